package nl.voetspoor.engine.lucene;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Tie;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is worked out of a commit and kept beside it.
class WorkedOutTest {
  private static final String SAME =
      "De opvang van slachtoffers wordt volgend jaar in alle gemeenten uitgebreid, zo is met de"
          + " gemeenten afgesproken, en de Kamer ontvangt daarover in het najaar een brief. Waar plaatsen"
          + " ontbreken, betaalt het Rijk de eerste drie maanden, en daarna de provincie, totdat een"
          + " nieuwe regeling is vastgesteld door beide Kamers.";

  @TempDir private Path data = Path.of("");

  @Test
  void whatWasKeptIsWhatIsWorkedOut() throws IOException {
    keepAll();
    try (FSDirectory directory = FSDirectory.open(data.resolve("index"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      AllFamilies families = families(reader);
      assertTrue(families.members().cardinality() >= 4, "papers that belong together");
      WorkedOut kept = kept(directory, reader).orElseThrow();
      assertEquals(families.wholes(), kept.families().wholes());
      assertEquals(families.likes(), kept.families().likes());
      assertEquals(families.members(), kept.families().members());
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        assertEquals(families.parts(doc), kept.families().parts(doc));
      }
      Map<Integer, Integer> cited = new TreeMap<>();
      Signals.eachCited(reader, cited::put);
      Map<Integer, Integer> known = new TreeMap<>();
      kept.each(known::put);
      assertFalse(cited.isEmpty());
      assertEquals(cited, known);
    }
  }

  @Test
  void whatIsDamagedIsWorkedOutAgain() throws IOException {
    keepAll();
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    List<String> before = found();
    try (FSDirectory directory = FSDirectory.open(data.resolve("index"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (int at = 0; at < whole.length; at++) {
        byte[] damaged = whole.clone();
        damaged[at] ^= 1;
        Files.write(file, damaged);
        assertEquals(Optional.empty(), kept(directory, reader), "byte " + at);
        Files.write(file, Arrays.copyOf(whole, at));
        assertEquals(Optional.empty(), kept(directory, reader), "cut at " + at);
      }
    }
    assertEquals(before, found());
    Files.delete(file);
    assertEquals(before, found());
  }

  @Test
  void onlyThatOfTheLastCommitIsKept() throws IOException {
    keepAll();
    Path first = files().getFirst();
    keep(paper("kst-28638-20").saying("Iets anders."));
    assertEquals(1, files().size());
    assertFalse(files().contains(first));
    keep();
    assertEquals(1, files().size());
  }

  private void keepAll() {
    keep(
        paper("kst-28638-1").saying("De opvang van slachtoffers."),
        paper("kst-28638-2").saying("De opvang.").citing("kst-28638-1", "Zie nr. 1."),
        paper("kst-28638-3").saying("Bij de opvang.").tied(Tie.Kind.ANNEX_OF, "kst-28638-1"),
        paper("kst-28638-4").saying(SAME),
        paper("kst-28638-5").saying(SAME),
        paper("kst-28638-6").saying("Ook opvang.").citing("kst-28638-1", "Zie nr. 1."));
  }

  private void keep(Papers... papers) {
    try (PaperStore store = LuceneEngineTest.storeIn(data)) {
      for (Papers each : papers) {
        IndexedPaper ready = each.ready();
        store.keep(ready, Entries.of(ready));
      }
    }
  }

  private List<String> found() {
    try (PaperSearch search = LuceneEngineTest.searchIn(data)) {
      return search.search(SearchRequest.of("opvang")).hits().stream()
          .map(hit -> hit.paper().id() + " " + hit.paper().citedBy())
          .toList();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(data.resolve("index"))) {
      return all.filter(file -> file.getFileName().toString().startsWith("worked-out")).toList();
    }
  }

  private static Optional<WorkedOut> kept(FSDirectory directory, DirectoryReader reader)
      throws IOException {
    return WorkedOut.beside(directory, Revisions.of(reader).name(), reader.maxDoc());
  }

  private static AllFamilies families(DirectoryReader reader) throws IOException {
    Weights weights = AnalysisConfig.read(LuceneEngineTest::text).weights();
    Snapshot snapshot = new Snapshot(new LuceneIndex(reader, weights));
    return FamilyFinder.in(reader, new Lookup(snapshot, new PaperCodec(), DossierTitles.parse("")));
  }
}
