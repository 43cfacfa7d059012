package nl.voetspoor.search;

import java.util.List;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;

/// A reference with what became of its targets.
///
/// @param reference what the paper says
/// @param resolutions one for each target, in order; one alone where it names none
public record ResolvedReference(Reference reference, List<Resolution> resolutions) {
  /// Keeps its own copy of the list.
  public ResolvedReference {
    resolutions = List.copyOf(resolutions);
  }
}
