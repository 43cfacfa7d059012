package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.search.DossierSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which dossiers a list asks for, and that it is its own address.
class DossiersRequestTest {
  private static final List<DossierSummary> ALL =
      List.of(
          dossier("19637", "Vreemdelingenbeleid", 9, "2024-01-01"),
          dossier("28638", "Mensenhandel", 3, "2025-06-01"),
          dossier("36410", "Begroting", 5, "2023-01-01"));

  @ParameterizedTest
  @CsvSource({
    "'', latest, 28638 19637 36410",
    "'', largest, 19637 36410 28638",
    "'', number, 19637 28638 36410",
    "handel, latest, 28638",
    "28 638, latest, 28638",
    "begroting 36410, latest, 36410",
    "eenhoorn, latest, ''"
  })
  void wordsNarrowTheListAndTheOrderIsTheOneAskedFor(String words, String order, String expected) {
    DossiersRequest request =
        DossiersRequest.parse(Map.of("q", List.of(words), "sort", List.of(order)));
    assertEquals(
        expected,
        String.join(" ", request.from(ALL).stream().map(d -> d.number().value()).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "/dossiers, '', latest, 1",
    "/dossiers?q=mensen+handel&sort=number&page=3, mensen handel, number, 3",
    "/dossiers, '', onzin, 0"
  })
  void itIsItsOwnAddress(String address, String words, String order, String page) {
    DossiersRequest request =
        DossiersRequest.parse(
            Map.of("q", List.of(words), "sort", List.of(order), "page", List.of(page)));
    assertEquals(address, request.onPage(Math.max(1, request.page())).address());
  }

  @Test
  void aPageBeyondTheLastIsToldFromTheLast() {
    DossiersRequest far = DossiersRequest.parse(Map.of("page", List.of("99")));
    Wording wording = new Wording(Messages.of(Language.DUTCH), Samples.ministries());
    DossiersPage page =
        DossiersPage.of(new Frame(wording, "", "/dossiers", ""), far, List.of(), ALL);
    assertTrue(page.pager().isBehindTheLast());
    assertFalse(
        DossiersPage.of(page.frame(), far.onPage(1), List.of(), ALL).pager().isBehindTheLast());
  }

  private static DossierSummary dossier(String number, String title, int papers, String last) {
    return new DossierSummary(
        DossierNumber.of(number), Optional.of(title), papers, Optional.of(LocalDate.parse(last)));
  }
}
