package nl.voetspoor.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.samples.SampleCollection;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.structure.HyphenRules;
import nl.voetspoor.structure.KindRules;
import nl.voetspoor.structure.Offices;
import nl.voetspoor.structure.PaperReader;
import org.junit.jupiter.api.Test;

/// Every field of every sample paper is what was put into it.
class SampleReadingTest {
  @Test
  void everyFieldOfEverySampleIsRead() throws IOException {
    Reader reader = reader();
    List<String> wrong = new ArrayList<>();
    List<String> rows = Files.readAllLines(SampleCollection.EXPECTED);
    List<String> columns = List.of(rows.getFirst().split("\t", -1));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      Map<String, String> read = fields(reader, SampleCollection.PAPERS.resolve(cells[0]));
      for (int i = 1; i < columns.size(); i++) {
        String actual = read.getOrDefault(columns.get(i), "");
        if (!actual.equals(cells[i]) && !isDerived(columns.get(i), cells)) {
          wrong.add(
              "%s, %s: expected '%s', read '%s'"
                  .formatted(cells[0], columns.get(i), cells[i], actual));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /// What the table leaves blank because the paper does not print it as such, and reading derives:
  /// a session year from the date; the chamber from the addressee; number, heading and subject of
  /// an Aanhangsel from its opening lines.
  private static boolean isDerived(String column, String[] cells) {
    return switch (column) {
      case "vergaderjaar" -> cells[8].isEmpty() && !cells[3].isEmpty();
      case "chamber" -> cells[7].isEmpty() && !cells[1].startsWith("kst-");
      case "ondernummer", "heading", "subject" -> cells[1].startsWith("ah-");
      default -> false;
    };
  }

  private static Map<String, String> fields(Reader reader, Path file) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    Reading reading = reader.read(source(file));
    if (!(reading instanceof Reading.Read(Paper paper, var references, var format, _))) {
      fields.put("id", reading.toString());
      return fields;
    }
    fields.put("id", paper.id().value());
    fields.put("kind", paper.description().kind().code());
    fields.put("date", paper.description().date().map(Object::toString).orElse(""));
    fields.put("dossiers", list(paper.numbering().dossiers().stream().map(DossierNumber::value)));
    fields.put("dossiertitle", paper.numbering().dossierTitle().orElse(""));
    fields.put("ondernummer", paper.numbering().ondernummer().orElse(""));
    fields.put("chamber", paper.numbering().chamber().map(Chamber::code).orElse(""));
    fields.put(
        "vergaderjaar", paper.numbering().vergaderjaar().map(Vergaderjaar::written).orElse(""));
    fields.put("ministries", list(paper.correspondence().ministries().stream()));
    fields.put("sender", paper.correspondence().sender().orElse(""));
    fields.put(
        "signatories", list(paper.correspondence().signatories().stream().map(Signatory::name)));
    fields.put("kenmerk", paper.correspondence().kenmerk().orElse(""));
    fields.put("footnotes", String.valueOf(paper.content().footnotes().size()));
    fields.put("exchanges", exchanges(paper.content()));
    fields.put("heading", paper.description().heading().orElse(""));
    fields.put("subject", paper.description().subject().orElse(""));
    fields.put(
        "references",
        Stream.concat(
                references.stream().filter(r -> r.footnote().isEmpty()),
                references.stream().filter(r -> r.footnote().isPresent()))
            .flatMap(reference -> reference.mention().targets().stream())
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(" ")));
    return fields;
  }

  /// Which questions each answer covers: `1; 2; 3+4`, with `-` for a question without a number.
  private static String exchanges(Content content) {
    Map<Span, List<String>> covered = new TreeMap<>();
    for (Exchange exchange : content.exchanges()) {
      String number = exchange.number().isEmpty() ? "-" : exchange.number();
      exchange
          .answers()
          .forEach(answer -> covered.computeIfAbsent(answer, a -> new ArrayList<>()).add(number));
    }
    return list(covered.values().stream().map(numbers -> String.join("+", numbers)));
  }

  private static String list(Stream<String> values) {
    return values.collect(Collectors.joining("; "));
  }

  private static SourceFile source(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new SourceFile(file.toString(), file, hash, bytes.length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reader reader() throws IOException {
    return new Reader(
        new Extractor(Limits.USUAL),
        new PaperReader(
            Ministries.parse(config("ministries.tsv")),
            Offices.parse(config("offices.tsv")),
            KindRules.parse(config("kinds.tsv")),
            HyphenRules.parse(config("hyphens.tsv"))),
        new PaperReferences(
            new Recogniser(
                CitationWords.parse(config("citation-words.tsv")),
                DossierSuffixes.parse(config("dossier-suffixes.tsv")),
                Laws.parse(config("laws.tsv")))));
  }

  private static String config(String name) throws IOException {
    return Files.readString(Path.of("index-config", name), StandardCharsets.UTF_8);
  }
}
