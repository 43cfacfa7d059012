package nl.voetspoor.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;

/// Brings an index of many parts back to a few once all is written. Every word of a search is
/// looked up in each part, in five fields and several forms, so that few parts save each search
/// more than it costs to merge them once; while papers come in, parts are merged no more than
/// Lucene does by itself.
final class FewParts {
  /// As many as are left be, so that a few papers more do not move all others.
  private static final int MANY = 8;

  private static final int FEW = 4;

  private FewParts() {}

  /// Merges where it pays, and commits that; what is written must be committed before. Where there
  /// is no room for it on the disk, the index stays as it is.
  static void in(IndexWriter writer) throws IOException {
    if (SegmentInfos.readLatestCommit(writer.getDirectory()).size() <= MANY) {
      return;
    }
    try {
      writer.forceMerge(FEW);
    } catch (IOException e) {
      // Searches take longer, and nothing is lost.
      return;
    }
    writer.commit();
  }
}
