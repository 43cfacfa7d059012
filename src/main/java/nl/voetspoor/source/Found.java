package nl.voetspoor.source;

import nl.voetspoor.model.Fault;

/// What a walk comes upon.
public sealed interface Found {
  /// Where it lies, as in [SourceFile#location].
  String location();

  /// A file that may hold a paper.
  record Candidate(SourceFile file) implements Found {
    @Override
    public String location() {
      return file.location();
    }
  }

  /// An archive, of which all files have been handed over.
  ///
  /// @param file the archive; its bytes may be gone by now
  /// @param format its media type
  /// @param files how many files it holds
  record Opened(SourceFile file, String format, int files) implements Found {
    @Override
    public String location() {
      return file.location();
    }
  }

  /// A hidden file or folder of another program, which is passed over.
  record Hidden(String location) implements Found {}

  /// Something that cannot be read.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says why and what to do
  record Trouble(String location, Fault fault, String reason) implements Found {}
}
