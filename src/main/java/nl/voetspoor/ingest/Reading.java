package nl.voetspoor.ingest;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.Held;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Reference;

/// How reading one file ended.
public sealed interface Reading {
  /// It holds a paper.
  ///
  /// @param paper the paper
  /// @param references what it refers to
  /// @param format its media type
  record Read(Paper paper, List<Reference> references, String format) implements Reading {
    /// Keeps its own copy of the list.
    public Read {
      references = List.copyOf(references);
    }
  }

  /// It holds other files.
  ///
  /// @param format its media type
  /// @param own the paper that it is itself, as a message with attachments
  /// @param files what it holds, in its order; whoever takes them deletes them
  record Holds(String format, Optional<Read> own, List<Held> files) implements Reading {
    /// Keeps its own copy of the list.
    public Holds {
      files = List.copyOf(files);
    }
  }

  /// It cannot be read, for the reason given.
  record Unreadable(Fault fault, String reason) implements Reading {}
}
