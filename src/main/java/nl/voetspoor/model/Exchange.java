package nl.voetspoor.model;

import java.util.List;
import java.util.Optional;

/// A question with what was answered to it.
///
/// @param number as printed: `3`, `3a`; empty for a question that bears none
/// @param question the words of the question in the paper's text
/// @param answers the words of each answer that covers it, in the order of the text; empty for a
///   question that was not answered
/// @param asker who asks: `het lid Kuik (CDA)`, `de leden van de VVD-fractie`, where it is said
/// @param answerer who answers: `Staatssecretaris van Justitie en Veiligheid`, where it is said
/// @param notes the marks of the notes that stand in the question or an answer
public record Exchange(
    String number,
    Span question,
    List<Span> answers,
    Optional<String> asker,
    Optional<String> answerer,
    List<String> notes) {
  /// Keeps its own copies of the lists.
  public Exchange {
    answers = List.copyOf(answers);
    notes = List.copyOf(notes);
  }
}
