package nl.voetspoor.engine.lucene;

import java.io.IOException;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.DossierTitles;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/// What is done for those who search once all is written and committed: the index is brought back
/// to a few parts, and what every search needs of it is worked out.
final class Finishing {
  private final Weights weights;
  private final PaperCodec codec;

  Finishing(Weights weights, PaperCodec codec) {
    this.weights = weights;
    this.codec = codec;
  }

  /// Finishes what `writer` has written.
  void of(IndexWriter writer) throws IOException {
    FewParts.in(writer);
    Directory directory = writer.getDirectory();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String commit = Revisions.of(reader).name();
      if (!WorkedOut.isKept(directory, commit)) {
        workedOut(reader).keep(directory, commit);
      }
    }
  }

  private WorkedOut workedOut(DirectoryReader reader) throws IOException {
    Snapshot snapshot = new Snapshot(new LuceneIndex(reader, weights));
    Lookup lookup = new Lookup(snapshot, codec, DossierTitles.parse(""));
    return WorkedOut.of(FamilyFinder.in(reader, lookup), taker -> Signals.eachCited(reader, taker));
  }
}
