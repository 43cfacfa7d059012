package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;

/// A document of the European Commission: `COM(2021) 171`, `COM (2021) 171 final`, `COM/2021/171`,
/// `COM 2021/171`.
final class CommissionPaper implements CitationForm {
  @Override
  public Set<WordClass> triggers() {
    return Set.of(WordClass.COMMISSION);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int from = cursor.at();
    Optional<PaperId> id =
        cursor.tokens().isWritten(from, "COM") ? number(cursor) : Optional.empty();
    if (id.isEmpty()) {
      cursor.back(from);
      return List.of();
    }
    return List.of(cursor.mention(from, MentionKind.COM, id.get(), "com"));
  }

  /// `2021/171`.
  private static boolean isDivided(Cursor cursor) {
    return cursor.isMark(1, '/') && cursor.isGlued(1) && cursor.isGlued(2);
  }

  private static Optional<PaperId> number(Cursor cursor) {
    cursor.skip(1);
    boolean opened = cursor.acceptAny("([/") || isDivided(cursor);
    if (!opened || cursor.digits(0) != 4 || !Years.isYear(cursor.written(0))) {
      return Optional.empty();
    }
    String year = cursor.acceptCount();
    boolean closed = cursor.acceptAny(")]/");
    cursor.accept(WordClass.NUMBER);
    return closed && cursor.digits(0) > 0 && cursor.digits(0) < 5
        ? Optional.of(new PaperId("com-" + year + "-" + cursor.acceptCount()))
        : Optional.empty();
  }
}
