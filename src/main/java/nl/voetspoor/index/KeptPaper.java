package nl.voetspoor.index;

import java.util.List;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Reference;

/// A paper as it is kept: as it was read, before the publisher had its say.
///
/// @param paper the paper
/// @param references what it refers to, in the order of its text
/// @param truncated whether its text was cut off at the limit
public record KeptPaper(Paper paper, List<Reference> references, boolean truncated) {
  /// Keeps its own copy of the list.
  public KeptPaper {
    references = List.copyOf(references);
  }
}
