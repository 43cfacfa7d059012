package nl.voetspoor.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/// Papers as one list of items in CSL-JSON (Citation Style Language 1.0.2), an item a line.
final class CslExport implements Export {
  private final Writer out;
  private String before = "\n";

  CslExport(Writer out) throws IOException {
    this.out = out;
    out.write("[");
  }

  @Override
  public void add(Entry paper) throws IOException {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("id", paper.id().value()).put("type", "report").put("title", paper.title());
    ArrayNode authors = JsonNodeFactory.instance.arrayNode();
    paper.authors().forEach(author -> authors.addObject().put("literal", author));
    if (!authors.isEmpty()) {
      item.set("author", authors);
    }
    paper.date().ifPresent(date -> issued(item, date));
    item.put("number", paper.number()).put("genre", paper.kind());
    if (!paper.ministryNames().isEmpty()) {
      item.put("publisher", String.join("; ", paper.ministryNames()));
    }
    if (!paper.dossiers().isEmpty()) {
      item.put("keyword", "dossier " + paper.dossierList());
    }
    item.put("note", "Aangehaald door: " + paper.citedBy()).put("URL", paper.cited());
    out.write(before + item);
    before = ",\n";
  }

  @Override
  public void end() throws IOException {
    out.write("\n]\n");
  }

  private static void issued(ObjectNode item, LocalDate date) {
    item.putObject("issued")
        .putArray("date-parts")
        .addArray()
        .add(date.getYear())
        .add(date.getMonthValue())
        .add(date.getDayOfMonth());
  }
}
