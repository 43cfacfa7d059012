package nl.voetspoor.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.engine.lucene.LuceneStore;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.Listing;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.structure.HyphenRules;
import nl.voetspoor.structure.KindRules;
import nl.voetspoor.structure.Offices;
import nl.voetspoor.structure.PaperReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Papers and the metadata that describe them give the same collection in whatever order they come,
/// in one run or in several.
class ArrivalTest {
  private static final Path REPOSITORY = Path.of("../shared/corpus/koop-repository");
  private static final String ANNEX =
      "Plan van aanpak voor jongeren die buiten beeld zijn geraakt.";
  private static final String LETTER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <officiele-publicatie><kamerstuk>
      <kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamerstukkop>
      <dossier><dossiernummer><dossiernr>28 638</dossiernr></dossiernummer><titel>Mensenhandel</titel></dossier>
      <stuk><stuknr>Nr. <ondernummer>301</ondernummer></stuknr>
      <titel>MOTIE VAN HET LID PIRI</titel>
      <algemeen><vrije-tekst><tekst><al>De Kamer, gehoord de beraadslaging, zie het plan.</al></tekst></vrije-tekst></algemeen>
      </stuk></kamerstuk></officiele-publicatie>
      """;
  private static final String LETTER_METADATA =
      """
      <metadata_gegevens>
      <metadata name="OVERHEIDop.documenttitel" scheme="" content="Motie van het lid Piri over opvang"/>
      <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-28638-301"/>
      <metadata name="DCTERMS.issued" scheme="DCTERMS.W3CDTF" content="2021-07-06"/>
      <metadata name="DC.type" scheme="OVERHEIDop.KamerstukTypen" content="Motie"/>
      </metadata_gegevens>
      """;
  private static final String ANNEX_METADATA =
      """
      <metadata_gegevens>
      <metadata name="DC.title" scheme="" content="Plan van aanpak"/>
      <metadata name="DC.type" scheme="OVERHEIDop.Parlementair" content="Bijlage"/>
      <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="blg-900001"/>
      <metadata name="OVERHEIDop.hoofddocument" scheme="OVERHEIDop.ParlID" content="kst-28638-301"/>
      </metadata_gegevens>
      """;
  private static final String CATALOGUE =
      """
      <owms-metadata xmlns:dcterms="d" xmlns:overheidop="o"><owmskern>
      <dcterms:identifier>kst-28638-301</dcterms:identifier>
      <dcterms:title>Een andere titel</dcterms:title>
      <dcterms:creator>Tweede Kamer der Staten-Generaal</dcterms:creator>
      </owmskern><owmsmantel><dcterms:available>2021-07-07</dcterms:available></owmsmantel></owms-metadata>
      """;

  private static final AnalysisConfig ANALYSIS = AnalysisConfig.read(ArrivalTest::config);
  private static final NumberNotation NOTATION = new NumberNotation(recogniser());

  @TempDir static Path files = Path.of("unset");
  @TempDir Path runs = Path.of("unset");

  private static Map<SourceFile, Reading> made = Map.of();

  static boolean isThere() {
    return Files.isDirectory(REPOSITORY);
  }

  @BeforeAll
  static void make() throws IOException {
    write("kst/28638/kst-28638-301/1/xml/kst-28638-301.xml", LETTER);
    write("kst/28638/kst-28638-301/1/metadata/metadata.xml", LETTER_METADATA);
    write("los/1/pdf/stuk.txt", ANNEX);
    write("los/1/metadata/metadata.xml", ANNEX_METADATA);
    write("elders/kopie.txt", ANNEX);
    write("catalogus.xml", CATALOGUE);
    made = read(files);
  }

  @Test
  void madePapersGiveTheSameCollectionInAnyOrder() throws IOException {
    Map<String, String> first = assertSameInAnyOrder(made, 24);
    assertEquals(List.of("blg-900001", "kst-28638-301"), List.copyOf(first.keySet()));
  }

  @Test
  void aPaperWithoutNumberGetsTheNameInTheMetadataBesideItAndShowsItsLetter() throws IOException {
    Path data = Files.createDirectory(runs.resolve("names"));
    keep(data, List.copyOf(made.keySet()), made, 0);
    try (PaperSearch search = search(data)) {
      PaperView annex = search.paper(new PaperId("blg-900001")).orElseThrow();
      assertEquals("Plan van aanpak", annex.paper().description().title());
      assertEquals(2, annex.renditions().size(), "the same bytes at two places");
      assertEquals(
          "kst-28638-301", annex.bonds().partOf().getFirst().paper().orElseThrow().id().value());
      PaperView motie = search.paper(new PaperId("kst-28638-301")).orElseThrow();
      assertEquals("Motie van het lid Piri over opvang", motie.paper().description().title());
      assertEquals(1, motie.bonds().parts().size());
    }
  }

  @Test
  void aFileOfMetadataThatBecomesAPaperDescribesNothingAnyLonger() throws IOException {
    Path data = Files.createDirectory(runs.resolve("becomes"));
    Path place = Files.writeString(runs.resolve("stuk.xml"), LETTER_METADATA);
    Map<SourceFile, Reading> letter = new LinkedHashMap<>();
    made.forEach((file, reading) -> {
      if (file.name().equals("kst-28638-301.xml")) {
        letter.put(file, reading);
      }
    });
    keep(data, List.copyOf(letter.keySet()), letter, 0);
    SourceFile described = source(place);
    keep(data, List.of(described), Map.of(described, reader().read(described)), 0);
    assertEquals("Motie van het lid Piri over opvang", title(data));
    Files.writeString(place, ANNEX);
    SourceFile paper = source(place);
    keep(data, List.of(paper), Map.of(paper, reader().read(paper)), 0);
    assertTrue(title(data).startsWith("Motie van het lid Piri – Mensenhandel"), title(data));
  }

  @Test
  @EnabledIf(
      value = "isThere",
      disabledReason = "the folder with real papers, ../shared/corpus, is not there")
  void theOfficialRepositoryGivesTheSameCollectionInAnyOrder() throws IOException {
    Map<SourceFile, Reading> all = read(REPOSITORY);
    all.forEach((file, reading) ->
        assertTrue(!(reading instanceof Reading.Unreadable), file + ": " + reading));
    Map<String, String> collection = assertSameInAnyOrder(all, 5);
    assertEquals(
        List.of("ah-tk-20202021-3235", "blg-1007826", "kst-32545-143"),
        List.copyOf(collection.keySet()));
  }

  @Test
  @EnabledIf(
      value = "isThere",
      disabledReason = "the folder with real papers, ../shared/corpus, is not there")
  void noFileOfMetadataCountsAsFailed() throws IOException {
    Map<SourceFile, Reading> all = read(REPOSITORY.resolveSibling("sru"));
    Path data = Files.createDirectory(runs.resolve("sru"));
    try (PaperStore store = store(data)) {
      Keeper keeper = keeper(store, data);
      for (Map.Entry<SourceFile, Reading> each : all.entrySet()) {
        assertTrue(
            keeper.keep(each.getKey(), new Measured(each.getValue(), Effort.NONE))
                instanceof Outcome.Indexed,
            each.getKey().location());
        assertEquals(
            Status.METADATA, store.remembered(each.getKey().location()).orElseThrow().status());
        assertTrue(keeper.memory().of(each.getKey(), Again.NOTHING).isPresent());
      }
    }
  }

  /// Keeps the files in their own order and in many others, with a commit here and there, and gives
  /// the collection that all of them must give.
  private Map<String, String> assertSameInAnyOrder(Map<SourceFile, Reading> all, int orders)
      throws IOException {
    Random random = new Random(28638);
    List<SourceFile> order = new ArrayList<>(all.keySet());
    Map<String, String> first = Map.of();
    for (int i = 0; i < orders; i++) {
      Path data = Files.createDirectory(runs.resolve(all.size() + "-" + i));
      keep(data, order, all, i == 0 ? 0 : random.nextInt(1 << 16));
      Map<String, String> collection = collection(data);
      first = i == 0 ? collection : first;
      assertEquals(first, collection, "order: " + order.stream().map(SourceFile::name).toList());
      Collections.shuffle(order, random);
    }
    return first;
  }

  /// @param commits a bit for each file after which the run ends and another begins
  private static void keep(
      Path data, List<SourceFile> order, Map<SourceFile, Reading> all, int commits) {
    PaperStore store = store(data);
    try {
      for (int i = 0; i < order.size(); i++) {
        SourceFile file = order.get(i);
        keeper(store, data)
            .keep(file, new Measured(java.util.Objects.requireNonNull(all.get(file)), Effort.NONE));
        if ((commits >> (i % 16) & 1) == 1) {
          store.commit();
        }
      }
    } finally {
      store.close();
    }
  }

  private static Keeper keeper(PaperStore store, Path data) {
    return new Keeper(
        store, new Originals(LuceneSearch.originalsFolder(data)), data, Clock.systemUTC());
  }

  /// Each paper, without the files it was read from.
  private static Map<String, String> collection(Path data) {
    Map<String, String> papers = new TreeMap<>();
    try (PaperSearch search = search(data)) {
      for (var hit :
          search.search(SearchRequest.of("").withFolding(false).sized(Listing.MAX_SIZE)).hits()) {
        PaperView view = search.paper(hit.paper().id()).orElseThrow();
        papers.put(
            view.paper().id().value(),
            view.paper() + "\n" + view.references() + "\n" + view.bonds() + "\n" + view.official());
      }
    }
    return papers;
  }

  private static String title(Path data) {
    try (PaperSearch search = search(data)) {
      return search.paper(new PaperId("kst-28638-301")).orElseThrow().paper().description().title();
    }
  }

  private static Map<SourceFile, Reading> read(Path folder) throws IOException {
    Reader reader = reader();
    Map<SourceFile, Reading> all = new LinkedHashMap<>();
    try (Stream<Path> walked = Files.walk(folder)) {
      for (Path path : walked.filter(Files::isRegularFile).sorted().toList()) {
        SourceFile file = source(path);
        all.put(file, reader.read(file));
      }
    }
    return all;
  }

  private static void write(String name, String text) throws IOException {
    Path path = files.resolve(name);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(
        path,
        text.startsWith("<") && !text.startsWith("<?") ? "<?xml version='1.0'?>" + text : text);
  }

  private static SourceFile source(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new SourceFile(file.toAbsolutePath().toString(), file, hash, bytes.length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PaperStore store(Path data) {
    return new LuceneStore(data, ANALYSIS, Ministries.parse(config("ministries.tsv")));
  }

  private static PaperSearch search(Path data) {
    return new LuceneSearch(
        data,
        ANALYSIS,
        Ministries.parse(config("ministries.tsv")),
        new DossierTitles(Map.of()),
        NOTATION,
        KindNames.parse(config("kind-names.tsv")));
  }

  private static Reader reader() {
    return new Reader(
        new Extractor(Limits.USUAL),
        new PaperReader(
            Ministries.parse(config("ministries.tsv")),
            Offices.parse(config("offices.tsv")),
            KindRules.parse(config("kinds.tsv")),
            HyphenRules.parse(config("hyphens.tsv"))),
        new PaperReferences(recogniser()));
  }

  private static Recogniser recogniser() {
    return new Recogniser(
        CitationWords.parse(config("citation-words.tsv")),
        DossierSuffixes.parse(config("dossier-suffixes.tsv")),
        Laws.parse(config("laws.tsv")));
  }

  private static String config(String name) {
    try {
      return Files.readString(Path.of("index-config", name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
