package nl.voetspoor.search;

import java.util.List;
import nl.voetspoor.reference.Note;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;

/// A reference with what became of its targets.
///
/// @param reference what the paper says
/// @param resolutions one for each target, in order; one alone where it names none
/// @param notes what is odd about it
public record ResolvedReference(
    Reference reference, List<Resolution> resolutions, List<Note> notes) {
  /// Keeps its own copies of the lists.
  public ResolvedReference {
    resolutions = List.copyOf(resolutions);
    notes = List.copyOf(notes);
  }

  /// With the notes that the words alone gave.
  public ResolvedReference(Reference reference, List<Resolution> resolutions) {
    this(reference, resolutions, reference.mention().notes());
  }
}
