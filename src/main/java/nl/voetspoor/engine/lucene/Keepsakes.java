package nl.voetspoor.engine.lucene;

import java.util.Arrays;
import java.util.Optional;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/// What came in by the door, read back from the documents that keep it: in every form since the
/// second [Generation].
final class Keepsakes {
  private final PaperCodec codec;

  Keepsakes(PaperCodec codec) {
    this.codec = codec;
  }

  /// A paper as it was read.
  KeptPaper paper(Document document) {
    byte[] paper =
        find(document, LuceneField.AS_READ).orElseGet(() -> bytes(document, LuceneField.PAPER));
    return new KeptPaper(
        codec.paper(
            paper, Optional.ofNullable(document.get(LuceneField.BODY.field())).orElseThrow()),
        codec.references(bytes(document, LuceneField.REFERENCES)),
        document.getFields().stream()
            .map(IndexableField::name)
            .anyMatch(LuceneField.TRUNCATED.field()::equals));
  }

  /// What a file says of a paper.
  OfficialSource description(Document document) {
    return codec.read(bytes(document, LuceneField.OFFICIAL), OfficialSource.class);
  }

  /// What is remembered of a file.
  LedgerEntry entry(Document document) {
    return codec.read(bytes(document, LuceneField.ENTRY), LedgerEntry.class);
  }

  private static byte[] bytes(Document document, LuceneField field) {
    return find(document, field).orElseThrow(() -> new IllegalStateException("no " + field));
  }

  private static Optional<byte[]> find(Document document, LuceneField field) {
    return Optional.ofNullable(document.getBinaryValue(field.field()))
        .map(ref -> Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length));
  }
}
