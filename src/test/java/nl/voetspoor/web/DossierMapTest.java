package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierLinks.Link;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.PaperSummary;
import org.junit.jupiter.api.Test;

/// What the picture of a dossier shows, and in which places.
class DossierMapTest {
  private static final DossierNumber DOSSIER = DossierNumber.of("28638");

  @Test
  void aPaperThatNeitherRefersNorIsReferredToIsNotDrawn() {
    DossierMap map = map(3, link(3, 1));
    assertEquals(List.of("kst-28638-3", "kst-28638-1"), ids(map));
    assertEquals(2, map.joined());
  }

  @Test
  void theNewestStandsAboveAndEachReferenceIsSaidOnBothSides() {
    DossierMap map = map(3, link(3, 1), link(2, 1));
    assertEquals(List.of("kst-28638-3", "kst-28638-2", "kst-28638-1"), ids(map));
    assertEquals("kst-28638-1", map.rows().getFirst().refersTo().getFirst().id().value());
    assertEquals(
        List.of("kst-28638-3", "kst-28638-2"),
        map.rows().getLast().referredBy().stream().map(p -> p.id().value()).toList());
  }

  @Test
  void anArcBeginsAndEndsInTheMiddleOfItsRowsAndStaysInTheRoom() {
    DossierMap map = map(2, link(2, 1));
    DossierMap.Arc arc = map.arcs().getFirst();
    int start = map.width() - DossierMap.EDGE;
    assertTrue(arc.path().startsWith("M" + start + " " + map.rows().get(0).middle()), arc.path());
    assertTrue(arc.path().endsWith(start + " " + map.rows().get(1).middle()), arc.path());
    assertEquals(2 * DossierMap.ROW, map.height());
  }

  @Test
  void ofManyPapersThoseWithMostReferencesAreDrawnAndThePageSaysSo() {
    int papers = DossierMap.MOST + 20;
    List<Link> links = new ArrayList<>();
    IntStream.rangeClosed(2, papers).forEach(i -> links.add(link(i, 1)));
    DossierMap map = map(papers, links.toArray(Link[]::new));
    assertEquals(DossierMap.MOST, map.rows().size());
    assertEquals("kst-28638-1", map.rows().getLast().paper().id().value());
    assertTrue(map.isCut());
    assertEquals(papers, map.joined());
  }

  @Test
  void aDossierWithoutReferencesHasNoPicture() {
    DossierMap map = map(3);
    assertTrue(map.rows().isEmpty());
    assertFalse(map.isCut());
  }

  @Test
  void theOverviewCountsYearsKindsAndWritersAndRanksWhatIsCited() {
    List<PaperSummary> papers = papers(4);
    DossierOverview overview =
        DossierOverview.of(
            DossierRequest.parse(DOSSIER, java.util.Map.of()),
            papers,
            new DossierLinks(List.of(link(3, 1), link(4, 1), link(4, 2)), List.of(link(9, 2))));
    assertEquals(
        List.of(2001, 2002, 2003, 2004),
        overview.bars().stream().map(DossierOverview.Bar::year).toList());
    assertEquals(List.of(PaperKind.MOTIE), overview.kinds());
    DossierOverview.Row row = overview.rows().get(2);
    assertEquals(Optional.of(new PaperYear(2002)), row.year());
    assertEquals(1, row.cells().getFirst().count());
    assertEquals("/dossier/28638?kind=motie&year=2002", row.cells().getFirst().address());
    assertEquals(4, overview.totals().cells().getFirst().count());
    assertEquals("het lid Een", overview.writers().getFirst().name());
    assertEquals(4, overview.writers().getFirst().count());
    assertEquals(
        List.of("kst-28638-1", "kst-28638-2"),
        overview.citedWithin().stream().map(c -> c.paper().id().value()).toList());
    assertEquals(2, overview.citedWithin().getFirst().count());
    assertEquals("kst-28638-2", overview.citedFromOutside().getFirst().paper().id().value());
  }

  @Test
  void papersWithoutADateHaveARowOfTheirOwnBelowTheYearsAndNoBar() {
    List<PaperSummary> papers = new ArrayList<>(papers(2));
    papers.add(
        new PaperSummary(
            id(3),
            PaperKind.KAMERBRIEF,
            "Brief",
            Optional.empty(),
            List.of(DOSSIER),
            Optional.of("3"),
            Optional.empty(),
            List.of(),
            0));
    DossierOverview overview =
        DossierOverview.of(
            DossierRequest.parse(DOSSIER, java.util.Map.of()), papers, DossierLinks.NONE);
    DossierOverview.Row undated = overview.rows().getLast();
    assertEquals(Optional.of(PaperYear.UNDATED), undated.year());
    assertEquals("/dossier/28638?year=none", undated.address());
    assertEquals(List.of(0, 1), undated.cells().stream().map(DossierOverview.Cell::count).toList());
    assertEquals(2, overview.bars().size());
    assertEquals(3, overview.totals().all());
  }

  private static List<String> ids(DossierMap map) {
    return map.rows().stream().map(row -> row.paper().id().value()).toList();
  }

  private static DossierMap map(int papers, Link... links) {
    Wording wording = new Wording(Messages.of(Language.DUTCH), Samples.ministries());
    return DossierMap.of(
        new Frame(wording, "", "/dossier/28638/verwijzingen", ""),
        new DossierView(DOSSIER, Optional.of("Mensenhandel"), papers(papers), List.of()),
        new DossierLinks(List.of(links), List.of()));
  }

  private static List<PaperSummary> papers(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number ->
            new PaperSummary(
                id(number),
                PaperKind.MOTIE,
                "Motie " + number,
                Optional.of(LocalDate.of(2000 + number, 1, 1)),
                List.of(DOSSIER),
                Optional.of(Integer.toString(number)),
                Optional.of("het lid Een"),
                List.of(),
                0))
        .toList();
  }

  private static Link link(int from, int to) {
    return new Link(id(from), id(to));
  }

  private static PaperId id(int number) {
    return new PaperId("kst-28638-" + number);
  }
}
