package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;

/// A number of the Tweede Kamer: `2022Z19982`, `2024A02517`, `TZ202501-123`.
final class ChamberNumber implements CitationForm {
  @Override
  public Set<WordClass> triggers() {
    return Set.of(WordClass.ACTIVITY);
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    return accept(cursor)
        .or(() -> acceptPromise(cursor))
        .map(id -> List.of(cursor.mention(from, MentionKind.TWEEDE_KAMER, id, "tweede-kamer")))
        .orElse(List.of());
  }

  /// Accepts a year, a letter and five digits, glued.
  static Optional<PaperId> accept(Cursor cursor) {
    boolean fits =
        cursor.digits(0) == 4
            && cursor.isWord(1)
            && cursor.isGlued(1)
            && cursor.digits(2) == 5
            && cursor.isGlued(2);
    if (!fits) {
      return Optional.empty();
    }
    Optional<PaperId> id = PaperId.find(cursor.written(0) + cursor.written(1) + cursor.written(2));
    id.ifPresent(found -> cursor.skip(3));
    return id;
  }

  /// Accepts a promise to the Kamer: `TZ202501-123`.
  private static Optional<PaperId> acceptPromise(Cursor cursor) {
    boolean fits =
        cursor.isWord(0)
            && cursor.digits(1) == 6
            && cursor.isGlued(1)
            && cursor.isMark(2, '-')
            && cursor.isNumber(3);
    if (!fits) {
      return Optional.empty();
    }
    Optional<PaperId> id =
        PaperId.find(cursor.written(0) + cursor.written(1) + "-" + cursor.written(3));
    id.ifPresent(found -> cursor.skip(4));
    return id;
  }
}
