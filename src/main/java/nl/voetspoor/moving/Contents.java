package nl.voetspoor.moving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// How much there is of everything.
///
/// @param papers how many papers
/// @param files how many files the ledger remembers
/// @param descriptions how often a file of metadata says something of a paper
/// @param workLists how many work lists
/// @param originals how many original files
/// @param originalBytes how long those are together
/// @param newest when the last file was seen; 1970 where there is none
public record Contents(
    long papers,
    long files,
    long descriptions,
    long workLists,
    long originals,
    long originalBytes,
    Instant newest) {
  /// As it stands in an archive.
  public ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("papers", papers)
        .put("files", files)
        .put("descriptions", descriptions)
        .put("workLists", workLists)
        .put("originals", originals)
        .put("originalBytes", originalBytes)
        .put("newest", newest.toString());
  }

  static Contents of(JsonNode json) {
    return new Contents(
        json.path("papers").asLong(-1),
        json.path("files").asLong(-1),
        json.path("descriptions").asLong(-1),
        json.path("workLists").asLong(-1),
        json.path("originals").asLong(-1),
        json.path("originalBytes").asLong(-1),
        Instant.parse(json.path("newest").asText()));
  }

  /// Counts as things go by. For use by one thread.
  static final class Counter {
    private long papers;
    private long files;
    private long descriptions;
    private long workLists;
    private long originals;
    private long originalBytes;
    private Instant newest = Instant.EPOCH;

    long paper() {
      return ++papers;
    }

    long description() {
      return ++descriptions;
    }

    long workList() {
      return ++workLists;
    }

    long file(Instant seen) {
      newest = seen.isAfter(newest) ? seen : newest;
      return ++files;
    }

    long original(long bytes) {
      originalBytes += bytes;
      return ++originals;
    }

    Contents counted() {
      return new Contents(papers, files, descriptions, workLists, originals, originalBytes, newest);
    }
  }
}
