package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.Content;
import nl.voetspoor.reference.context.Facts;

/// Reads back what documents keep.
final class Stored {
  private final Index index;
  private final PaperCodec codec;

  Stored(Index index, PaperCodec codec) {
    this.index = index;
    this.codec = codec;
  }

  StoredSummary summary(int doc) {
    return codec.read(bytes(doc, LuceneField.SUMMARY), StoredSummary.class);
  }

  /// What clues are held against; taken from the paper itself where an older version kept it.
  Facts facts(int doc) {
    return find(doc, LuceneField.FACTS)
        .map(bytes -> codec.read(bytes, Facts.class))
        .orElseGet(() -> Facts.of(codec.paper(bytes(doc, LuceneField.PAPER), "")));
  }

  /// The pages and notes of a paper, without its text.
  Content pages(int doc) {
    return codec.read(bytes(doc, LuceneField.PAGES), Content.class);
  }

  <T> T value(int doc, LuceneField field, Class<T> type) {
    return codec.read(bytes(doc, field), type);
  }

  byte[] bytes(int doc, LuceneField field) {
    return find(doc, field)
        .orElseThrow(() -> new IllegalStateException("no " + field + " in document " + doc));
  }

  String text(int doc, LuceneField field) {
    try {
      return index
          .text(doc, field)
          .orElseThrow(() -> new IllegalStateException("no " + field + " in document " + doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> find(int doc, LuceneField field) {
    try {
      return index.bytes(doc, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
