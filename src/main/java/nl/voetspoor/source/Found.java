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

  /// Something that cannot be read.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says why and what to do
  record Trouble(String location, Fault fault, String reason) implements Found {}
}
