package nl.voetspoor.ingest;

import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.structure.PaperReader;

/// Carries one file from its bytes to a paper with its references. It may be used by many threads
/// at once.
public final class Reader {
  private final Extractor extractor;
  private final PaperReader structure;
  private final PaperReferences references;

  /// @param extractor reads bytes
  /// @param structure reads what was extracted
  /// @param references finds what a paper refers to
  public Reader(Extractor extractor, PaperReader structure, PaperReferences references) {
    this.extractor = extractor;
    this.structure = structure;
    this.references = references;
  }

  /// The paper in `file`, or why there is none. Whatever a file does, it does to itself alone.
  public Reading read(SourceFile file) {
    try {
      return switch (extractor.extract(file)) {
        case Extraction.Unreadable(Fault fault, String reason) ->
            new Reading.Unreadable(fault, reason);
        case Extraction.Extracted extracted -> read(extracted, file);
        case Extraction.Holds(var mediaType, var own, var files) ->
            new Reading.Holds(mediaType, own.map(text -> read(text, file)), files);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Reading.Unreadable(
          Fault.CRASHED,
          "cannot be understood ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "): please report it with the file");
    }
  }

  private Reading.Read read(Extraction.Extracted extracted, SourceFile file) {
    Paper paper = structure.read(extracted, file);
    return new Reading.Read(paper, references.in(paper), extracted.mediaType());
  }
}
