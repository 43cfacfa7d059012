package nl.voetspoor.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Optional;

/// Papers as lines of JSON; what is absent is `null`.
final class JsonLinesExport implements Export {
  private final Writer out;

  JsonLinesExport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Entry paper) throws IOException {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", paper.id().value()).put("title", paper.title()).put("kind", paper.kind());
    put(line, "date", paper.date());
    ArrayNode dossiers = line.putArray("dossiers");
    paper.dossiers().forEach(dossier -> dossiers.add(dossier.value()));
    put(line, "ondernummer", paper.ondernummer());
    ArrayNode ministries = line.putArray("ministries");
    paper.ministries().forEach(ministries::add);
    put(line, "sender", paper.sender());
    line.put("citedBy", paper.citedBy());
    put(line, "officialUrl", paper.official().map(URI::toString));
    line.put("url", paper.address());
    ArrayNode signatories = line.putArray("signatories");
    paper.signatories().forEach(signatories::add);
    out.write(line + "\n");
  }

  private static void put(ObjectNode line, String name, Optional<?> value) {
    value.ifPresentOrElse(each -> line.put(name, each.toString()), () -> line.putNull(name));
  }
}
