package nl.voetspoor.search.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.Snippet;

/// A passage with where it stands.
///
/// @param paper the paper it stands in, with its date and ministries
/// @param number the number over the question it answers; empty where it has none or answers none
/// @param heading the heading it stands under
/// @param question the words of the question it answers; empty for a passage that answers none
/// @param text what it says, the words that were found marked, its paragraphs apart by a line break
/// @param anchor its name in the address of the page of the paper: `alinea-17`, where 17 is the
///   place of its first block (of the question, where it answers one) among those of the paper,
///   from 1
/// @param page the page it begins on, from 1; 0 for a paper without pages
/// @param asker who asked, where it is said
/// @param answerer who answered, by name and office as far as they are said
public record PassageView(
    PaperSummary paper,
    String number,
    Optional<String> heading,
    List<Snippet.Piece> question,
    List<Snippet.Piece> text,
    String anchor,
    int page,
    Optional<String> asker,
    Optional<String> answerer) {
  /// Keeps its own copies of the lists.
  public PassageView {
    question = List.copyOf(question);
    text = List.copyOf(text);
  }

  /// Whether it answers a question.
  public boolean isAnswer() {
    return !question.isEmpty();
  }

  /// What it says, without marks.
  public String plainText() {
    return plain(text);
  }

  /// The question it answers, without marks; empty where it answers none.
  public String plainQuestion() {
    return plain(question);
  }

  private static String plain(List<Snippet.Piece> pieces) {
    return pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining());
  }
}
