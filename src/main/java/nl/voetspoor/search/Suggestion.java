package nl.voetspoor.search;

import java.util.Optional;
import nl.voetspoor.model.DossierNumber;

/// What a person who is typing may be about to ask.
public sealed interface Suggestion {
  /// Somebody, or an office, that papers come from.
  record Person(String name) implements Suggestion {}

  /// A dossier, with its title where one is known.
  record Dossier(DossierNumber number, Optional<String> title) implements Suggestion {}

  /// A paper whose number was typed.
  record Paper(PaperSummary paper) implements Suggestion {}

  /// The question with its last word completed.
  record Word(String text) implements Suggestion {}
}
