package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;

/// What came in by the door, read back from the documents that keep it.
final class Keepsakes {
  private final PaperCodec codec;

  Keepsakes(PaperCodec codec) {
    this.codec = codec;
  }

  /// A paper as it was read.
  KeptPaper paper(JsonNode source) {
    String paper =
        find(source, LuceneField.AS_READ).or(() -> find(source, LuceneField.PAPER)).orElseThrow();
    return new KeptPaper(
        codec.paper(bytes(paper), find(source, LuceneField.BODY).orElseThrow()),
        codec.references(bytes(find(source, LuceneField.REFERENCES).orElseThrow())),
        find(source, LuceneField.TRUNCATED).isPresent());
  }

  /// What a file says of a paper.
  OfficialSource description(JsonNode source) {
    return codec.read(
        bytes(find(source, LuceneField.OFFICIAL).orElseThrow()), OfficialSource.class);
  }

  /// What is remembered of a file.
  LedgerEntry entry(JsonNode source) {
    return codec.read(bytes(find(source, LuceneField.ENTRY).orElseThrow()), LedgerEntry.class);
  }

  private static Optional<String> find(JsonNode source, LuceneField field) {
    JsonNode kept = source.path(Mapping.KEPT).path(field.field());
    return kept.isMissingNode() ? Optional.empty() : Optional.of(kept.asText());
  }

  private static byte[] bytes(String kept) {
    return kept.getBytes(StandardCharsets.UTF_8);
  }
}
