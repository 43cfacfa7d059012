package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.Bond;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.SearchRequest;
import org.junit.jupiter.api.Test;

/// What every engine must do with what the publisher says of papers, with what belongs together,
/// and with what replaces what.
abstract class BelongingContract extends WalkContract {
  private static final String LETTER = "Kamerbrief over opvang van slachtoffers";

  @Test
  void whatThePublisherSaysWinsWhenItComesFirst() {
    describe("/a/metadata.xml", official("kst-28638-1", OfficialRecord.Source.METADATA, "Opvang"));
    put(paper("kst-28638-1").titled("MOTIE VAN HET LID PIRI"));
    assertEquals("Opvang", view("kst-28638-1").paper().description().title());
    assertEquals(List.of("kst-28638-1"), found("opvang"));
  }

  @Test
  void whatThePublisherSaysWinsWhenItComesInALaterRun() {
    put(paper("kst-28638-1").titled("MOTIE VAN HET LID PIRI"));
    describe("/a/metadata.xml", official("kst-28638-1", OfficialRecord.Source.METADATA, "Opvang"));
    assertEquals(Optional.of("Opvang"), view("kst-28638-1").paper().description().subject());
    assertEquals(List.of("kst-28638-1"), found("opvang"));
    assertTrue(view("kst-28638-1").official().isPresent());
  }

  @Test
  void whatThePublisherSaysWinsWhenItComesInTheSameRun() {
    try (PaperStore store = store(data)) {
      keep(store, paper("kst-28638-1").titled("MOTIE VAN HET LID PIRI"));
      store.describe(
          metadata("/a/metadata.xml"),
          List.of(official("kst-28638-1", OfficialRecord.Source.METADATA, "Opvang")));
    }
    assertEquals("Opvang", view("kst-28638-1").paper().description().title());
  }

  @Test
  void oneFileMayDescribeManyPapersAndWaitForThem() {
    describe(
        "/a/sru.xml",
        official("kst-28638-1", OfficialRecord.Source.SRU, "Opvang"),
        official("kst-28638-2", OfficialRecord.Source.SRU, "Bedenktijd"));
    put(paper("kst-28638-2"));
    assertEquals("Bedenktijd", view("kst-28638-2").paper().description().title());
    try (PaperSearch search = search(data)) {
      assertFalse(search.has(new PaperId("kst-28638-1")), "described but not kept");
      assertEquals(1, search.summary().papers());
      assertEquals(0, search.summary().failed());
    }
  }

  @Test
  void theFileToBeBelievedFirstDecidesWhicheverOrderTheyComeIn() {
    put(paper("kst-28638-1"));
    describe("/a/sru.xml", official("kst-28638-1", OfficialRecord.Source.SRU, "Uit de catalogus"));
    describe("/a/metadata.xml", official("kst-28638-1", OfficialRecord.Source.METADATA, "Eigen"));
    describe("/a/owms.xml", official("kst-28638-1", OfficialRecord.Source.OWMS, "Van OWMS"));
    assertEquals("Eigen", view("kst-28638-1").paper().description().title());
  }

  @Test
  void whatAFileNoLongerSaysIsAsItWasRead() {
    put(paper("kst-28638-1").titled("Zoals gelezen").on("2021-09-15"));
    describe("/a/metadata.xml", official("kst-28638-1", OfficialRecord.Source.METADATA, "Eerst"));
    describe("/a/metadata.xml", official("kst-28638-1", OfficialRecord.Source.METADATA, "Later"));
    assertEquals("Later", view("kst-28638-1").paper().description().title());
    describe("/a/metadata.xml", official("kst-28638-2", OfficialRecord.Source.METADATA, "Ander"));
    assertEquals("Zoals gelezen", view("kst-28638-1").paper().description().title());
    assertEquals(
        Optional.of(LocalDate.of(2021, 9, 15)), view("kst-28638-1").paper().description().date());
    assertEquals(List.of(), found("later"));
  }

  @Test
  void aFileOfMetadataIsNoRenditionAndNoFailure() {
    put(paper("kst-28638-1"));
    describe("/a/metadata.xml", official("kst-28638-1", OfficialRecord.Source.METADATA, "Opvang"));
    assertEquals(1, view("kst-28638-1").renditions().size());
    try (PaperStore store = store(data)) {
      assertEquals(Status.METADATA, store.remembered("/a/metadata.xml").orElseThrow().status());
      assertEquals(1, store.renditions(new PaperId("kst-28638-1")).size());
      assertEquals(1, store.official(new PaperId("kst-28638-1")).size());
    }
  }

  @Test
  void aPaperIsGivenBackAsItWasReadAlsoBeforeACommit() {
    try (PaperStore store = store(data)) {
      store.describe(
          metadata("/a/metadata.xml"),
          List.of(official("kst-28638-1", OfficialRecord.Source.METADATA, "Opvang")));
      keep(store, paper("kst-28638-1").titled("Zoals gelezen").saying("tekst"));
      IndexedPaper read = store.asRead(new PaperId("kst-28638-1")).orElseThrow();
      assertEquals("Zoals gelezen", read.paper().description().title());
      assertEquals("tekst", read.paper().content().text());
      assertEquals(Optional.empty(), store.asRead(new PaperId("kst-28638-2")));
    }
  }

  @Test
  void filesAreFoundByTheirBytesAndByTheirFolder() {
    try (PaperStore store = store(data)) {
      store.remember(file("/stuk/1/pdf/a.pdf", "aa", "kst-28638-1"));
      store.commit();
      store.remember(file("/elders/b.pdf", "aa", "kst-28638-1"));
      assertEquals(2, store.copies("aa").size());
      assertEquals(List.of(), store.copies("bb"));
      assertEquals(1, store.below("/stuk/1").size());
      assertEquals(List.of(), store.below("/stu"));
    }
  }

  @Test
  void anAnnexAndItsLetterShowEachOther() {
    put(paper("blg-900001").of(PaperKind.BIJLAGE).tied(Tie.Kind.ANNEX_OF, "kst-28638-1"));
    assertEquals("elsewhere", only(view("blg-900001").bonds().partOf()).other().state());
    put(paper("kst-28638-1"));
    assertEquals(here("kst-28638-1"), only(view("blg-900001").bonds().partOf()).other());
    Bond part = only(view("kst-28638-1").bonds().parts());
    assertEquals(here("blg-900001"), part.other());
    assertEquals(Tie.Kind.ANNEX_OF, part.kind());
  }

  @Test
  void aLetterThatNamesItsAnnexIsEnough() {
    put(
        paper("kst-28638-1").tied(Tie.Kind.CARRIES, "blg-900001"),
        paper("blg-900001").of(PaperKind.BIJLAGE));
    assertEquals(here("blg-900001"), only(view("kst-28638-1").bonds().parts()).other());
    assertEquals(here("kst-28638-1"), only(view("blg-900001").bonds().partOf()).other());
  }

  @Test
  void aBeslisnotaThatNamesTheTitleOfItsLetterIsTiedToIt() {
    put(nota());
    assertEquals("unresolved", only(view("doc-00000000000000aa").bonds().partOf()).other().state());
    assertEquals(
        "Kamerbrief inzake opvang van slachtoffers",
        only(view("doc-00000000000000aa").bonds().partOf()).words());
    put(paper("kst-28638-1").titled(LETTER));
    assertEquals(here("kst-28638-1"), only(view("doc-00000000000000aa").bonds().partOf()).other());
    Bond part = only(view("kst-28638-1").bonds().parts());
    assertEquals(here("doc-00000000000000aa"), part.other());
    assertEquals(Tie.Kind.BESLISNOTA_OF, part.kind());
  }

  @Test
  void aTitleThatFitsTwoLettersTiesToNeither() {
    put(
        nota(),
        paper("kst-28638-1").titled(LETTER),
        paper("kst-28638-2").titled("Opvang van slachtoffers"),
        paper("kst-28638-3").titled("Opvang van slachtoffers van mensenhandel"));
    assertEquals(
        new Resolution.Ambiguous(List.of(new PaperId("kst-28638-1"), new PaperId("kst-28638-2"))),
        only(view("doc-00000000000000aa").bonds().partOf()).other());
    assertEquals(List.of(), view("kst-28638-1").bonds().parts());
    assertEquals(List.of(), view("kst-28638-3").bonds().parts());
  }

  @Test
  void aHerdrukTakesThePlaceOfTheOlderOne() {
    put(
        paper("kst-28638-1-h1").tied(Tie.Kind.REPLACES, "kst-28638-1").saying("opvang verbeterd"),
        paper("kst-28638-1").saying("opvang met fout"),
        paper("kst-28638-2").citing("kst-28638-1", "Zie nr. 1."));
    assertEquals(List.of("kst-28638-1-h1"), found("opvang"));
    assertEquals(here("kst-28638-1"), only(view("kst-28638-1-h1").bonds().replaces()).other());
    assertEquals(here("kst-28638-1-h1"), only(view("kst-28638-1").bonds().replacedBy()).other());
    assertEquals(1, view("kst-28638-1-h1").citedBy().size(), "cited by its number");
    assertEquals(
        List.of(here("kst-28638-1-h1")), view("kst-28638-2").references().getFirst().resolutions());
    try (PaperSearch search = search(data)) {
      assertEquals(2, search.summary().papers());
      assertEquals("kst-28638-1-h1", search.resolve("28 638, nr. 1").orElseThrow().id().value());
      var dossier = search.dossier(DossierNumber.of("28638")).orElseThrow();
      assertEquals(2, dossier.papers().size());
      assertEquals(List.of(), dossier.missing());
    }
  }

  @Test
  void anOlderEditionIsFoundWhereNothingElseFits() {
    put(
        paper("kst-28638-1-h1").saying("opvang verbeterd"),
        paper("kst-28638-1").saying("opvang met fout"));
    assertEquals(List.of("kst-28638-1"), found("fout"));
    try (PaperSearch search = search(data)) {
      assertEquals(
          Optional.of(new PaperId("kst-28638-1-h1")),
          search.search(SearchRequest.of("fout")).hits().getFirst().paper().replacedBy());
    }
  }

  @Test
  void theNumberOfAPaperOfWhichOnlyTheHerdrukIsHereLeadsToIt() {
    put(paper("kst-28638-1-h1"), paper("kst-28638-1-h2"));
    try (PaperSearch search = search(data)) {
      assertTrue(search.has(new PaperId("kst-28638-1")));
      assertEquals("kst-28638-1-h2", search.resolve("28 638, nr. 1").orElseThrow().id().value());
      assertEquals(1, search.summary().papers());
    }
  }

  @Test
  void aReplacedMotieStaysAPaperOfItsOwnAndSaysWhatReplacedIt() {
    put(
        paper("kst-28638-1").of(PaperKind.MOTIE).saying("opvang"),
        paper("kst-28638-2")
            .of(PaperKind.MOTIE)
            .saying("opvang")
            .tied(Tie.Kind.REPLACES, "kst-28638-1"));
    try (PaperSearch search = search(data)) {
      assertEquals(
          List.of(Optional.of(new PaperId("kst-28638-2")), Optional.empty()),
          search.search(SearchRequest.of("opvang")).hits().stream()
              .sorted(java.util.Comparator.comparing(hit -> hit.paper().id()))
              .map(hit -> hit.paper().replacedBy())
              .toList());
    }
    assertEquals(here("kst-28638-2"), only(view("kst-28638-1").bonds().replacedBy()).other());
    assertEquals(here("kst-28638-1"), only(view("kst-28638-2").bonds().replaces()).other());
  }

  private static Papers nota() {
    return paper("doc-00000000000000aa")
        .of(PaperKind.BESLISNOTA)
        .titled("Beslisnota bij Kamerbrief inzake opvang van slachtoffers")
        .tiedInWords(Tie.Kind.BESLISNOTA_OF, "Kamerbrief inzake opvang van slachtoffers");
  }

  private static OfficialRecord official(String id, OfficialRecord.Source source, String subject) {
    return new OfficialRecord(
        source,
        new PaperId(id),
        new OfficialRecord.About(
            Optional.empty(),
            Optional.of(subject),
            Optional.of(LocalDate.of(2022, 1, 2)),
            Optional.empty()),
        Numbering.NONE,
        new OfficialRecord.Parties(List.of(), List.of(), List.of()),
        new OfficialRecord.Publication(Optional.empty(), Optional.empty()),
        List.of());
  }

  private static Resolution here(String id) {
    return new Resolution.Found(new PaperId(id));
  }

  private static Bond only(List<Bond> bonds) {
    assertEquals(1, bonds.size(), bonds::toString);
    return bonds.getFirst();
  }

  private void describe(String location, OfficialRecord... records) {
    try (PaperStore store = store(data)) {
      store.describe(metadata(location), List.of(records));
    }
  }

  private void put(Papers... papers) {
    try (PaperStore store = store(data)) {
      for (Papers each : papers) {
        keep(store, each);
      }
    }
  }

  private static void keep(PaperStore store, Papers papers) {
    IndexedPaper paper = papers.ready();
    String id = paper.paper().id().value();
    store.keep(paper, file("/papers/" + id, "00", id));
  }

  private static LedgerEntry file(String location, String hash, String id) {
    return new LedgerEntry(
        new Origin(location, hash, "application/pdf", 1),
        Status.INDEXED,
        Optional.of(new PaperId(id)),
        "",
        Instant.EPOCH);
  }

  private static LedgerEntry metadata(String location) {
    return new LedgerEntry(
        new Origin(location, "00", "application/xml", 1),
        Status.METADATA,
        Optional.of(new PaperId("kst-28638-1")),
        "",
        Instant.EPOCH);
  }

  private PaperView view(String id) {
    try (PaperSearch search = search(data)) {
      return search.paper(new PaperId(id)).orElseThrow();
    }
  }

  private List<String> found(String words) {
    try (PaperSearch search = search(data)) {
      return search.search(SearchRequest.of(words)).hits().stream()
          .map(hit -> hit.paper().id().value())
          .toList();
    }
  }
}
