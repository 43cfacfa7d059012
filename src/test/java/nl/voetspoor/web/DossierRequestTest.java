package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.PaperSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which papers of a dossier are shown, and that the address says so.
class DossierRequestTest {
  private static final DossierNumber DOSSIER = DossierNumber.of("28638");

  private static final List<PaperSummary> PAPERS =
      List.of(
          paper("1", PaperKind.KAMERBRIEF, "Brief over kansen", "2020-01-02", "JenV", 2),
          paper("2", PaperKind.MOTIE, "Motie over kansen", "2019-05-06", "", 9),
          paper("3", PaperKind.MOTIE, "Motie over geld", "", "", 0),
          paper("4", PaperKind.KAMERBRIEF, "Brief over geld", "2021-03-04", "Fin", 0));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                     | 1 2 3 4
          sort=newest            | 4 1 2 3
          sort=oldest            | 2 1 4 3
          sort=cited             | 2 1 3 4
          kind=motie             | 2 3
          ministry=JenV          | 1
          year=2019              | 2
          year=none              | 3
          q=over+GELD            | 3 4
          q=geld&kind=motie      | 3
          kind=onbekend&year=x   | 1 2 3 4
          q=niets                | ''
          """)
  void aListIsNarrowedAndOrdered(String parameters, String numbers) {
    String found =
        parse(parameters).from(PAPERS).stream()
            .map(paper -> paper.ondernummer().orElseThrow())
            .collect(Collectors.joining(" "));
    assertEquals(numbers, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dossier/28638",
        "/dossier/28638?q=a+%26+b&kind=motie&ministry=EL%26I&year=2020&sort=cited&page=3"
      })
  void theAddressIsTheRequest(String address) {
    String parameters = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    assertEquals(address, parse(parameters).address());
  }

  @Test
  void aPagerOffersTheEndsAndWhatIsNear() {
    assertEquals(List.of(1, 0, 8, 9, 10, 11, 12, 0, 40), new Pager(10, 40, p -> "").offered());
    assertEquals(List.of(1, 2, 3), new Pager(1, 3, p -> "").offered());
    assertEquals(List.of(1), new Pager(1, 1, p -> "").offered());
  }

  @Test
  void aDossierOfThreeThousandPapersComesInPages() {
    List<PaperSummary> many =
        IntStream.rangeClosed(1, 3000)
            .mapToObj(n -> paper("" + n, PaperKind.MOTIE, "Motie " + n, "2020-01-02", "JenV", 0))
            .toList();
    DossierView dossier = new DossierView(DOSSIER, Optional.empty(), many, List.of());
    Wording wording = new Wording(Messages.of(Language.DUTCH), Samples.ministries());
    Frame frame = new Frame(wording, "", "/dossier/28638", "");
    DossierPage page = page(frame, dossier, "page=30");
    assertEquals(100, page.shown().size());
    assertEquals(Optional.of("3000"), page.shown().getLast().ondernummer());
    assertFalse(page.pager().isBehindTheLast());
    assertTrue(page(frame, dossier, "page=31").pager().isBehindTheLast());
  }

  private static DossierRequest parse(String parameters) {
    Map<String, List<String>> read =
        Arrays.stream(parameters.split("&", -1))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> List.of(URLDecoder.decode(pair[1], StandardCharsets.UTF_8))));
    return DossierRequest.parse(DOSSIER, read);
  }

  private static PaperSummary paper(
      String number, PaperKind kind, String title, String date, String ministry, int citedBy) {
    return new PaperSummary(
        PaperId.kamerstuk(DOSSIER, number),
        kind,
        title,
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        List.of(DOSSIER),
        Optional.of(number),
        Optional.empty(),
        ministry.isEmpty() ? List.of() : List.of(ministry),
        citedBy);
  }

  private static DossierPage page(Frame frame, DossierView dossier, String written) {
    return DossierPage.of(frame, dossier, parse(written), List.of(), () -> DossierLinks.NONE);
  }
}
