package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.Content;
import nl.voetspoor.reference.context.Facts;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// Reads back what documents keep, from their columns and their stored fields.
final class Stored {
  private final IndexSearcher searcher;
  private final PaperCodec codec;

  Stored(IndexSearcher searcher, PaperCodec codec) {
    this.searcher = searcher;
    this.codec = codec;
  }

  StoredSummary summary(int doc) {
    return codec.read(column(doc, LuceneField.SUMMARY), StoredSummary.class);
  }

  /// What clues are held against; taken from the paper itself where an older version kept it.
  Facts facts(int doc) {
    return find(doc, LuceneField.FACTS)
        .map(bytes -> codec.read(bytes, Facts.class))
        .orElseGet(() ->
            Facts.of(codec.paper(bytes(document(doc, LuceneField.PAPER), LuceneField.PAPER), "")));
  }

  /// The pages and notes of a paper, without its text.
  Content pages(int doc) {
    return codec.read(column(doc, LuceneField.PAGES), Content.class);
  }

  <T> T value(int doc, LuceneField field, Class<T> type) {
    return codec.read(bytes(document(doc, field), field), type);
  }

  Document document(int doc, LuceneField... fields) {
    try {
      Set<String> names = Set.copyOf(Arrays.stream(fields).map(LuceneField::field).toList());
      return searcher.storedFields().document(doc, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Document document, LuceneField field) {
    return Optional.ofNullable(document.getBinaryValue(field.field()))
        .map(ref -> Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length))
        .orElseThrow(() -> new IllegalStateException("no stored field " + field));
  }

  static String text(Document document, LuceneField field) {
    return Optional.ofNullable(document.get(field.field()))
        .orElseThrow(() -> new IllegalStateException("no stored field " + field));
  }

  private byte[] column(int doc, LuceneField field) {
    return find(doc, field)
        .orElseThrow(
            () -> new IllegalStateException("no column " + field + " for document " + doc));
  }

  private Optional<byte[]> find(int doc, LuceneField field) {
    try {
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      Optional<BinaryDocValues> values =
          Optional.ofNullable(leaf.reader().getBinaryDocValues(field.field()));
      if (values.isEmpty() || !values.get().advanceExact(doc - leaf.docBase)) {
        return Optional.empty();
      }
      BytesRef ref = values.get().binaryValue();
      return Optional.of(Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
