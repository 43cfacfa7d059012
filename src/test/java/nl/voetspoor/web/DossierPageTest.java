package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.PaperSummary;
import org.junit.jupiter.api.Test;

/// What the rows of a dossier say.
class DossierPageTest {
  private static final DossierNumber DOSSIER = DossierNumber.of("28638");

  @Test
  void aPaperNumberedInAnotherDossierBearsItsOwnNumber() {
    PaperSummary elsewhere = paper("kst-31015-246", "Brief", "31015", "28638");
    DossierPage page = page(elsewhere, paper("kst-28638-9", "Brief", "28638", "31015"));
    assertEquals(Optional.empty(), page.ownNumber(elsewhere));
    assertEquals(Optional.of("31 015, nr. 246"), page.numberElsewhere(elsewhere));
    assertEquals("9", page.highest());
  }

  @Test
  void aPaperOfTheDossierBearsItsNumberAlone() {
    PaperSummary own = paper("kst-28638-9", "Brief", "28638", "31015");
    assertEquals(Optional.of("9"), page(own).ownNumber(own));
    assertEquals(Optional.empty(), page(own).numberElsewhere(own));
  }

  @Test
  void theTitleOfTheDossierIsNotRepeatedBehindThatOfAPaper() {
    PaperSummary motie = paper("kst-28638-9", "Motie van het lid X – Mensenhandel", "28638");
    PaperSummary letter = paper("kst-28638-10", "Brief – Vervolg", "28638");
    DossierPage page = page(motie, letter);
    assertEquals("Motie van het lid X", page.title(motie));
    assertEquals("Brief – Vervolg", page.title(letter));
  }

  @Test
  void papersOfOneTitleAreToldApart() {
    PaperSummary first = paper("kst-28638-9", "Brief van de Minister – Mensenhandel", "28638");
    PaperSummary second = paper("kst-28638-10", "Brief van de Minister", "28638");
    PaperSummary other = paper("kst-31015-3", "Brief van de Minister", "31015", "28638");
    PaperSummary alone = paper("kst-28638-11", "Motie van het lid X", "28638");
    DossierPage page = page(first, second, other, alone);
    assertEquals(Set.of("Brief van de Minister"), page.sharedTitles());
    assertEquals("nr. 9", page.which(first));
    assertEquals("nr. 10", page.which(second));
    assertEquals("31 015, nr. 3", page.which(other));
  }

  @Test
  void missingNumbersStandWhereTheWholeListBeginsAndElsewhereAreLedTo() {
    DossierPage whole = lacking(2, Map.of());
    assertTrue(whole.showsMissing());
    assertEquals("#ontbreekt", whole.missingAddress());
    DossierPage narrowed = lacking(2, Map.of("kind", List.of("motie")));
    assertFalse(narrowed.showsMissing());
    assertEquals("/dossier/28638#ontbreekt", narrowed.missingAddress());
    assertFalse(lacking(0, Map.of()).showsMissing());
  }

  @Test
  void ofManyMissingNumbersItIsSaidHowManyMoreThereAre() {
    DossierPage few = lacking(16, Map.of());
    assertEquals(List.of(), few.furtherMissing());
    DossierPage many = lacking(40, Map.of());
    assertEquals(80, many.missingCount());
    assertEquals(12, many.firstMissing().size());
    assertEquals(56, many.furtherMissingCount());
  }

  /// A dossier with so many gaps of two numbers.
  private static DossierPage lacking(int gaps, Map<String, List<String>> asked) {
    Wording wording = new Wording(Messages.of(Language.DUTCH), Samples.ministries());
    return DossierPage.of(
        new Frame(wording, "", "/dossier/28638", ""),
        new DossierView(
            DOSSIER,
            Optional.of("Mensenhandel"),
            List.of(paper("kst-28638-9", "Brief", "28638")),
            IntStream.range(0, gaps)
                .mapToObj(i -> new DossierView.Gap(10 + 3 * i, 11 + 3 * i))
                .toList()),
        DossierRequest.parse(DOSSIER, asked),
        List.of(),
        () -> DossierLinks.NONE);
  }

  private static DossierPage page(PaperSummary... papers) {
    Wording wording = new Wording(Messages.of(Language.DUTCH), Samples.ministries());
    return DossierPage.of(
        new Frame(wording, "", "/dossier/28638", ""),
        new DossierView(DOSSIER, Optional.of("Mensenhandel"), List.of(papers), List.of()),
        DossierRequest.parse(DOSSIER, Map.of()),
        List.of(),
        () -> DossierLinks.NONE);
  }

  private static PaperSummary paper(String id, String title, String... dossiers) {
    PaperId named = new PaperId(id);
    return new PaperSummary(
        named,
        PaperKind.MOTIE,
        title,
        Optional.empty(),
        java.util.Arrays.stream(dossiers).map(DossierNumber::of).toList(),
        named.ondernummer(),
        Optional.empty(),
        List.of(),
        0);
  }
}
