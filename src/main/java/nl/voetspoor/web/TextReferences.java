package nl.voetspoor.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import nl.voetspoor.search.PaperSearch;

/// Answers with the references in a text that is sent along, as `refs --json` gives them. Nothing
/// of it is kept.
final class TextReferences {
  /// The most that is read, in bytes.
  static final int LARGEST = 1_000_000;

  private static final JsonMapper JSON = new JsonMapper();

  private final PaperSearch search;

  TextReferences(PaperSearch search) {
    this.search = search;
  }

  /// A text, and whether each of its lines is a text of its own.
  private record Asked(String text, boolean lines) {}

  /// The references, in order.
  ArrayNode answer(Context ctx) throws IOException {
    Asked asked = asked(ctx);
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    List<String> texts = asked.lines() ? asked.text().lines().toList() : List.of(asked.text());
    for (int i = 0; i < texts.size(); i++) {
      int line = i + 1;
      search.references(texts.get(i)).forEach(each -> found.add(JsonView.reference(each, line)));
    }
    return found;
  }

  private static Asked asked(Context ctx) throws IOException {
    String type = RequestText.type(ctx);
    return switch (type) {
      case "text/plain" ->
          new Asked(RequestText.read(ctx, LARGEST), "true".equals(ctx.queryParam("lines")));
      case "application/json" -> fromJson(RequestText.read(ctx, LARGEST));
      default -> throw RequestText.unsupported(type);
    };
  }

  private static Asked fromJson(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      JsonNode text = json.path("text");
      JsonNode lines = json.path("lines");
      if (!text.isTextual() || !(lines.isMissingNode() || lines.isBoolean())) {
        throw new BadRequestResponse(
            "expected {\"text\": \"…\", \"lines\": true or false}, the last one optional");
      }
      return new Asked(text.asText(), lines.asBoolean());
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("not JSON: " + e.getOriginalMessage());
    }
  }
}
