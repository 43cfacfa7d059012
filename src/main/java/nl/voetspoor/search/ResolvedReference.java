package nl.voetspoor.search;

import java.util.List;
import nl.voetspoor.model.PaperId;
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

  /// The same with other notes.
  public ResolvedReference noting(List<Note> others) {
    return new ResolvedReference(reference, resolutions, others);
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

  /// The notes that concern one of its targets, or all of it.
  ///
  /// @param index which of its resolutions, from 0
  public List<Note> notesOn(int index) {
    return notes.stream()
        .filter(note ->
            note.about().isEmpty()
                || (index < targets().size() && note.about().get().equals(targets().get(index))))
        .toList();
  }
}
