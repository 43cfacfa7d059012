package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.moving.Carrier;
import nl.voetspoor.moving.Contents;
import nl.voetspoor.moving.Packer;
import nl.voetspoor.moving.Unpacker;
import nl.voetspoor.moving.Watcher;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every engine must do for a collection that is carried elsewhere, or written anew.
public abstract class MovingContract {
  /// Where collections and archives lie.
  @TempDir protected Path folder = Path.of("unset");

  /// The door in of the engine under test.
  protected abstract PaperStore store(Path data);

  /// The door out.
  protected abstract PaperSearch search(Path data);

  /// The door for who carries it elsewhere.
  protected abstract Holdings holdings(Path data);

  /// The door for what takes its place.
  protected abstract Renewal renewal(Path data);

  @Test
  void whatWasKeptComesOutInItsOrderAsItWasRead() {
    Path data = folder.resolve("a");
    fill(data);
    try (Holdings holdings = holdings(data)) {
      assertEquals(new Holdings.Counts(4, 7, 14), holdings.counts());
      List<KeptPaper> papers = new ArrayList<>();
      holdings.papers(papers::add);
      assertEquals(
          List.of("kst-28638-1", "kst-28638-10", "kst-28638-2", "kst-31015-1"),
          papers.stream().map(kept -> kept.paper().id().value()).toList());
      assertEquals(
          letter().ready().paper(), papers.getFirst().paper(), "before the publisher had its say");
      assertEquals(letter().ready().references(), papers.getFirst().references());
      assertEquals(
          List.of(false, true, false, false), papers.stream().map(KeptPaper::truncated).toList());
      List<String> files = new ArrayList<>();
      holdings.files(entry -> files.add(entry.origin().location()));
      assertEquals(files.stream().sorted().toList(), files);
      List<OfficialSource> said = new ArrayList<>();
      holdings.descriptions(said::add);
      assertEquals(
          IntStream.range(0, 13).mapToObj(i -> "Titel " + i).toList(),
          said.subList(0, 13).stream().map(MovingContract::subject).toList());
      assertEquals("/b/metadata.xml", said.getLast().location());
    }
  }

  @Test
  void anEmptyCollectionHoldsNothing() {
    try (Holdings holdings = holdings(folder.resolve("empty"))) {
      assertTrue(holdings.counts().isNone());
      holdings.papers(_ -> {
        throw new AssertionError("there is none");
      });
    }
  }

  @Test
  void anArchiveMakesTheSameCollectionAndThatTheSameArchive() throws IOException {
    Path data = folder.resolve("a");
    fill(data);
    Path archive = export(data, "first.zip");
    Path other = folder.resolve("b");
    Contents contents = fill(other, archive);
    assertEquals(4, contents.papers());
    assertEquals(1, contents.originals());
    assertEquals(1, contents.workLists());
    assertArrayEquals(Files.readAllBytes(archive), Files.readAllBytes(export(other, "second.zip")));
    assertSame(data, other);
  }

  @Test
  void whatIsWrittenAnewIsTheSameAndIsSearchedAsItWasUntilThen() {
    Path data = folder.resolve("a");
    fill(data);
    try (PaperSearch before = search(data)) {
      List<String> found = found(before, "opvang");
      try (Holdings holdings = holdings(data);
          Renewal renewal = renewal(data)) {
        assertEquals(found, found(before, "opvang"));
        new Carrier(Watcher.NONE).carry(holdings, renewal);
      }
      assertEquals(found, found(before, "opvang"));
      try (PaperSearch after = search(data)) {
        assertEquals(found, found(after, "opvang"));
        assertEquals("Titel 0", view(after, "kst-28638-1").paper().description().title());
      }
    }
    try (PaperStore store = store(data)) {
      assertEquals(7, store.ledger().size());
    }
  }

  @Test
  void whatIsNotCompletedLeavesWhatWasThere() {
    Path data = folder.resolve("a");
    fill(data);
    try (Renewal renewal = renewal(data)) {
      renewal.keep(kept(paper("kst-28638-99").saying("opvang")));
    }
    try (PaperSearch search = search(data)) {
      assertFalse(search.has(new PaperId("kst-28638-99")));
      assertTrue(search.has(new PaperId("kst-28638-1")));
    }
    fillMore(data);
  }

  @Test
  void whileItIsWrittenAnewNobodyElseWrites() {
    Path data = folder.resolve("a");
    fill(data);
    try (Renewal _ = renewal(data)) {
      assertThrows(CollectionException.class, () -> store(data).close());
    }
    store(data).close();
  }

  @Test
  void whatIsAddedLeavesWhatIsThereAndMayBeAddedTwice() throws IOException {
    Path data = folder.resolve("a");
    fill(data);
    Path archive = export(data, "first.zip");
    Path other = folder.resolve("b");
    try (PaperStore store = store(other)) {
      keep(store, paper("kst-28638-1").titled("Van hier").saying("eigen woorden"), "/hier.pdf");
      keep(store, paper("kst-36547-1").saying("opvang"), "/papers/kst-28638-2.pdf");
    }
    Contents added = add(other, archive);
    assertEquals(3, added.papers());
    assertEquals(7, added.files());
    assertEquals(1, added.originals());
    try (PaperSearch search = search(other)) {
      assertTrue(view(search, "kst-28638-1").paper().content().text().contains("eigen woorden"));
      assertEquals(
          "Titel 0", view(search, "kst-28638-1").paper().description().title(), "publisher");
      assertEquals(5, search.summary().papers());
    }
    try (PaperStore store = store(other)) {
      assertEquals(
          List.of("/hier.pdf"),
          store.renditions(new PaperId("kst-28638-1")).stream()
              .filter(entry -> entry.status() == Status.INDEXED)
              .map(entry -> entry.origin().location())
              .toList());
      assertEquals(
          Optional.of(new PaperId("kst-36547-1")),
          store.remembered("/papers/kst-28638-2.pdf").orElseThrow().id());
      assertTrue(
          store
              .renditions(new PaperId("kst-28638-2"))
              .getFirst()
              .origin()
              .location()
              .endsWith("first.zip!//papers/kst-28638-2.pdf"));
    }
    Contents again = add(other, archive);
    assertEquals(
        List.of(0L, 0L, 0L, 0L, 0L),
        List.of(
            again.papers(),
            again.files(),
            again.descriptions(),
            again.workLists(),
            again.originals()));
  }

  /// Fills a collection with a little of everything.
  protected void fill(Path data) {
    try (PaperStore store = store(data)) {
      store.describe(
          entry("/a/sru.xml", Status.METADATA, "kst-28638-1"),
          IntStream.range(0, 13)
              .mapToObj(i -> official("kst-28638-" + (i + 1), "Titel " + i))
              .toList());
      store.describe(
          entry("/b/metadata.xml", Status.METADATA, "kst-31015-9"),
          List.of(official("kst-31015-9", "Van een stuk dat er niet is")));
      keep(store, paper("kst-31015-1").saying("opvang van jongeren"), "/papers/kst-31015-1.pdf");
      keep(store, letter(), "/papers/kst-28638-1.pdf");
      keep(store, paper("kst-28638-2").saying("opvang"), "/papers/kst-28638-2.pdf");
      IndexedPaper cut = paper("kst-28638-10").saying("opvang die ophoudt").ready();
      store.keep(
          cut,
          new LedgerEntry(
              new Origin("/papers/kst-28638-10.pdf", "00", "application/pdf", 1),
              Status.INDEXED,
              Optional.of(cut.paper().id()),
              Optional.of(Fault.TRUNCATED),
              "too long",
              Instant.EPOCH,
              Effort.NONE));
      store.remember(
          new LedgerEntry(
              new Origin("/zz/é.bin", "", "application/octet-stream", 3),
              Status.FAILED,
              Optional.empty(),
              "not read",
              Instant.parse("2026-01-02T03:04:05Z")));
    }
    fillMore(data);
  }

  private void fillMore(Path data) {
    try {
      byte[] bytes = "het origineel".getBytes(StandardCharsets.UTF_8);
      originals(data).keep(hash(bytes), new ByteArrayInputStream(bytes));
      if (workLists(data).all().lists().isEmpty()) {
        workLists(data).create("Opvang", List.of(WorkItem.of("", "Klopt dit?")));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Papers letter() {
    return paper("kst-28638-1")
        .titled("BRIEF")
        .saying("Eerste bladzijde over opvang \ud83d\ude00.", "Tweede bladzijde.")
        .citing("kst-31015-1", "Zie \"Kamerstuk\" 31 015, nr. 1.")
        .meaning(new Clue.Title("Opvang van jongeren"), "In de brief.")
        .asking(6, 12);
  }

  private static void keep(PaperStore store, Papers papers, String location) {
    IndexedPaper paper = papers.ready();
    store.keep(paper, entry(location, Status.INDEXED, paper.paper().id().value()));
  }

  private static KeptPaper kept(Papers papers) {
    IndexedPaper paper = papers.ready();
    return new KeptPaper(paper.paper(), paper.references(), false);
  }

  private static LedgerEntry entry(String location, Status status, String id) {
    return new LedgerEntry(
        new Origin(location, "00" + location.length() + id, "application/pdf", 1),
        status,
        Optional.of(new PaperId(id)),
        "",
        Instant.EPOCH);
  }

  private static OfficialRecord official(String id, String subject) {
    return new OfficialRecord(
        OfficialRecord.Source.SRU,
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

  private static String subject(OfficialSource source) {
    return source.record().about().subject().orElseThrow();
  }

  /// The archive of a collection.
  protected Path export(Path data, String name) throws IOException {
    Path archive = folder.resolve(name);
    try (Holdings holdings = holdings(data)) {
      new Packer(holdings, Optional.of(originals(data)), workLists(data), Watcher.NONE)
          .pack(archive);
    }
    return archive;
  }

  /// Makes a collection of an archive.
  protected Contents fill(Path data, Path archive) throws IOException {
    Unpacker unpacker = new Unpacker(archive, Watcher.NONE);
    Contents contents = unpacker.check();
    try (Renewal renewal = renewal(data)) {
      unpacker.unpack(renewal, Optional.of(originals(data)), workLists(data));
    }
    return contents;
  }

  private Contents add(Path data, Path archive) throws IOException {
    try (PaperStore store = store(data)) {
      return new Unpacker(archive, Watcher.NONE)
          .add(store, Optional.of(originals(data)), workLists(data));
    }
  }

  private static Originals originals(Path data) {
    return new Originals(data.resolve("originals"));
  }

  private static WorkLists workLists(Path data) {
    return new WorkLists(
        data.resolve("worklists"),
        Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), java.time.ZoneOffset.UTC));
  }

  private void assertSame(Path data, Path other) {
    try (PaperSearch one = search(data);
        PaperSearch two = search(other)) {
      assertSame(one, two);
    }
  }

  /// That two collections answer alike.
  protected static void assertSame(PaperSearch one, PaperSearch two) {
    for (String words :
        List.of("", "opvang", "titel", "\"opvang van jongeren\"", "citeert:kst-31015-1")) {
      assertEquals(found(one, words), found(two, words), words);
      assertEquals(
          one.search(SearchRequest.of(words)).facets(),
          two.search(SearchRequest.of(words)).facets(),
          words);
    }
    for (String id : List.of("kst-28638-1", "kst-28638-10", "kst-28638-2", "kst-31015-1")) {
      assertEquals(view(one, id), view(two, id));
    }
    assertEquals(one.summary(), two.summary());
  }

  private static List<String> found(PaperSearch search, String words) {
    return search.search(SearchRequest.of(words)).hits().stream()
        .map(hit -> hit.paper().id().value())
        .toList();
  }

  private static PaperView view(PaperSearch search, String id) {
    return search.paper(new PaperId(id)).orElseThrow();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
