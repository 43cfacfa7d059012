package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;

/// A chapter of the budget between parentheses or among words, which names its dossier as a whole:
/// `de begroting van Sociale Zaken (35 300 XV)`, `staat op 36 600 XV, artikel 11`. A chapter of one
/// letter could be a paper of the Eerste Kamer and is left alone.
final class BudgetChapter implements CitationForm {
  private final Dossiers dossiers;

  BudgetChapter(Dossiers dossiers) {
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
    if (!dossiers.isAt(cursor, 0)) {
      return List.of();
    }
    int start = cursor.at();
    Optional<DossierNumber> chapter =
        dossiers
            .accept(cursor, Dossiers.Freedom.BARE)
            .filter(
                dossier -> dossier.suffix().filter(s -> s.matches("[IVXL]{2,6}|[VX]")).isPresent());
    if (chapter.isEmpty() || !isSure(cursor, start, chapter.get())) {
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

  /// Between parentheses, or among words where the dossier is known to be a budget and the chapter
  /// has two letters or more.
  private boolean isSure(Cursor cursor, int start, DossierNumber chapter) {
    if (start == 0) {
      return false;
    }
    boolean bracketed = cursor.tokens().mark(start - 1) == '(' && cursor.isMark(0, ')');
    boolean amongWords =
        cursor.tokens().type(start - 1) == Tokens.Type.WORD
            && chapter.suffix().filter(suffix -> suffix.length() > 1).isPresent()
            && dossiers.isBudget(chapter);
    return bracketed || amongWords;
  }
}
