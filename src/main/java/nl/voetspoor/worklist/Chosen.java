package nl.voetspoor.worklist;

import java.time.LocalDate;
import java.util.Optional;
import nl.voetspoor.model.PaperId;

/// A passage that was chosen, as it stood in its paper then.
///
/// @param paper the paper
/// @param anchor its name in the address of the page of the paper
/// @param title what the paper is called
/// @param date the day the paper bears
/// @param answerer who answered, by name and office as far as they are said
/// @param question the question it answers; empty where it answers none
/// @param text what it says, its paragraphs apart by a line break
/// @param source how it is cited
public record Chosen(
    PaperId paper,
    String anchor,
    String title,
    Optional<LocalDate> date,
    Optional<String> answerer,
    String question,
    String text,
    String source) {
  /// Whether it is the same place.
  public boolean isAt(Chosen other) {
    return paper.equals(other.paper) && anchor.equals(other.anchor) && source.equals(other.source);
  }
}
