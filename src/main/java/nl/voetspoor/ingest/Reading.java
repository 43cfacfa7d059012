package nl.voetspoor.ingest;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Held;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Reference;

/// How reading one file ended.
public sealed interface Reading {
  /// It holds a paper.
  ///
  /// @param paper the paper
  /// @param references what it refers to
  /// @param format its media type
  /// @param remark why it is not all that the file holds; empty where it is
  record Read(
      Paper paper, List<Reference> references, String format, Optional<Extraction.Remark> remark)
      implements Reading {
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

  /// It holds no paper, but says what papers are.
  ///
  /// @param records what it says; never empty
  /// @param format its media type
  record Described(List<OfficialRecord> records, String format) implements Reading {
    /// Keeps its own copy of the list.
    public Described {
      records = List.copyOf(records);
    }
  }

  /// It cannot be read, for the reason given.
  ///
  /// @param format its media type; empty where that could not be told
  record Unreadable(Fault fault, String reason, String format) implements Reading {
    /// A file of which it is not known what it is.
    public Unreadable(Fault fault, String reason) {
      this(fault, reason, "");
    }
  }
}
