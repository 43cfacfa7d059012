package nl.voetspoor.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.voetspoor.model.PaperId;

/// A work list as the JSON of its file, and back.
final class WorkListCodec {
  private static final JsonMapper JSON = new JsonMapper();

  private WorkListCodec() {}

  static byte[] written(WorkList list) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("title", list.title());
    node.put("created", list.created().toString()).put("changed", list.changed().toString());
    ArrayNode items = node.put("version", list.version()).putArray("questions");
    list.items().forEach(item -> items.add(written(item)));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode written(WorkItem item) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("number", item.number());
    node.put("question", item.question()).put("note", item.note()).put("draft", item.draft());
    ArrayNode passages = node.putArray("passages");
    item.passages().forEach(each -> passages.add(written(each)));
    return node;
  }

  private static ObjectNode written(Chosen chosen) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("paper", chosen.paper().value());
    node.put("anchor", chosen.anchor()).put("title", chosen.title());
    chosen.date().ifPresent(date -> node.put("date", date.toString()));
    chosen.answerer().ifPresent(who -> node.put("answerer", who));
    node.put("question", chosen.question()).put("text", chosen.text());
    return node.put("source", chosen.source());
  }

  /// The list in the bytes of a file.
  ///
  /// @throws IOException where they hold none
  static WorkList read(WorkListId id, byte[] file) throws IOException {
    JsonNode node = JSON.readTree(file);
    try {
      return new WorkList(
          id,
          text(node, "title"),
          Instant.parse(text(node, "created")),
          Instant.parse(text(node, "changed")),
          node.path("version").asInt(),
          all(node.path("questions"), WorkListCodec::item));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static WorkItem item(JsonNode node) {
    return new WorkItem(
        text(node, "number"),
        text(node, "question"),
        text(node, "note"),
        text(node, "draft"),
        all(node.path("passages"), WorkListCodec::chosen));
  }

  private static Chosen chosen(JsonNode node) {
    return new Chosen(
        new PaperId(text(node, "paper")),
        text(node, "anchor"),
        text(node, "title"),
        Optional.of(text(node, "date")).filter(date -> !date.isEmpty()).map(LocalDate::parse),
        Optional.of(text(node, "answerer")).filter(who -> !who.isEmpty()),
        text(node, "question"),
        text(node, "text"),
        text(node, "source"));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText("");
  }

  private static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> reader) {
    List<T> read = new ArrayList<>();
    nodes.forEach(node -> read.add(reader.apply(node)));
    return read;
  }
}
