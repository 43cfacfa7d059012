package nl.voetspoor.reference;

import java.net.URI;
import java.util.List;
import nl.voetspoor.model.PaperId;

/// What became of one target of a mention.
public sealed interface Resolution {
  /// The paper, or at least one paper of the dossier, is in the collection.
  record Found(PaperId id) implements Resolution {}

  /// It is not in the collection, but has an official address.
  record Elsewhere(PaperId id, URI address) implements Resolution {}

  /// More than one paper fits; none is chosen.
  record Ambiguous(List<PaperId> candidates) implements Resolution {
    /// Keeps its own copy of the list.
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// Nothing fits, for the reason given.
  record Unresolved(Reason reason) implements Resolution {}

  /// The state in output for programs.
  default String state() {
    return switch (this) {
      case Found found -> "in-collection";
      case Elsewhere elsewhere -> "elsewhere";
      case Ambiguous ambiguous -> "ambiguous";
      case Unresolved unresolved -> "unresolved";
    };
  }
}
