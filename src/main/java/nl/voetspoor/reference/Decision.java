package nl.voetspoor.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;

/// A decision of a court or an advice of the Raad van State: `ECLI:NL:HR:2012:BQ9251`, `LJN
/// BG8465`, `W16.21.0082/II`. The last two name no identifier that is known here.
final class Decision implements CitationForm {
  @Override
  public Set<WordClass> triggers() {
    return EnumSet.of(WordClass.ECLI, WordClass.LJN, WordClass.ADVICE);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    Optional<Mention> mention =
        cursor.is(WordClass.ECLI)
            ? ecli(cursor).map(id -> cursor.mention(from, MentionKind.ECLI, id, "ecli"))
            : withoutIdentifier(cursor);
    if (mention.isEmpty()) {
      cursor.back(from);
    }
    return mention.map(List::of).orElse(List.of());
  }

  private static Optional<Mention> withoutIdentifier(Cursor cursor) {
    int from = cursor.at();
    boolean ljn = cursor.is(WordClass.LJN);
    boolean read = ljn ? acceptLjn(cursor) : acceptAdvice(cursor);
    String rule = ljn ? "ljn" : "advies-raad-van-state";
    return read
        ? Optional.of(cursor.mention(from, MentionKind.OPEN, List.of(), Optional.empty(), rule))
        : Optional.empty();
  }

  /// Five parts with colons between them; a full stop inside the last belongs to it when more
  /// follows.
  private static Optional<PaperId> ecli(Cursor cursor) {
    int from = cursor.at();
    int end = from;
    int colons = 0;
    cursor.skip(1);
    while (cursor.goesOn() && cursor.isGlued() && cursor.at() - from < 24) {
      boolean mark = cursor.isMark(0, ':') || cursor.isMark(0, '.');
      if (!mark && !cursor.isWord(0) && !cursor.isNumber(0)) {
        break;
      }
      colons += cursor.isMark(0, ':') ? 1 : 0;
      cursor.skip(1);
      end = mark ? end : cursor.at();
    }
    if (colons < 4 || end == from) {
      return Optional.empty();
    }
    cursor.back(end);
    StringBuilder written = new StringBuilder();
    for (int i = from; i < end; i++) {
      written.append(cursor.tokens().word(i));
    }
    return PaperId.find(written.toString().toUpperCase(Locale.ROOT));
  }

  private static boolean acceptLjn(Cursor cursor) {
    cursor.skip(1);
    cursor.acceptAny(":-");
    cursor.accept(WordClass.NUMBER);
    boolean fits =
        cursor.isWord(0)
            && cursor.written(0).length() == 2
            && cursor.digits(1) == 4
            && cursor.isGlued(1);
    if (fits) {
      cursor.skip(2);
    }
    return fits;
  }

  private static boolean acceptAdvice(Cursor cursor) {
    boolean fits =
        cursor.digits(1) == 2
            && cursor.isGlued(1)
            && cursor.isMark(2, '.')
            && cursor.digits(3) == 2
            && cursor.isMark(4, '.')
            && cursor.digits(5) >= 3
            && cursor.isMark(6, '/')
            && (cursor.isWord(7) || cursor.isNumber(7));
    if (fits) {
      cursor.skip(8);
    }
    return fits;
  }
}
