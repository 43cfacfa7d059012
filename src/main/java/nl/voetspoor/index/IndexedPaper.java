package nl.voetspoor.index;

import java.util.List;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Reference;

/// A paper with what was found in it, ready to be kept.
///
/// @param paper the paper
/// @param references what it refers to, in the order of its text; itself left out
/// @param origin the file it was read from
public record IndexedPaper(Paper paper, List<Reference> references, Origin origin) {
  /// Keeps its own copy of the list.
  public IndexedPaper {
    references = List.copyOf(references);
  }
}
