package nl.voetspoor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import nl.voetspoor.export.Entry;
import nl.voetspoor.export.Export;
import nl.voetspoor.export.ExportFormat;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.web.Address;

/// Prints all results in a form in which they can be taken along. The address of a paper is that
/// where `serve` shows it unless told otherwise.
final class Exporting {
  private static final String SERVED = "http://localhost:8080";

  private final PaperSearch search;
  private final Ministries ministries;

  Exporting(PaperSearch search, Ministries ministries) {
    this.search = search;
    this.ministries = ministries;
  }

  void print(SearchRequest request, ExportFormat format, PrintWriter output) {
    try {
      Export export = format.to(output);
      search.each(
          request,
          paper -> {
            try {
              export.add(Entry.of(paper, ministries, id -> SERVED + Address.of(id)));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      export.end();
      output.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
