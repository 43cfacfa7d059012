package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;

/// A chapter of the budget between parentheses, which names its dossier as a whole: `de begroting
/// van Sociale Zaken (35 300 XV)`. A chapter of one letter could be a paper of the Eerste Kamer and
/// is left alone.
final class BracketedChapter implements CitationForm {
  private final Dossiers dossiers;

  BracketedChapter(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public Set<WordClass> triggers() {
    return Set.of();
  }

  @Override
  public boolean beginsWithNumber() {
    return true;
  }

  @Override
  public List<Mention> read(Cursor cursor) {
    int start = cursor.at();
    if (start == 0 || cursor.tokens().mark(start - 1) != '(') {
      return List.of();
    }
    Optional<DossierNumber> chapter =
        dossiers
            .accept(cursor, Dossiers.Freedom.BARE)
            .filter(
                dossier -> dossier.suffix().filter(s -> s.matches("[IVXL]{2,6}|[VX]")).isPresent());
    if (chapter.isEmpty() || !cursor.isMark(0, ')')) {
      cursor.back(start);
      return List.of();
    }
    return List.of(
        cursor.mention(
            start,
            MentionKind.DOSSIER,
            List.of(PaperId.dossier(chapter.get())),
            Optional.empty(),
            "begrotingshoofdstuk"));
  }
}
