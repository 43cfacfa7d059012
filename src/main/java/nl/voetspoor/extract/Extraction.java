package nl.voetspoor.extract;

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

  /// The file cannot be read.
  ///
  /// @param reason a sentence that says what is the matter and what to do about it
  record Unreadable(String reason) implements Extraction {}
}
