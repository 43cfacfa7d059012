package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Suggestion;

/// Suggestions for the search box, each with the page it leads to.
final class SuggestionJson {
  private SuggestionJson() {}

  static ArrayNode list(List<Suggestion> suggestions) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    suggestions.forEach(each -> list.add(one(each)));
    return list;
  }

  private static ObjectNode one(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.Person(var name) ->
          node("person", name, search("van:\"" + bare(name) + "\""));
      case Suggestion.Dossier(var number, var title) ->
          node("dossier", (number.printed() + " " + title.orElse("")).strip(), Address.of(number));
      case Suggestion.Paper(var paper) -> node("paper", paper.title(), Address.of(paper.id()));
      case Suggestion.Word(var text) -> node("word", text, search(text));
    };
  }

  private static ObjectNode node(String kind, String text, String address) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", kind)
        .put("text", text)
        .put("address", address);
  }

  private static String search(String text) {
    return SearchRequest.of(text).address();
  }

  private static String bare(String name) {
    return name.replace("\"", "");
  }
}
