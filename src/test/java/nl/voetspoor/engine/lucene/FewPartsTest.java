package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/// How many parts an index is left in.
class FewPartsTest {
  @Test
  void manyPartsBecomeAFewThatHoldAllAndAreCommitted() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      SegmentInfos left = afterParts(directory, 12);
      assertTrue(left.size() <= 4, () -> left.size() + " parts");
      assertEquals(12, left.totalMaxDoc());
      assertEquals(Map.of("form", "7"), left.getUserData());
    }
  }

  @Test
  void somePartsAreLeftBeSoThatAPaperMoreMovesNoOthers() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      assertEquals(8, afterParts(directory, 8).size());
    }
  }

  private static SegmentInfos afterParts(Directory directory, int parts) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(100))
            .setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.setLiveCommitData(Map.of("form", "7").entrySet());
      for (int i = 0; i < parts; i++) {
        Document document = new Document();
        document.add(new StringField("id", String.valueOf(i), Field.Store.NO));
        writer.addDocuments(List.of(document));
        writer.commit();
      }
      FewParts.in(writer);
    }
    return SegmentInfos.readLatestCommit(directory);
  }
}
