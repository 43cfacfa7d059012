package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.reference.PaperCitations.Lead;

/// A paper cited by its numbers alone: `28 638, nr. 190`, `36 067, letter Y`, `21501-02-3174`, `35
/// 228, nr. 8 en 32 824, nr. 432`. A dossier without a number is left alone: it could be any
/// number.
final class BarePaper implements CitationForm {
  private static final int MOST_BETWEEN = 4;

  private final PaperCitations citations;

  BarePaper(PaperCitations citations) {
    this.citations = citations;
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
    if (!citations.dossiers().isAt(cursor, 0) || isPartOfMore(cursor) || isOfAnotherSort(cursor)) {
      return List.of();
    }
    return citations.read(
        cursor,
        new Lead(
            cursor.at(),
            false,
            Dossiers.Freedom.BARE,
            MentionKind.KAMERSTUK,
            "kamerstuk-zonder-woord",
            Optional.empty()));
  }

  /// Whether the word before says that it is another number: `zaaknummer 12345, nr. 6`.
  private static boolean isOfAnotherSort(Cursor cursor) {
    int before = cursor.at() - 1;
    for (int i = 0; i < MOST_BETWEEN && before > 0 && isBetween(cursor, before); i++) {
      before--;
    }
    return cursor.isOneOf(before, WordClass.OTHER_NUMBER)
        || cursor.isOneOf(before, WordClass.PAGE)
        || cursor.isOneOf(before, WordClass.ARTICLE);
  }

  /// Whether a token can stand between a number and the word for it: `KvK-nummer: 12 345`, `NEN-EN
  /// 12 345`.
  private static boolean isBetween(Cursor cursor, int at) {
    Tokens tokens = cursor.tokens();
    boolean european = tokens.type(at) == Tokens.Type.WORD && tokens.isWritten(at, "EN");
    return ".:-".indexOf(tokens.mark(at)) >= 0 || european || cursor.isOneOf(at, WordClass.NUMBER);
  }

  /// Whether the number continues an amount, a longer number or a word.
  private static boolean isPartOfMore(Cursor cursor) {
    int before = cursor.at() - 1;
    Tokens tokens = cursor.tokens();
    if (before < 0) {
      return false;
    }
    if (tokens.mark(before) == '€' || tokens.mark(before) == '$') {
      return true;
    }
    if (!cursor.isGlued()) {
      return tokens.digits(before) > 0 && tokens.digits(before) < 3 && cursor.digits(0) == 3;
    }
    boolean word = tokens.type(before) == Tokens.Type.WORD;
    boolean joined = before > 0 && ".,-/".indexOf(tokens.mark(before)) >= 0;
    return word
        || (joined && tokens.digits(before - 1) > 0 && tokens.gap(before) == Tokens.Gap.NONE);
  }
}
