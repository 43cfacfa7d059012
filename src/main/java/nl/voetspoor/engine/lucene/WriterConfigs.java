package nl.voetspoor.engine.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriterConfig;

/// How an index in a folder is written.
final class WriterConfigs {
  private static final int RAM_BUFFER_MB = 128;

  private WriterConfigs() {}

  /// What is written is committed when that is asked, never by itself.
  static IndexWriterConfig of(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setRAMBufferSizeMB(RAM_BUFFER_MB)
        .setCommitOnClose(false)
        .setUseCompoundFile(false);
  }
}
