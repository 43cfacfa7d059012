package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// Words in a text that name one or more papers.
///
/// @param kind what sort of thing is named
/// @param span where the words stand
/// @param text the words, exactly `span` of the text
/// @param targets what they name, in the order written; empty where only the context can tell
/// @param pages the pages named with it, as written (`12 en 13`)
/// @param rule the rule that read it, so that a mistake can be traced
public record Mention(
    MentionKind kind,
    Span span,
    String text,
    List<PaperId> targets,
    Optional<String> pages,
    String rule) {
  /// Keeps its own copy of the list.
  public Mention {
    targets = List.copyOf(targets);
  }
}
