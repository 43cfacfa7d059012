package nl.voetspoor.search;

import java.util.List;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Doubt;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;

/// A reference with what became of its targets.
///
/// @param reference what the paper says
/// @param resolutions one for each target, in order; one alone where it names none
/// @param doubts what does not fit between the words and the papers found
public record ResolvedReference(
    Reference reference, List<Resolution> resolutions, List<Doubt> doubts) {
  /// Keeps its own copies of the lists.
  public ResolvedReference {
    resolutions = List.copyOf(resolutions);
    doubts = List.copyOf(doubts);
  }

  /// A reference about which there is no doubt.
  public ResolvedReference(Reference reference, List<Resolution> resolutions) {
    this(reference, resolutions, List.of());
  }

  /// What it names: by number, or what the collection found for it.
  public List<PaperId> targets() {
    return reference.mention().targets().isEmpty()
        ? resolutions.stream()
            .filter(Resolution.Found.class::isInstance)
            .map(found -> ((Resolution.Found) found).id())
            .toList()
        : reference.mention().targets();
  }
}
