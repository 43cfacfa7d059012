package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/// The form in which documents are kept, written down with every commit, so that an index in
/// another form is refused in words and not misread.
final class Generation {
  /// To raise with every change after which an older index cannot be read.
  private static final String CURRENT = "7";

  private static final String KEY = "voetspoor.generation";

  private Generation() {}

  /// The index is kept in another form than this program reads.
  static final class OtherFormException extends IOException {
    private static final long serialVersionUID = 1L;

    private OtherFormException(String found) {
      super("the index is of generation " + found + ", not " + CURRENT);
    }
  }

  /// Refuses an index of another form; one that is not there yet is none.
  static void check(Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      String found = SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(KEY, "1");
      if (!found.equals(CURRENT)) {
        throw new OtherFormException(found);
      }
    }
  }

  /// Lets each commit of `writer` bear the form.
  static void mark(IndexWriter writer) {
    writer.setLiveCommitData(Map.of(KEY, CURRENT).entrySet());
  }
}
