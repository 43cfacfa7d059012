package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// Reads numbers of papers within a dossier: `nr. 6`, `nrs. 190 en 199`, `nrs. 1 t/m 3`, `42e`,
/// `letter Y`, `(250, 250a)`, `nr. 4, p. 12 en 13, en nr. 6`.
final class Numbers {
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");
  private static final Pattern ADDITION = Pattern.compile("[a-z]");
  private static final int WIDEST_RANGE = 200;

  /// So many numbers stand in no citation; it keeps `1-200-400-…` from filling the memory.
  private static final int MOST = 1_000;

  /// A number with its place; without one where a range holds it.
  record Item(String number, Optional<Span> place) {}

  /// Numbers and the pages named with them.
  ///
  /// @param items each number once, in the order written
  /// @param pages the pages, as written
  /// @param end the token behind the last number
  record Read(List<Item> items, Optional<String> pages, int end) {
    Read {
      items = List.copyOf(items);
    }

    /// The papers with these numbers.
    List<Target> targets(Function<String, PaperId> paper) {
      return items.stream()
          .map(item -> new Target(paper.apply(item.number()), item.place()))
          .toList();
    }
  }

  private final Cursor cursor;
  private final Dossiers dossiers;
  private final List<Item> items = new ArrayList<>();
  private int end;
  private boolean lettered;
  private final List<String> pages = new ArrayList<>();

  private Numbers(Cursor cursor, Dossiers dossiers) {
    this.cursor = cursor;
    this.dossiers = dossiers;
  }

  /// Accepts the numbers that follow a dossier.
  ///
  /// @param named whether a word such as Kamerstuk stood before the dossier, so that a number
  ///   without `nr.` is one too
  static Optional<Read> acceptAfterDossier(Cursor cursor, Dossiers dossiers, boolean named) {
    return acceptAfterDossier(cursor, dossiers, named, false);
  }

  /// As the other, where it may be known that a letter is a number of the Eerste Kamer.
  ///
  /// @param lettered whether the Eerste Kamer was named, so that the C of `33 802, C. Daarna` is no
  ///   initial
  static Optional<Read> acceptAfterDossier(
      Cursor cursor, Dossiers dossiers, boolean named, boolean lettered) {
    Numbers numbers = new Numbers(cursor, dossiers);
    numbers.lettered = lettered;
    boolean any =
        numbers.withWord() || (named && (numbers.inParentheses() || numbers.withoutWord()));
    if (!any) {
      return Optional.empty();
    }
    numbers.pages();
    numbers.more();
    return Optional.of(numbers.read());
  }

  /// Accepts a list of numbers that stands at the cursor, the word before it already read.
  ///
  /// @param several whether that word was in the plural
  static Optional<Read> acceptList(Cursor cursor, Dossiers dossiers, boolean several) {
    Numbers numbers = new Numbers(cursor, dossiers);
    return numbers.list(several) ? Optional.of(numbers.read()) : Optional.empty();
  }

  /// Accepts `t/m`, `tot en met`, `tot`.
  static boolean acceptUntil(Cursor cursor) {
    int start = cursor.at();
    if (cursor.acceptWord("tm") || acceptAbbreviatedUntil(cursor)) {
      cursor.accept('.');
      return true;
    }
    cursor.back(start);
    if (cursor.acceptWord("tot")) {
      if (cursor.acceptWord("en") && !cursor.acceptWord("met")) {
        cursor.back(start);
        return false;
      }
      return true;
    }
    cursor.back(start);
    return false;
  }

  /// `t/m`, `t.m.`, `t.e.m.`
  private static boolean acceptAbbreviatedUntil(Cursor cursor) {
    if (!cursor.acceptWord("t") || !cursor.acceptAny("/.")) {
      return false;
    }
    if (cursor.acceptWord("e")) {
      cursor.accept('.');
    }
    return cursor.acceptWord("m");
  }

  private Read read() {
    Set<String> seen = new HashSet<>();
    return new Read(
        items.stream().filter(item -> seen.add(item.number())).toList(),
        pages.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", pages)),
        end);
  }

  private boolean withWord() {
    int start = cursor.at();
    acceptYear();
    cursor.acceptAny(",;.-([:");
    cursor.acceptWord("onder");
    cursor.acceptWord("op");
    boolean several = false;
    boolean word = false;
    while (cursor.is(WordClass.NUMBER) || cursor.is(WordClass.NUMBERS)) {
      several = cursor.is(WordClass.NUMBERS);
      word = cursor.accept(several ? WordClass.NUMBERS : WordClass.NUMBER);
    }
    if (word) {
      cursor.acceptAny(":,");
    }
    if (word && list(several)) {
      return true;
    }
    cursor.back(start);
    return false;
  }

  /// A session year between the dossier and the number: `28 638 (2020/21), nr. 201`.
  private void acceptYear() {
    int start = cursor.at();
    cursor.acceptAny(",(");
    if (Years.accept(cursor).isPresent()) {
      cursor.accept(')');
    } else {
      cursor.back(start);
    }
  }

  private boolean withoutWord() {
    int start = cursor.at();
    boolean comma = cursor.accept(',');
    boolean joined = !comma && (cursor.accept('-') || cursor.accept('/'));
    boolean chamber =
        (cursor.is(WordClass.FIRST_CHAMBER) || cursor.is(WordClass.SECOND_CHAMBER))
            && cursor.isWord(0)
            && cursor.written(0).endsWith("K");
    if (chamber) {
      cursor.skip(1);
      cursor.accept(',');
    }
    boolean fits = cursor.isWord(0) ? joined || !isInitial() : comma || joined || chamber;
    if (fits && !isYear() && list(false) && !(comma && cursor.is(WordClass.QUANTITY))) {
      return true;
    }
    items.clear();
    cursor.back(start);
    return false;
  }

  private boolean isYear() {
    return cursor.isNumber(0) && Years.isYear(cursor.written(0));
  }

  /// A capital that begins a name (`28 638, A. Jansen`) is no number.
  private boolean isInitial() {
    return !lettered
        && cursor.written(0).length() == 1
        && cursor.isMark(1, '.')
        && cursor.isWord(2);
  }

  private boolean inParentheses() {
    int start = cursor.at();
    if (cursor.accept('(') && list(true) && cursor.accept(')')) {
      return true;
    }
    items.clear();
    cursor.back(start);
    return false;
  }

  private void pages() {
    PageNumbers.accept(cursor, dossiers).ifPresent(pages::add);
  }

  /// More numbers of the same dossier, each with a word of its own: `; nr. 7`, `, en nr. 6`.
  private void more() {
    while (true) {
      int start = cursor.at();
      boolean joined = cursor.acceptJoin(",;");
      boolean several = cursor.is(WordClass.NUMBERS);
      boolean word = joined && cursor.accept(several ? WordClass.NUMBERS : WordClass.NUMBER);
      if (!word || !list(several)) {
        cursor.back(start);
        return;
      }
      pages();
    }
  }

  private boolean list(boolean several) {
    if (!item()) {
      return false;
    }
    while (items.size() < MOST && (range() || next(several))) {}
    end = cursor.at();
    return true;
  }

  private boolean range() {
    int start = cursor.at();
    Item first = items.getLast();
    if ((cursor.accept('-') || acceptUntil(cursor)) && item()) {
      Item last = items.removeLast();
      items.addAll(between(first, last));
      return true;
    }
    cursor.back(start);
    return false;
  }

  private boolean next(boolean several) {
    int start = cursor.at();
    int had = items.size();
    boolean comma = cursor.accept(',');
    boolean and = cursor.accept(WordClass.AND) || cursor.accept('&');
    boolean slash = several && !and && !comma && cursor.accept('/');
    boolean joined = and || slash || (comma && (several || isBeforeLast()));
    if (joined && !isOtherThanNumber(several) && item() && isAlike() && (several || endsHere())) {
      return true;
    }
    while (items.size() > had) {
      items.removeLast();
    }
    cursor.back(start);
    return false;
  }

  /// Whether `200 en 201` follows, with which `nr. 190, 200 en 201` ends.
  private boolean isBeforeLast() {
    return cursor.is(1, WordClass.AND)
        && ((cursor.isNumber(0)
                && cursor.isNumber(2)
                && !cursor.isWord(3)
                && !dossiers.isAt(cursor, 2))
            || (isLetterAt(0) && isLetterAt(2)));
  }

  private boolean isLetterAt(int ahead) {
    return cursor.isWord(ahead) && LETTERS.matcher(cursor.written(ahead)).matches();
  }

  /// Numbers and letters stand in lists of their own: `nr. 5 en I, 36 410, A` goes on with chamber
  /// I.
  private boolean isAlike() {
    return isLetter(items.getFirst().number()) == isLetter(items.getLast().number());
  }

  /// A number behind `nr. 4 en` belongs to the list only where the words stop there.
  private boolean endsHere() {
    return !cursor.isWord(0) || cursor.is(WordClass.AND);
  }

  /// Behind `nrs.` a number such as 2030 is one of a paper, unless it begins a session year.
  private boolean isOtherThanNumber(boolean several) {
    boolean year = isYear() && (!several || cursor.isMark(1, '/') || cursor.isMark(1, '-'));
    return dossiers.isAt(cursor, 0) || cursor.is(1, WordClass.MONTH) || year;
  }

  private boolean item() {
    if (isLetterAt(0)) {
      add(cursor.written(0), 1);
      return true;
    }
    int digits = cursor.digits(0);
    if (digits == 0 || digits > 4 || dossiers.isAt(cursor, 0) || cursor.is(1, WordClass.MONTH)) {
      return false;
    }
    String number = Cursor.withoutZeros(cursor.written(0));
    boolean glued = cursor.isWord(1) && cursor.isGlued(1);
    if (glued && !ADDITION.matcher(cursor.written(1)).matches()) {
      return false;
    }
    add(glued ? number + cursor.written(1) : number, glued ? 2 : 1);
    return true;
  }

  private void add(String number, int tokens) {
    items.add(new Item(number, Optional.of(cursor.span(tokens))));
    cursor.skip(tokens);
  }

  /// What a range holds behind its first number; only the last of it is written.
  private static List<Item> between(Item first, Item last) {
    List<Item> items = new ArrayList<>(within(first.number(), last.number()));
    items.add(last);
    return items;
  }

  private static List<Item> within(String first, String last) {
    boolean letters =
        first.length() == 1 && last.length() == 1 && isLetter(first) && isLetter(last);
    if (letters) {
      return unwritten(first.charAt(0), last.charAt(0), Character::toString);
    }
    return isCount(first) && isCount(last)
        ? unwritten(Integer.parseInt(first), Integer.parseInt(last), Integer::toString)
        : List.of();
  }

  private static List<Item> unwritten(int first, int last, IntFunction<String> name) {
    return last - first > WIDEST_RANGE
        ? List.of()
        : IntStream.range(first + 1, last)
            .mapToObj(number -> new Item(name.apply(number), Optional.empty()))
            .toList();
  }

  private static boolean isLetter(String item) {
    return Character.isUpperCase(item.charAt(0));
  }

  private static boolean isCount(String item) {
    return item.chars().allMatch(Character::isDigit);
  }
}
