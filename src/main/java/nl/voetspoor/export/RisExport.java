package nl.voetspoor.export;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Papers in the form of Research Information Systems: a tag of two letters, two spaces, a hyphen
/// and a space before each value, one value a line. In an author a comma would part a last name
/// from a first one, so that the commas of an office (Onderwijs, Cultuur en Wetenschap) are left
/// out.
final class RisExport implements Export {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

  private final Writer out;

  RisExport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Entry paper) throws IOException {
    line("TY", "GOVDOC");
    line("ID", paper.id().value());
    line("TI", paper.title());
    for (String author : paper.authors()) {
      line("AU", author.replace(",", ""));
    }
    if (paper.date().isPresent()) {
      line("PY", Integer.toString(paper.date().get().getYear()));
      line("DA", DAY.format(paper.date().get()));
    }
    line("M1", paper.number());
    line("M3", paper.kind());
    for (String ministry : paper.ministryNames()) {
      line("PB", ministry);
    }
    for (var dossier : paper.dossiers()) {
      line("KW", "dossier " + dossier.value());
    }
    line("N1", "Aangehaald door: " + paper.citedBy());
    if (paper.official().isPresent()) {
      line("UR", paper.official().map(URI::toString).orElse(""));
    }
    line("LK", paper.address());
    out.write("ER  - \r\n\r\n");
  }

  private void line(String tag, String value) throws IOException {
    out.write(tag + "  - " + value + "\r\n");
  }
}
