package nl.voetspoor.extract;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Fault;

/// How reading a file ended.
public sealed interface Extraction {
  /// What stands in the file.
  ///
  /// @param mediaType what the file is by its content: `application/pdf`
  /// @param declared what the file itself states about its paper, apart from the text
  /// @param matter the text
  record Extracted(String mediaType, Declared declared, Matter matter) implements Extraction {
    /// Whether some of the text was recognised from pictures, and may hold errors of reading.
    public boolean recognised() {
      return matter instanceof Pages(var pages) && pages.stream().anyMatch(Page::recognised);
    }
  }

  /// The file holds other files, as a mail or an archive does.
  ///
  /// @param mediaType what the file is by its content: `message/rfc822`
  /// @param own what stands in the file itself, where that may be a paper: the text of a mail
  /// @param files what it holds, in its order; whoever takes them deletes them
  record Holds(String mediaType, Optional<Extracted> own, List<Held> files) implements Extraction {
    /// Keeps its own copy of the list.
    public Holds {
      files = List.copyOf(files);
    }
  }

  /// The file cannot be read.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says so, and what to do about it
  record Unreadable(Fault fault, String reason) implements Extraction {}
}
