package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.voetspoor.search.Why;

/// Why a paper has its place, for programs.
final class WhyJson {
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private WhyJson() {}

  static ObjectNode why(Why why) {
    ObjectNode node = NEW.objectNode().put("paper", why.paper().value()).put("score", why.score());
    ArrayNode words = node.putArray("words");
    why.asked().forEach(asked -> words.add(asked(asked)));
    ArrayNode signals = node.putArray("signals");
    why.signals()
        .forEach(signal ->
            signals
                .addObject()
                .put("kind", signal.kind().code())
                .put("share", signal.share())
                .put("points", signal.points()));
    ObjectNode weights = node.putObject("weights");
    why.weights().forEach(weights::put);
    return node;
  }

  private static ObjectNode asked(Why.Asked asked) {
    ObjectNode node = NEW.objectNode().put("text", asked.text()).put("points", asked.points());
    ArrayNode found = node.putArray("found");
    asked
        .found()
        .forEach(each ->
            found
                .addObject()
                .put("as", each.manner().code())
                .put("form", each.form())
                .put("in", each.field().code())
                .put("times", each.times())
                .put("points", each.points()));
    return node;
  }
}
