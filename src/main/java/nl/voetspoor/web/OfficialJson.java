package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.search.Bond;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;

/// The part of a paper for programs that says what it belongs to and what the publisher states.
final class OfficialJson {
  private OfficialJson() {}

  /// Adds `official`, whether fields come from the publisher's metadata, with `published` and
  /// `caseNumber`, which only these have; and `partOf`, `parts`, `replaces` and `replacedBy`.
  static void put(ObjectNode node, PaperView view) {
    Optional<OfficialRecord> official = view.official();
    node.put("official", official.isPresent());
    put(
        node,
        "published",
        official.flatMap(record -> record.publication().available()).map(LocalDate::toString));
    put(node, "caseNumber", official.flatMap(record -> record.publication().caseNumber()));
    put(node, "partOf", view.bonds().partOf());
    put(node, "parts", view.bonds().parts());
    put(node, "replaces", view.bonds().replaces());
    put(node, "replacedBy", view.bonds().replacedBy());
  }

  private static void put(ObjectNode node, String name, List<Bond> bonds) {
    ArrayNode array = node.putArray(name);
    for (Bond bond : bonds) {
      ObjectNode each = JsonView.resolution(bond.other());
      each.put("kind", bond.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      put(each, "title", bond.paper().map(PaperSummary::title));
      put(each, "words", Optional.of(bond.words()).filter(words -> !words.isEmpty()));
      array.add(each);
    }
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresentOrElse(text -> node.put(name, text), () -> node.putNull(name));
  }
}
