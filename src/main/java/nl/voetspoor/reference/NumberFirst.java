package nl.voetspoor.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;

/// A paper whose number stands before its dossier: `op stuk nr. 9 (36 410-XIV)`. Without the
/// dossier, several numbers (`nrs. 6 en 10`) or a number of a `stuk` name papers that only the
/// context can tell.
final class NumberFirst implements CitationForm {
  private final Dossiers dossiers;

  NumberFirst(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public Set<WordClass> triggers() {
    return EnumSet.of(WordClass.NUMBER, WordClass.NUMBERS);
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int start = cursor.at();
    boolean several = cursor.is(WordClass.NUMBERS) || isOfPaper(cursor);
    cursor.accept(cursor.is(WordClass.NUMBERS) ? WordClass.NUMBERS : WordClass.NUMBER);
    if (cursor.is(WordClass.NUMBER) || cursor.is(WordClass.NUMBERS)) {
      return List.of();
    }
    int from = cursor.at();
    Optional<Numbers.Read> numbers = Numbers.acceptList(cursor, dossiers, several);
    if (numbers.isEmpty()) {
      cursor.back(start);
      return List.of();
    }
    return withDossier(cursor, from, numbers.get())
        .or(() -> several ? open(cursor, start) : Optional.empty())
        .map(List::of)
        .orElse(List.of());
  }

  /// Whether `stuk` stands before `nr.`, so that one number names a paper too.
  private static boolean isOfPaper(Cursor cursor) {
    int before = cursor.at() - 1;
    return before >= 0 && cursor.tokens().is(before, "stuk");
  }

  private Optional<Mention> withDossier(Cursor cursor, int from, Numbers.Read numbers) {
    int start = cursor.at();
    Optional<DossierNumber> dossier =
        cursor.accept('(') ? dossiers.accept(cursor, Dossiers.Freedom.BARE) : Optional.empty();
    if (dossier.isEmpty() || !cursor.accept(')')) {
      cursor.back(start);
      return Optional.empty();
    }
    return Optional.of(
        cursor
            .mention(from, MentionKind.KAMERSTUK, List.of(), Optional.empty(), "nummer-eerst")
            .naming(numbers.targets(number -> PaperId.kamerstuk(dossier.get(), number))));
  }

  private static Optional<Mention> open(Cursor cursor, int start) {
    return Optional.of(
        cursor.mention(start, MentionKind.OPEN, List.of(), Optional.empty(), "alleen-nummers"));
  }
}
