package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// A law of the European Union: `Verordening (EU) 2016/679`, `Verordening (EG) nr. 45/2001`,
/// `Richtlijn 2011/36/EU`, `Besluit (GBVB) 2022/266`, `Kaderbesluit 2002/584/JBZ`. It is named by
/// its CELEX number. A name of the Union must stand with it, before the numbers or behind them.
///
/// Since 2015 the year stands first. Before that it stood first in directives and decisions, and
/// behind the number in regulations.
final class EuropeanLaw implements CitationForm {
  private static final int YEAR_FIRST = 2015;
  private static final int FIRST_YEAR = 1952;
  private static final int LAST_YEAR = 2099;
  private static final int MOST = 20;

  /// The sorts of laws, each with its letter in a CELEX number.
  private enum Sort {
    REGULATION(WordClass.REGULATION, "R"),
    DIRECTIVE(WordClass.DIRECTIVE, "L"),
    DECISION(WordClass.UNION_DECISION, "D"),
    FRAMEWORK_DECISION(WordClass.FRAMEWORK_DECISION, "F");

    private final WordClass word;
    private final String letter;

    Sort(WordClass word, String letter) {
      this.word = word;
      this.letter = letter;
    }
  }

  @Override
  public Set<WordClass> triggers() {
    return Arrays.stream(Sort.values()).map(sort -> sort.word).collect(Collectors.toSet());
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    Optional<Sort> sort =
        Arrays.stream(Sort.values()).filter(each -> cursor.accept(each.word)).findFirst();
    List<Target> laws = sort.map(each -> laws(cursor, each)).orElse(List.of());
    if (laws.isEmpty()) {
      cursor.back(from);
      return List.of();
    }
    return List.of(
        cursor.mention(from, MentionKind.EU, List.of(), Optional.empty(), "eu-recht").naming(laws));
  }

  /// One, or a list: `2014/23/EU, 2014/24/EU en 2014/25/EU`.
  private static List<Target> laws(Cursor cursor, Sort sort) {
    List<Target> laws = new ArrayList<>();
    while (laws.size() < MOST) {
      int before = cursor.at();
      boolean joined = laws.isEmpty() || cursor.acceptJoin(",");
      Optional<Target> law = joined ? law(cursor, sort) : Optional.empty();
      if (law.isEmpty()) {
        cursor.back(before);
        break;
      }
      laws.add(law.get());
    }
    return laws;
  }

  private static Optional<Target> law(Cursor cursor, Sort sort) {
    boolean union = acceptUnion(cursor);
    boolean numbered = cursor.accept(WordClass.NUMBER);
    boolean pair =
        cursor.digits(0) > 0
            && cursor.isMark(1, '/')
            && cursor.isGlued(1)
            && cursor.digits(2) > 0
            && cursor.isGlued(2);
    if (!pair) {
      return Optional.empty();
    }
    int pairAt = cursor.at();
    cursor.skip(3);
    boolean behind = acceptUnionBehind(cursor);
    return union || behind ? celex(sort, cursor.tokens(), pairAt, numbered) : Optional.empty();
  }

  /// `(EU)`, `(EU, Euratom)`, `EU`.
  private static boolean acceptUnion(Cursor cursor) {
    int start = cursor.at();
    boolean opened = cursor.accept('(');
    boolean union = acceptName(cursor);
    while (union && opened && cursor.isMark(0, ',') && cursor.is(1, WordClass.UNION)) {
      cursor.skip(2);
    }
    if (!union || (opened && !cursor.accept(')'))) {
      cursor.back(start);
      return false;
    }
    return true;
  }

  /// `/EU`, glued to the number.
  private static boolean acceptUnionBehind(Cursor cursor) {
    boolean behind =
        cursor.isMark(0, '/')
            && cursor.isGlued()
            && cursor.isGlued(1)
            && cursor.is(1, WordClass.UNION);
    if (behind) {
      cursor.skip(2);
    }
    return behind;
  }

  private static boolean acceptName(Cursor cursor) {
    boolean name =
        cursor.is(WordClass.UNION) && Character.isUpperCase(cursor.tokens().first(cursor.at()));
    if (name) {
      cursor.skip(1);
    }
    return name;
  }

  /// The law that two numbers with a slash between them name.
  private static Optional<Target> celex(Sort sort, Tokens tokens, int first, boolean numbered) {
    int before = year(tokens.word(first));
    int behind = year(tokens.word(first + 2));
    boolean yearBehind = behind > 0 && behind < YEAR_FIRST;
    boolean yearBefore = before >= YEAR_FIRST || (before > 0 && sort != Sort.REGULATION);
    if (yearBefore && !(numbered && yearBehind)) {
      return celex(before, sort, tokens, first + 2);
    }
    return yearBehind ? celex(behind, sort, tokens, first) : Optional.empty();
  }

  private static Optional<Target> celex(int year, Sort sort, Tokens tokens, int number) {
    String digits = Cursor.withoutZeros(tokens.word(number));
    if (digits.length() > 4) {
      return Optional.empty();
    }
    String id = "celex-3" + year + sort.letter + "0".repeat(4 - digits.length()) + digits;
    Span place = new Span(tokens.start(number), tokens.end(number));
    return Optional.of(new Target(new PaperId(id), Optional.of(place)));
  }

  /// A year in four digits, or in two of the last century; 0 where it is none.
  private static int year(String digits) {
    if (digits.length() != 2 && digits.length() != 4) {
      return 0;
    }
    int year = Integer.parseInt(digits) + (digits.length() == 2 ? 1900 : 0);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }
}
