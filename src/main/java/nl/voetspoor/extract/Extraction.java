package nl.voetspoor.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Scan;

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
      return pages().stream().anyMatch(Page::recognised);
    }

    /// The pages that are pictures, in order.
    public List<Scan> scans() {
      return pages().stream()
          .flatMap(page ->
              page.recognition().map(it -> new Scan(page.number(), it.confidence())).stream())
          .toList();
    }

    /// The words that were recognised, but not surely.
    public Set<String> unsure() {
      return pages().stream()
          .flatMap(page -> page.recognition().stream())
          .flatMap(recognition -> recognition.unsure().stream())
          .collect(Collectors.toSet());
    }

    private List<Page> pages() {
      return matter instanceof Pages(var pages) ? pages : List.of();
    }
  }

  /// The file cannot be read.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says so, and what to do about it
  record Unreadable(Fault fault, String reason) implements Extraction {}
}
