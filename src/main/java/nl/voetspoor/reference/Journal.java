package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// A number of an official journal: `Stb. 2002, 575`, `Staatscourant 2009, nr. 9231`, `Trb. 2016,
/// 124`, `Stb. 2002, 575 en 576`; also the number first: `Stb. 575, 2002`.
final class Journal implements CitationForm {
  /// The journals, each with the beginning of its identifiers.
  private enum Title {
    STAATSBLAD(WordClass.STAATSBLAD, MentionKind.STAATSBLAD, "stb-"),
    STAATSCOURANT(WordClass.STAATSCOURANT, MentionKind.STAATSCOURANT, "stcrt-"),
    TRACTATENBLAD(WordClass.TRACTATENBLAD, MentionKind.TRACTATENBLAD, "trb-");

    private final WordClass word;
    private final MentionKind kind;
    private final String prefix;

    Title(WordClass word, MentionKind kind, String prefix) {
      this.word = word;
      this.kind = kind;
      this.prefix = prefix;
    }
  }

  @Override
  public Set<WordClass> triggers() {
    return Arrays.stream(Title.values()).map(title -> title.word).collect(Collectors.toSet());
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    Optional<Title> title =
        Arrays.stream(Title.values()).filter(t -> cursor.accept(t.word)).findFirst();
    int numbers = cursor.at();
    Optional<Mention> mention =
        title.flatMap(t ->
            numbers(cursor, from, t)
                .or(() -> {
                  cursor.back(numbers);
                  return numberFirst(cursor, from, t);
                }));
    if (mention.isEmpty()) {
      cursor.back(from);
    }
    return mention.map(List::of).orElse(List.of());
  }

  private static Optional<Mention> numbers(Cursor cursor, int from, Title title) {
    cursor.acceptAny(",(");
    if (cursor.digits(0) != 4 || !Years.isYear(cursor.written(0))) {
      return Optional.empty();
    }
    String prefix = title.prefix + cursor.acceptCount() + "-";
    cursor.acceptAny(",/)-");
    cursor.accept(WordClass.NUMBER);
    if (cursor.digits(0) == 0 || cursor.digits(0) > 6 || cursor.is(1, WordClass.MONTH)) {
      return Optional.empty();
    }
    List<Target> targets = new ArrayList<>(List.of(number(cursor, prefix)));
    if (isAnotherNumber(cursor)) {
      cursor.skip(1);
      targets.add(number(cursor, prefix));
    }
    return Optional.of(
        cursor
            .mention(from, title.kind, List.of(), Optional.empty(), title.kind.code())
            .naming(targets));
  }

  /// `575, 2002`, `nr. 575 van 2002`; the number is no year itself.
  private static Optional<Mention> numberFirst(Cursor cursor, int from, Title title) {
    cursor.accept(WordClass.NUMBER);
    int number = cursor.at();
    boolean fits =
        cursor.digits(0) > 0
            && cursor.digits(0) < 5
            && !Years.isYear(cursor.written(0))
            && cursor.digits(2) == 4
            && Years.isYear(cursor.written(2))
            && (cursor.isMark(1, ',') || cursor.tokens().is(number + 1, "van"));
    if (!fits) {
      return Optional.empty();
    }
    Span place = cursor.span(1);
    String id = title.prefix + cursor.written(2) + "-" + Cursor.withoutZeros(cursor.written(0));
    cursor.skip(3);
    return Optional.of(
        cursor
            .mention(from, title.kind, List.of(), Optional.empty(), title.kind.code())
            .naming(List.of(new Target(new PaperId(id), Optional.of(place)))));
  }

  /// A number; one of the Staatscourant can be divided: `30 199`.
  private static Target number(Cursor cursor, String prefix) {
    boolean divided =
        prefix.startsWith("stcrt")
            && cursor.digits(0) < 3
            && cursor.digits(1) == 3
            && !cursor.isWord(2);
    Span place = cursor.span(divided ? 2 : 1);
    if (divided) {
      return new Target(
          new PaperId(prefix + cursor.acceptCount() + cursor.acceptDigits()), Optional.of(place));
    }
    return new Target(new PaperId(prefix + cursor.acceptCount()), Optional.of(place));
  }

  /// Whether `en 576` follows; in `en 2001, 12` it is a year.
  private static boolean isAnotherNumber(Cursor cursor) {
    return cursor.is(WordClass.AND)
        && cursor.digits(1) > 0
        && cursor.digits(1) < 5
        && !Years.isYear(cursor.written(1))
        && !cursor.isWord(2)
        && !(cursor.isMark(2, ',') && cursor.isNumber(3));
  }
}
