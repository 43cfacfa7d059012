package nl.voetspoor.ingest;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.DocumentReader;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Lines;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.structure.PaperReader;

/// Carries one file from its bytes to a paper with its references. It may be used by many threads
/// at once.
public final class Reader implements AutoCloseable {
  private final DocumentReader documents;
  private final PaperReader structure;
  private final PaperReferences references;

  /// @param documents reads bytes; closed with this
  /// @param structure reads what was extracted
  /// @param references finds what a paper refers to
  public Reader(DocumentReader documents, PaperReader structure, PaperReferences references) {
    this.documents = documents;
    this.structure = structure;
    this.references = references;
  }

  /// The paper in `file`, or why there is none. Whatever a file does, it does to itself alone.
  public Reading read(SourceFile file) {
    try {
      return switch (documents.extract(file)) {
        case Extraction.Unreadable(Fault fault, String reason, String mediaType) ->
            new Reading.Unreadable(fault, reason, mediaType);
        case Extraction.Extracted extracted -> read(extracted, file);
        case Extraction.Holds(var mediaType, var own, var files) ->
            new Reading.Holds(mediaType, own.map(text -> read(text, file)), files);
        case Extraction.Described described -> read(described);
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

  /// The paper that is made of `lines`, with its references. It is read here and now: no file is
  /// opened, and no process started.
  PaperReading.Read ofLines(List<String> lines) {
    SourceFile nowhere = SourceFile.ofText("tekst", String.join("\n", lines));
    Extraction.Extracted extracted =
        new Extraction.Extracted("text/plain", Declared.NOTHING, new Lines(lines));
    Paper paper = structure.read(extracted, nowhere);
    return new PaperReading.Read(paper, references.in(paper));
  }

  private Reading read(Extraction.Described described) {
    List<OfficialRecord> records = structure.read(described);
    return records.isEmpty()
        ? new Reading.Unreadable(
            Fault.NOT_A_PAPER,
            "metadata of something that is no paper: none of its identifiers has a known form")
        : new Reading.Described(records, described.mediaType());
  }

  private Reading.Read read(Extraction.Extracted extracted, SourceFile file) {
    Paper paper = structure.read(extracted, file);
    List<Reference> found = references.in(paper);
    return new Reading.Read(paper, found, extracted.mediaType(), remark(extracted, found));
  }

  private static Optional<Extraction.Remark> remark(
      Extraction.Extracted extracted, List<Reference> found) {
    return extracted
        .remark()
        .or(() ->
            Optional.of(found)
                .filter(all -> all.size() >= PaperReferences.MOST)
                .map(all ->
                    new Extraction.Remark(
                        Fault.TRUNCATED,
                        "truncated at "
                            + all.size()
                            + " references; those after it are not in the collection: split the"
                            + " file into parts")));
  }

  @Override
  public void close() {
    documents.close();
  }
}
