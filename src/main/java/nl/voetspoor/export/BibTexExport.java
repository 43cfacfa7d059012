package nl.voetspoor.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Papers as entries for BibTeX and biblatex. The key of a paper is its identifier.
///
/// What TeX would read as a command is written as the command that prints it, so that no title
/// leaves a brace open or runs anything. Braces around a value keep its capitals, and a sender from
/// being taken for a first and a last name.
final class BibTexExport implements Export {
  private static final Map<Integer, String> SPECIAL =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\textbraceleft{}"),
          Map.entry((int) '}', "\\textbraceright{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '"', "\\textquotedbl{}"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '_', "\\_"));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Writer out;

  BibTexExport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Entry paper) throws IOException {
    out.write("@techreport{" + key(paper) + ",\n");
    field("title", "{{" + escaped(paper.title()) + "}}");
    if (!paper.authors().isEmpty()) {
      List<String> authors =
          paper.authors().stream().map(author -> "{" + escaped(author) + "}").toList();
      field("author", "{" + String.join(" and ", authors) + "}");
    }
    if (paper.date().isPresent()) {
      date(paper.date().get());
    }
    field("type", "{" + escaped(paper.kind()) + "}");
    field("number", "{" + escaped(paper.number()) + "}");
    if (!paper.ministryNames().isEmpty()) {
      List<String> names =
          paper.ministryNames().stream().map(name -> "{" + escaped(name) + "}").toList();
      field("institution", "{" + String.join(" and ", names) + "}");
    }
    if (!paper.dossiers().isEmpty()) {
      field("keywords", "{" + escaped("dossier " + paper.dossierList()) + "}");
    }
    field("note", "{Aangehaald door: " + paper.citedBy() + "}");
    field("url", "{" + address(paper.cited()) + "}");
    out.write("}\n\n");
  }

  private void date(LocalDate date) throws IOException {
    field("year", "{" + date.getYear() + "}");
    field("month", MONTHS.get(date.getMonthValue() - 1));
    field("day", "{" + date.getDayOfMonth() + "}");
  }

  private void field(String name, String value) throws IOException {
    out.write("  " + name + " = " + value + ",\n");
  }

  /// An identifier holds letters, digits, `-`, `.` and `:`; whatever else it might is not for a
  /// key.
  private static String key(Entry paper) {
    return paper.id().value().replaceAll("[^A-Za-z0-9.:-]", "_");
  }

  private static String escaped(String words) {
    StringBuilder text = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(c -> {
          String command = SPECIAL.get(c);
          if (command == null) {
            text.appendCodePoint(c);
          } else {
            text.append(command);
          }
        });
    return text.toString();
  }

  /// An address stands there as it is; what could end the field is written as an address may.
  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
  }
}
