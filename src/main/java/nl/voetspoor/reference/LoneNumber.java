package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.reference.PaperCitations.Lead;

/// Reads a text that is as a whole one number, such as `28 638`, `36.410 XIII`, `36836 D` or
/// `28638/201`. In running text these say too little to be a mention.
final class LoneNumber {
  private static final int MOST_TOKENS = 12;

  private final PaperCitations citations;

  LoneNumber(PaperCitations citations) {
    this.citations = citations;
  }

  /// The mention, if the whole text is one.
  Optional<Mention> read(Cursor cursor) {
    Tokens tokens = cursor.tokens();
    if (tokens.count() == 0 || tokens.count() > MOST_TOKENS) {
      return Optional.empty();
    }
    cursor.set(0);
    List<Mention> read =
        citations.read(
            cursor,
            new Lead(
                0,
                true,
                Dossiers.Freedom.NAMED,
                MentionKind.KAMERSTUK,
                "alleenstaand",
                Optional.empty()));
    boolean whole =
        read.size() == 1 && read.getFirst().targets().size() < 2 && onlyMarks(tokens, cursor.at());
    return whole ? Optional.of(read.getFirst()) : Optional.empty();
  }

  private static boolean onlyMarks(Tokens tokens, int from) {
    for (int i = from; i < tokens.count(); i++) {
      if (tokens.type(i) != Tokens.Type.MARK) {
        return false;
      }
    }
    return true;
  }
}
