package nl.voetspoor.export;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;

/// Papers as rows of a table. What there can be several of stands in one cell with `; ` between.
final class CsvExport implements Export {
  private final Table table;

  CsvExport(Writer out) throws IOException {
    this.table =
        new Table(
            out,
            "id",
            "title",
            "kind",
            "date",
            "dossiers",
            "ondernummer",
            "ministries",
            "sender",
            "citedBy",
            "officialUrl",
            "url",
            "signatories");
  }

  @Override
  public void add(Entry paper) throws IOException {
    table.row(
        paper.id().value(),
        paper.title(),
        paper.kind(),
        paper.date().map(LocalDate::toString).orElse(""),
        paper.dossierList(),
        paper.ondernummer().orElse(""),
        String.join("; ", paper.ministries()),
        paper.sender().orElse(""),
        paper.citedBy(),
        paper.official().map(URI::toString).orElse(""),
        paper.address(),
        String.join("; ", paper.signatories()));
  }
}
