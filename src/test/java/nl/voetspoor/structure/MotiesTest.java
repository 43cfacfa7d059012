package nl.voetspoor.structure;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Vergaderjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The fields of thousands of real moties against the index of the publisher.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class MotiesTest {
  @Test
  void everyMotieHasTheFieldsThatThePublisherGivesIt() throws IOException {
    List<String> errors = new ArrayList<>();
    Map<String, Integer> why = new TreeMap<>();
    List<String> rows =
        Files.readAllLines(Reading.CORPUS.resolve("moties-index.tsv")).stream().skip(1).toList();
    for (String row : rows) {
      String[] expected = row.split("\t", -1);
      Paper paper = Reading.file(Reading.CORPUS.resolve("koop-xml").resolve(expected[0] + ".xml"));
      String found = fields(paper, !expected[4].isEmpty());
      String rule = paper.description().evidence().map(KindEvidence::rule).orElse("no rule");
      why.merge("Motie (publisher) read as " + rule, 1, Integer::sum);
      if (!found.equals(fields(expected))) {
        errors.add("expected " + fields(expected) + "\n   found " + found);
      }
    }
    why.forEach((rule, count) -> System.out.println(count + "\t" + rule));
    assertEquals(4041, rows.size());
    assertEquals("", errors.stream().limit(40).collect(joining("\n")), errors.size() + " errors");
  }

  /// The index knows no date where the XML has none that a program can read.
  private static String fields(Paper paper, boolean dateIsKnown) {
    Numbering numbering = paper.numbering();
    return String.join(
        " | ",
        paper.id().value(),
        numbering.dossiers().getFirst().value(),
        numbering.ondernummer().orElse("?"),
        dateIsKnown ? paper.description().date().map(Object::toString).orElse("?") : "",
        numbering.vergaderjaar().map(Vergaderjaar::written).orElse("?"),
        plain(numbering.dossierTitle().orElse("?")),
        plain(paper.description().heading().orElse("?")),
        paper.description().kind().code(),
        String.valueOf(paper.correspondence().signatories().isEmpty()),
        String.valueOf(paper.correspondence().sender().isEmpty()),
        paper.correspondence().ministries().toString());
  }

  private static String fields(String[] row) {
    String suffix = row[2].startsWith("R") || row[2].isEmpty() ? "" : "-" + row[2];
    return String.join(
        " | ",
        row[0],
        row[1] + suffix,
        row[3],
        row[4],
        row[5],
        plain(row[6]),
        plain(row[7]),
        PaperKind.MOTIE.code(),
        "false",
        "false",
        "[]");
  }

  /// The index has spaces where the XML had tags.
  private static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").replace("( ", "(").replace(" )", ")").strip();
  }
}
