package nl.voetspoor.reference.context;

import java.util.List;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Reference;

/// Reads on in a paper whose numbers have been read: what it means by words alone. What the paper
/// itself tells gets its targets here; the rest gets a clue for the collection. Time grows with the
/// length of the paper.
public final class ContextReader implements PaperReferences.Context {
  @Override
  public List<Reference> in(Paper paper, List<Reference> read) {
    List<Stretch> stretches = Stretch.of(paper.content());
    Found found = new Found(paper.content(), read);
    NoteTrail notes = new NoteTrail(stretches, found);
    Memory memory = new Memory();
    new Names(paper, found, notes, memory).read(stretches);
    new Anaphora(paper, found, memory).read(stretches);
    return found.all().stream()
        .filter(reference -> !reference.mention().targets().contains(paper.id()))
        .toList();
  }
}
