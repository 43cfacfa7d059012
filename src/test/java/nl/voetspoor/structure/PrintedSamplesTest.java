package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The printed papers of the sample collection, as a reader sees them.
class PrintedSamplesTest {
  private static final Path PAPERS = Path.of("src/test/resources/papers");

  /// The running text of a page, without what stands around it on paper.
  private static final Pattern AROUND =
      Pattern.compile(
          "(?m)Pagina \\d+|^\\d{1,3}$|Tweede Kamer, vergaderjaar 20|ISSN|Postbus|Retouradres|^Datum$|^Ons kenmerk$|^Contactpersoon$");

  private static final Pattern BROKEN =
      Pattern.compile("\\p{Ll}- ?\\n|\\p{Ll}- (?!en |of )\\p{Ll}");

  static Stream<Path> printed() throws java.io.IOException {
    try (var files = Files.list(PAPERS)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void headsFeetAndPageNumbersAreNoPartOfTheText(Path file) {
    assertFalse(AROUND.matcher(Reading.file(file).content().text()).find(), file.toString());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void aWordBrokenOverLinesIsWhole(Path file) {
    assertFalse(BROKEN.matcher(Reading.file(file).content().text()).find(), file.toString());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void everyNoteIsBoundToAWordOfTheBody(Path file) {
    Content content = Reading.file(file).content();
    int end = content.blocks().getLast().span().end();
    for (Footnote note : content.footnotes()) {
      assertTrue(note.anchor() > 0 && note.anchor() <= end, file + " " + note);
      assertFalse(
          Character.isWhitespace(content.text().charAt(note.anchor() - 1)), file.toString());
    }
  }

  @Test
  void pageNumbersOfTwoDigitsAreGoneToo() {
    Content report = paper("rapport-onder-de-prijs-2023.pdf").content();
    assertEquals(10, report.pageCount());
    assertTrue(report.blocks().stream().noneMatch(b -> b.span().of(report.text()).equals("10")));
  }

  @Test
  void theRunningHeadOfAReportIsGone() {
    assertFalse(
        paper("rapport-onder-de-prijs-2023.pdf").content().text().contains("Uitbuiting | Onder"));
  }

  @Test
  void theAddressColumnOfANotaBecomesItsFields() {
    Paper nota = paper("beslisnota-2022-11-08.pdf");
    assertEquals(Optional.of("4291786"), nota.correspondence().kenmerk());
    assertEquals(
        Optional.of("Directoraat-Generaal Rechtspleging en Rechtshandhaving"),
        nota.correspondence().sender());
    assertEquals(
        Optional.of("De Staatssecretaris van Justitie en Veiligheid"),
        nota.correspondence().addressee());
    assertFalse(nota.content().text().contains("4291786"));
    assertFalse(nota.content().text().contains("Directoraat-Generaal"));
  }

  @ParameterizedTest
  @CsvSource({
    "kst-28638-201.pdf, 2, en wie ze uitvoert.",
    "kst-28638-201.pdf, 3, al langer geldt.",
    "brief-aenm-2025-02-04.pdf, 1, de strafzaak is geseponeerd.",
    "rapport-onder-de-prijs-2023.pdf, 4, motie over tijdelijke opvang",
    "beslisnota-2022-11-08.pdf, 1, over hetzelfde rapport."
  })
  void aNoteStandsDirectlyAfterTheWordWithItsMark(String file, String mark, String before) {
    Content content = paper(file).content();
    Footnote note =
        content.footnotes().stream().filter(n -> n.mark().equals(mark)).findFirst().orElseThrow();
    assertTrue(content.text().substring(0, note.anchor()).endsWith(before), note.toString());
  }

  @Test
  void headingsHaveTheLevelOfTheirNumber() {
    assertEquals(
        List.of(
            "1 1. Aanleiding",
            "1 2. Geadviseerd besluit",
            "1 3. Kernpunten",
            "1 4. Toelichting",
            "2 4.1 Politieke context",
            "2 4.2 Financiële overwegingen",
            "2 4.3 Juridische overwegingen",
            "2 4.4 Uitvoering en communicatie",
            "1 5. Informatie die niet openbaar gemaakt kan worden"),
        headings(paper("beslisnota-2022-11-08.pdf")));
  }

  @Test
  void theTitlePageOfAReportGivesItsFields() {
    Paper report = paper("rapport-onder-de-prijs-2023.pdf");
    assertEquals(Optional.of("Onder de prijs"), report.description().heading());
    assertEquals(
        "Onder de prijs – Tweede rapportage over uitbuiting op het werk (voorbeeld)",
        report.description().title());
    assertEquals(
        Optional.of("Kennisbureau Arbeid en Uitbuiting"), report.correspondence().sender());
    assertEquals(
        List.of("1 Onder de prijs", "1 Inhoud", "1 Samenvatting", "1 1 Inleiding"),
        headings(report).subList(0, 4));
  }

  @Test
  void aTableOfContentsIsAListOfItsChapters() {
    Content plan = paper("blg-1000421.pdf").content();
    String form = Reading.form(plan);
    assertTrue(
        form.contains(
            """
            HEADING 1: Inhoud
            LIST_ITEM 1 [1]: Doel van het plan
            LIST_ITEM 1 [2]: Wat wij gaan doen
            LIST_ITEM 2 [2.1]: School
            """),
        form);
    assertEquals(1, plan.blocks().stream().filter(b -> b.kind() == Block.Kind.TABLE).count());
  }

  private static List<String> headings(Paper paper) {
    Content content = paper.content();
    return content.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .map(block -> block.level() + " " + block.span().of(content.text()))
        .toList();
  }

  private static Paper paper(String name) {
    return Reading.file(PAPERS.resolve(name));
  }
}
