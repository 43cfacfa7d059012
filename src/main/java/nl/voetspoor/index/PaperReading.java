package nl.voetspoor.index;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Reference;
import org.jspecify.annotations.Nullable;

/// Reads a paper that is sent by somebody and is not kept. It may be used by many threads at once.
public interface PaperReading {
  /// What was read.
  ///
  /// @param paper the paper
  /// @param references what it refers to, in the order of its text
  record Read(Paper paper, List<Reference> references) {
    /// Keeps its own copy of the list.
    public Read {
      references = List.copyOf(references);
    }
  }

  /// The paper in a file.
  ///
  /// @param name the name of the file as its sender gives it; only its ending means anything
  /// @throws UnreadableException when there is no paper in it
  Read ofFile(String name, byte[] content) throws UnreadableException;

  /// The paper that is made of `text`.
  Read ofText(String text);

  /// Says why a file could not be read, and what to do, in a sentence for its sender.
  final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable Fault fault;

    /// With what to tell.
    public UnreadableException(String message) {
      super(message);
      this.fault = null;
    }

    /// With what to tell, and what is the matter, so that it can be told in another language.
    public UnreadableException(String message, Fault fault) {
      super(message);
      this.fault = fault;
    }

    /// What is the matter with the file; empty where nothing is, as with an archive of which it is
    /// not said which paper is meant.
    public Optional<Fault> fault() {
      return Optional.ofNullable(fault);
    }
  }
}
