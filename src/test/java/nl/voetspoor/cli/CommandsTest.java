package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.voetspoor.cli.CommandLineRun.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands of the contract, over the sample papers.
class CommandsTest {
  private static final String SAMPLES = "src/test/resources/papers";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path data = Path.of("unset");
  private static Ended indexed = new Ended(-1, "", "");
  private static long files;

  @BeforeAll
  static void indexTheSamples() throws IOException {
    indexed = command().run("index", SAMPLES);
    try (var all = Files.list(Path.of(SAMPLES))) {
      files = all.count();
    }
  }

  @Test
  void everySamplePaperIsIndexed() {
    assertEquals(0, indexed.code(), indexed.err());
    assertEquals("indexed " + files + ", unchanged 0, failed 0\n", indexed.out());
  }

  @Test
  void aSecondRunReadsNothingAgain() {
    assertEquals(
        "indexed 0, unchanged " + files + ", failed 0\n", command().run("index", SAMPLES).out());
  }

  @Test
  void indexTellsPerFileWhatBecameOfItAsJson() {
    Ended ended = command().run("index", "--json", SAMPLES + "/kst-28638-201.pdf");
    JsonNode line = read(ended.out());
    assertTrue(line.get("path").asText().endsWith("/kst-28638-201.pdf"));
    assertEquals("kst-28638-201", line.get("id").asText());
    assertEquals("unchanged", line.get("status").asText());
  }

  @Test
  void anAnnexShowsTheLetterThatItsMetadataName() {
    JsonNode annex = read(command().run("show", "--json", "blg-1000421").out());
    assertTrue(annex.get("official").asBoolean());
    assertEquals("2021-11-04", annex.get("published").asText());
    assertEquals("kst-31015-221", annex.at("/partOf/0/id").asText());
    assertEquals(
        "blg-1000421",
        read(command().run("show", "--json", "kst-31015-221").out()).at("/parts/0/id").asText());
  }

  @Test
  void aBeslisnotaShowsTheLetterWhoseTitleItNames() {
    JsonNode found =
        read(command().run("search", "--json", "\"ernstige benadeling op het werk\"").out());
    String nota =
        found.findParents("kind").stream()
            .filter(hit -> hit.get("kind").asText().equals("beslisnota"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asText();
    JsonNode letter = read(command().run("show", "--json", nota).out()).at("/partOf/0");
    assertEquals("Ernstige benadeling op het werk (voorbeeld)", letter.get("title").asText());
    assertEquals("beslisnota-of", letter.get("kind").asText());
    assertTrue(command().run("show", nota).out().contains("part of: " + letter.get("id").asText()));
  }

  @Test
  void theNumberOfAPaperLeadsToItsHerdruk() {
    assertTrue(command().run("resolve", "28 638, nr. 233").out().contains("kst-28638-233-h1"));
    JsonNode older = read(command().run("show", "--json", "kst-28638-233").out());
    assertEquals("kst-28638-233-h1", older.at("/replacedBy/0/id").asText());
  }

  @Test
  void searchGivesTotalHitsAndFacetsAsOneObject() {
    JsonNode answer = json("search", "--json", "--facet", "dossier=28638", "mensenhandel");
    assertTrue(answer.get("total").asInt() > 5);
    JsonNode hit = answer.get("hits").get(0);
    for (String field : List.of("id", "title", "date", "score", "page", "snippet")) {
      assertTrue(hit.has(field), field);
    }
    for (String facet : List.of("dossier", "ministry", "kind", "year")) {
      assertTrue(answer.get("facets").get(facet).get(0).has("count"), facet);
    }
  }

  @Test
  void searchLeavesOutAndCountsWhatAClickGives() {
    JsonNode all = json("search", "--json", "mensenhandel");
    JsonNode kind = all.get("facets").get("kind").get(0);
    JsonNode without =
        json(
            "search",
            "--json",
            "--facet",
            "not-kind=" + kind.get("value").asText(),
            "mensenhandel");
    assertEquals(
        all.get("total").asInt() - kind.get("count").asInt(), without.get("total").asInt());
    JsonNode session = all.get("facets").get("session").get(0);
    JsonNode chosen =
        json(
            "search",
            "--json",
            "--facet",
            "session=" + session.get("value").asText(),
            "--facet",
            "sort=cited",
            "mensenhandel");
    assertEquals(session.get("after").asInt(), chosen.get("total").asInt());
    assertTrue(all.get("timeline").get("bars").size() > 1);
  }

  @Test
  void aProgramGetsEveryPaperInAPlaceOfItsOwnUnlessItAsksOtherwise() {
    JsonNode apart = json("search", "--json", "--size", "100", "jongeren OR benadeling");
    JsonNode folded =
        json("search", "--json", "--size", "100", "--facet", "fold=on", "jongeren OR benadeling");
    assertEquals(apart.get("total").asInt(), apart.get("hits").size());
    assertEquals(apart.get("total"), folded.get("total"));
    assertEquals(
        folded.get("total").asInt() - folded.get("folded").asInt(), folded.get("hits").size());
    assertTrue(folded.get("folded").asInt() > 0);
  }

  @Test
  void searchBeginsWhereItIsAskedTo() {
    List<String> all = ids(json("search", "--json", "--size", "7", "mensenhandel"));
    assertEquals(
        all.subList(3, 5),
        ids(json("search", "--json", "--from", "3", "--size", "2", "mensenhandel")));
  }

  @Test
  void searchSaysWhyEachResultHasItsPlace() {
    JsonNode answer = json("search", "--json", "--explain", "--from", "3", "--size", "2", "opvang");
    assertEquals(2, answer.get("hits").size());
    answer
        .get("hits")
        .forEach(hit ->
            assertEquals(
                hit.get("score").asDouble(),
                hit.at("/why/score").asDouble(),
                0.001,
                hit::toString));
    String lines = command().run("search", "--explain", "opvang slachtoffers").out();
    assertTrue(lines.contains("opvang ("), lines);
    assertTrue(lines.contains("recency: +"), lines);
    assertTrue(!json("search", "--json", "opvang").at("/hits/0").has("why"));
  }

  @Test
  void searchPrintsAllResultsInTheFormThatIsAsked() throws Exception {
    long total = json("search", "--json", "mensenhandel").get("total").asLong();
    assertTrue(total > 20);
    String table = command().run("search", "--format", "csv", "--size", "5", "mensenhandel").out();
    assertEquals(total + 1, table.lines().count());
    assertTrue(table.startsWith("\uFEFFid,title,kind,date"), table);
    String lines = command().run("search", "--format", "jsonl", "mensenhandel").out();
    JsonNode first = read(lines.lines().findFirst().orElseThrow());
    assertEquals("http://localhost:8080/" + first.get("id").asText(), first.get("url").asText());
    String items = command().run("search", "--format", "csl", "mensenhandel").out();
    assertEquals(total, read(items).size());
  }

  @Test
  void searchPrintsAlsoThePapersThatHaveButSomeOfTheWords() {
    String[] words = {"mensenhandel", "eenhoornvanger"};
    long total = json("search", "--json", words[0], words[1]).get("total").asLong();
    assertTrue(total > 20);
    Ended ended = command().run("search", "--format", "csv", words[0], words[1]);
    assertTrue(ended.err().contains("no paper has all the words"), ended.err());
    assertEquals(total + 1, ended.out().lines().count());
  }

  @Test
  void searchSaysWhatMayHaveBeenMeant() {
    Ended ended = command().run("search", "--json", "slachtofers");
    assertTrue(ended.err().contains("did you mean: slachtoffers"), ended.err());
    assertEquals("slachtoffers", read(ended.out()).at("/corrections/0/text").asText());
    assertEquals(0, json("search", "--json", "slachtoffers").get("corrections").size());
  }

  @ParameterizedTest
  @CsvSource({"soort=motie, kind=motie", "not-Soort=motie, not-kind=motie", "jaar=2022, year=2022"})
  void aFacetMayBeCalledByItsDutchName(String dutch, String name) {
    assertEquals(
        json("search", "--json", "--facet", name, "opvang"),
        json("search", "--json", "--facet", dutch, "opvang"));
  }

  @Test
  void aCommandThatIsNotThereIsNamed() {
    assertTrue(command().run("zoek", "x").err().startsWith("there is no command 'zoek'"));
  }

  @Test
  void aFileInPlaceOfADataFolderIsSaidToBeOne(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "x");
    Ended ended = new CommandLineRun(file).run("search", "opvang");
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains(file + " is a file and no folder"), ended.err());
  }

  @Test
  void wrongUsageIsSaidInOneLine() {
    for (Ended ended :
        List.of(command().run("search", "--sise", "5", "x"), command().run("zoek", "x"))) {
      assertEquals(2, ended.code());
      assertEquals(1, ended.err().lines().count(), ended.err());
      assertTrue(ended.err().contains("--help shows what can be asked"), ended.err());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--format, docx",
    "--facet, kleur=rood",
    "--facet, ministry",
    "--facet, from=gisteren",
    "--size, 0",
    "--sise, 5",
    "--from, -1"
  })
  void wrongUsageOfSearchEndsWithTwoAndSaysWhy(String option, String value) {
    Ended ended = command().run("search", option, value, "opvang");
    assertEquals(2, ended.code());
    assertTrue(!ended.err().isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "'28 638, nr. 201', kst-28638-201, in-collection",
    "28638/201, kst-28638-201, in-collection",
    "kst-28638-201, kst-28638-201, in-collection",
    "28638, dossier-28638, in-collection",
    "99999, dossier-99999, not in the collection",
  })
  void aNumberIsResolvedHoweverItIsWritten(String written, String id, String state) {
    Ended ended = command().run("resolve", written);
    assertEquals(0, ended.code());
    assertTrue(ended.out().startsWith(id + "\t" + state), ended.out());
    assertTrue(ended.out().contains("https://zoek.officielebekendmakingen.nl/"));
  }

  @Test
  void whatIsNoNumberEndsWithOneAndNamesIt() {
    Ended ended = command().run("resolve", "geen nummer");
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("'geen nummer'"));
  }

  @Test
  void showGivesThePaperWithItsReferences() {
    JsonNode paper = json("show", "--json", "kst-28638-201");
    assertEquals("kst-28638-201", paper.get("id").asText());
    String text = paper.get("text").asText();
    for (JsonNode reference : paper.get("references")) {
      assertEquals(
          reference.get("text").asText(),
          text.substring(reference.get("start").asInt(), reference.get("end").asInt()));
    }
    assertEquals(4, paper.get("footnotes").size());
  }

  @Test
  void showSaysWhenThePaperIsNotHere() {
    Ended ended = command().run("show", "kst-28638-1");
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("kst-28638-1"));
    assertTrue(ended.err().contains(data.toString()));
  }

  @Test
  void refsOfADocumentCarryPlaceStateAndAddress() {
    List<JsonNode> lines =
        command()
            .run("refs", "--json", SAMPLES + "/kst-28638-201.pdf")
            .out()
            .lines()
            .map(CommandsTest::read)
            .toList();
    for (String field :
        List.of(
            "line",
            "start",
            "end",
            "text",
            "kind",
            "targets",
            "pages",
            "footnote",
            "state",
            "url")) {
      assertTrue(lines.getFirst().has(field), field);
    }
    assertTrue(
        lines.stream()
            .anyMatch(line ->
                line.get("targets").toString().equals("[\"kst-28638-200\"]")
                    && line.get("footnote").asText().equals("2")
                    && line.get("state").asText().equals("in-collection")));
  }

  @Test
  void refsOfLinesCountInTheirLine(@TempDir Path folder) throws IOException {
    Path text = folder.resolve("regels.txt");
    Files.writeString(text, "Niets.\nZie Kamerstuk 28 638, nrs. 190 en 199.\n");
    JsonNode line = read(command().run("refs", "--lines", "--json", text.toString()).out());
    assertEquals(2, line.get("line").asInt());
    assertEquals(4, line.get("start").asInt());
    assertEquals("[\"kst-28638-190\",\"kst-28638-199\"]", line.get("targets").toString());
  }

  @Test
  void refsOfAFileThatIsNotThereEndsWithOneAndNamesIt() {
    Ended ended = command().run("refs", "weg.pdf");
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("weg.pdf"));
  }

  @Test
  void aWordWithAMinusIsExcludedAndNoOption() {
    String all = firstLine(command().run("search", "mensenhandel"));
    String some = firstLine(command().run("search", "mensenhandel", "-motie"));
    assertTrue(!all.equals(some) && some.endsWith("papers"), all + " " + some);
  }

  @Test
  void aDossierIsShownAsTheListOfItsPapers() {
    Ended ended = command().run("show", "28", "638");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("kst-28638-201  2021-09-15"), ended.out());
  }

  @Test
  void aPaperIsShownWithItsQuestionsAndTheMarksOfItsNotes() {
    Ended ended = command().run("show", "ah-tk-20242025-1571");
    assertTrue(ended.out().contains("\nVraag 1\n"), ended.out());
    assertTrue(command().run("show", "kst-28638-201").out().contains("[2]"));
  }

  @Test
  void aNoteOfAPageOfThePublisherIsItsWordsAlone() {
    String shown = command().run("show", "kst-31015-221").out();
    assertTrue(shown.contains("\n[1] Kamerstuk 31 015, nr. 208.\n"), shown);
  }

  @ParameterizedTest
  @CsvSource({"search, opvang", "show, kst-28638-201"})
  void aDataFolderWithoutPapersIsSaidToHoldNone(
      String name, String argument, @TempDir Path nothing) {
    Ended ended = new CommandLineRun(nothing).run(name, argument);
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains(nothing.toString()), ended.err());
  }

  @ParameterizedTest
  @CsvSource({"serve, 99999", "serve, -1", "serve, 0", "demo, 70000"})
  void whatIsNoPortEndsWithTwoAndSaysSo(String name, String port) {
    Ended ended = command().run(name, "--port", port);
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("--port must be 1 to 65535"), ended.err());
  }

  @Test
  void aQuestionWithoutAWordEndsWithOne() {
    Ended ended = command().run("search", "(");
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("no word or number"), ended.err());
  }

  @Test
  void noCommandEndsWithTwo() {
    assertEquals(2, Voetspoor.commandLine(new House(new Settings(Path.of("")))).execute());
  }

  private static CommandLineRun command() {
    return new CommandLineRun(data);
  }

  private JsonNode json(String command, String... arguments) {
    Ended ended = command().run(command, arguments);
    assertEquals(0, ended.code(), ended.err());
    return read(ended.out());
  }

  private static String firstLine(Ended ended) {
    return ended.out().lines().findFirst().orElse("");
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids(JsonNode answer) {
    return StreamSupport.stream(answer.get("hits").spliterator(), false)
        .map(hit -> hit.get("id").asText())
        .toList();
  }
}
