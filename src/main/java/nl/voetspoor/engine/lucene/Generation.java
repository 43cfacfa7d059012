package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.voetspoor.index.CollectionException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/// The form in which documents are kept, written down with every commit, so that an index in
/// another form is refused in words and not misread.
final class Generation {
  /// To raise with every change after which an older index cannot be searched. What is kept of a
  /// paper must stay readable: [Keepsakes] reads it from every form since [#OLDEST_KEPT].
  private static final int CURRENT = 7;

  /// The first form of which all that is kept can be read, to write it anew.
  private static final int OLDEST_KEPT = 2;

  private static final String KEY = "voetspoor.generation";

  private Generation() {}

  /// The index is kept in another form than this program reads.
  static final class OtherFormException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int found;

    private OtherFormException(int found) {
      super("the index is of generation " + found + ", not " + CURRENT);
      this.found = found;
    }

    /// What to say and do, by the form that was found in the folder `data`.
    CollectionException refused(Path data) {
      if (found > CURRENT) {
        return new CollectionException.Newer(data.toString(), this);
      }
      return found < OLDEST_KEPT
          ? new CollectionException.TooOld(data, this)
          : new CollectionException.Outdated(data, this);
    }
  }

  /// Refuses an index of another form; one that is not there yet is none.
  static void check(Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      check(SegmentInfos.readLatestCommit(directory).getUserData(), CURRENT);
    }
  }

  /// Refuses a state of an index that is of another form.
  static void check(DirectoryReader reader) throws IOException {
    check(reader.getIndexCommit().getUserData(), CURRENT);
  }

  /// Refuses an index of a form of which not even what is kept can be read.
  static void checkKept(Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      check(SegmentInfos.readLatestCommit(directory).getUserData(), OLDEST_KEPT);
    }
  }

  private static void check(Map<String, String> said, int oldest) throws IOException {
    int found = Integer.parseInt(said.getOrDefault(KEY, "1"));
    if (found < oldest || found > CURRENT) {
      throw new OtherFormException(found);
    }
  }

  /// Lets each commit of `writer` bear the form.
  static void mark(IndexWriter writer) {
    writer.setLiveCommitData(Map.of(KEY, String.valueOf(CURRENT)).entrySet());
  }
}
