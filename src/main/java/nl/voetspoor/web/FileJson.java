package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Origin;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerResult;

/// The shapes in which other programs get the ledger, the same over HTTP and on the command line.
/// What is absent is `null`.
public final class FileJson {
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private FileJson() {}

  /// A file with what became of it.
  public static ObjectNode file(LedgerEntry entry) {
    Origin origin = entry.origin();
    Effort effort = entry.effort();
    ObjectNode node = NEW.objectNode().put("name", origin.fileName());
    node.put("path", origin.location()).put("status", entry.status().code());
    put(node, "id", entry.id().map(PaperId::value));
    put(node, "fault", entry.fault().map(Fault::code));
    put(node, "reason", Optional.of(entry.reason()));
    node.put("format", origin.format()).put("size", origin.size());
    put(node, "sha256", Optional.of(origin.sha256()));
    node.put("pages", effort.pages()).put("characters", effort.characters());
    node.put("files", effort.files()).put("milliseconds", effort.duration().toMillis());
    put(node, "version", Optional.of(effort.version()));
    return node.put("seen", entry.seen().toString());
  }

  /// A page of the ledger.
  public static ObjectNode page(LedgerResult result) {
    ObjectNode node = NEW.objectNode().put("total", result.total());
    node.put("page", result.request().page()).put("size", result.request().size());
    ArrayNode files = node.putArray("files");
    result.files().forEach(file -> files.add(file(file)));
    ObjectNode facets = node.putObject("facets");
    for (LedgerFacet facet : LedgerFacet.values()) {
      ArrayNode values = facets.putArray(facet.parameter());
      for (FacetValue value : result.facets().getOrDefault(facet, List.of())) {
        values.add(JsonView.facetValue(value));
      }
    }
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    node.set(
        name,
        value.filter(text -> !text.isEmpty()).isPresent()
            ? NEW.textNode(value.get())
            : NEW.nullNode());
  }
}
