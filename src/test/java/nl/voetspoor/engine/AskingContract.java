package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine must do with the language of questions, with misspelt ones, and while somebody
/// types.
public abstract class AskingContract {
  @TempDir Path data = Path.of("unset");

  /// The door in of the engine under test, over `data`.
  protected abstract PaperStore store(Path folder);

  /// The door out of the engine under test, over `data`.
  protected abstract PaperSearch search(Path folder);

  @BeforeEach
  void keep() {
    try (PaperStore store = store(data)) {
      keep(
          store,
          paper("kst-28638-1")
              .titled("Aanpak mensenhandel")
              .on("2021-05-15")
              .sent("Minister van Justitie en Veiligheid", "Voorzitter van de Tweede Kamer")
              .saying("opvang van slachtoffers door de gemeente zie het rapport Bakermat")
              .noting("zie het rapport"));
      keep(
          store,
          paper("kst-28638-2")
              .titled("Motie over bedenktijd")
              .of(PaperKind.MOTIE)
              .on("2022-02-01")
              .from("SZW")
              .sent("het lid Verlinden c.s.", "Eerste Kamer")
              .saying("mensenhandel en uitbuiting van het slachtoffer in de opvang")
              .citing("kst-28638-1", "Zie nr. 1."));
      keep(
          store,
          paper("kst-31015-3")
              .titled("Mensenrechten")
              .on("2019-12-31")
              .from("BZ")
              .saying(
                  "rapport over mensenrechten en over wat er nog lang niet overal goed gaat, als"
                      + " kinderhandel"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "titel:mensenhandel ; 28638-1",
        "titel:(mensenhandel OR bedenktijd) ; 28638-1 28638-2",
        "mensenhandel -titel:mensenhandel ; 28638-2",
        "tekst:mensenhandel ; 28638-2",
        "noot:bakermat ; 28638-1",
        "noot:opvang ; ",
        "van:verlinden ; 28638-2",
        "van:SZW ; 28638-2",
        "van:justitie ; 28638-1",
        "aan:\"tweede kamer\" ; 28638-1",
        "soort:moties ; 28638-2",
        "ministerie:buitenlandse ; 31015-3",
        "dossier:\"31 015\" ; 31015-3",
        "datum:2021..2022 ; 28638-1 28638-2",
        "datum:..2020 ; 31015-3",
        "datum:2021-05 ; 28638-1",
        "datum:1-1-2022.. ; 28638-2",
        "citeert:28638/1 ; 28638-2",
        "citeert:28638 ; 28638-2",
        "citeert:\"28 638, nr. 1\" OR datum:2019 ; 28638-2 31015-3",
        "mensen* ; 28638-1 28638-2 31015-3",
        "*handel ; 28638-1 28638-2 31015-3",
        "kinder*el ; 31015-3",
        "titel:mensen* ; 28638-1 31015-3",
        "uitbuitng~1 ; 28638-2",
        "uitbuitng ; ",
        "\"opvang gemeente\"~5 ; 28638-1",
        "\"opvang gemeente\" ; ",
        "opvang NIET soort:motie ; 28638-1",
        "opvang OF kinderhandel ; 28638-1 28638-2 31015-3",
      })
  void isFoundBy(String question, String papers) {
    List<String> expected =
        Optional.ofNullable(papers).stream()
            .flatMap(all -> List.of(all.split(" ", -1)).stream())
            .map(id -> "kst-" + id)
            .toList();
    assertEquals(expected, ids(ask(question)));
  }

  @Test
  void whereNotAllWordsAreFoundWhatNarrowsStillDoes() {
    assertEquals(List.of("kst-28638-2"), ids(ask("opvang eenhoorn soort:motie")));
  }

  @ParameterizedTest
  @CsvSource({"titel:mensenhandel opvang", "opvang -uitbuiting", "opvang titel:mensen*"})
  void onlyWordsThatAreAskedOfTheTextAreMarked(String question) {
    List<String> marked =
        ask(question).hits().stream()
            .flatMap(hit -> hit.snippets().stream())
            .flatMap(snippet -> snippet.pieces().stream())
            .filter(Snippet.Piece::marked)
            .map(Snippet.Piece::text)
            .distinct()
            .toList();
    assertEquals(List.of("opvang"), marked);
  }

  @ParameterizedTest
  @CsvSource({
    "slachtofers, slachtoffers",
    "opvangg uitbuitng, opvang uitbuiting",
    "uit buiting, uitbuiting",
    "28639, 28638",
    "dossier:28683, dossier:28638",
    "titel:mensenhandl, titel:mensenhandel",
  })
  void whatMayHaveBeenMeantIsOffered(String question, String meant) {
    try (PaperSearch search = search(data)) {
      List<String> offered = search.corrections(question).stream().map(Correction::text).toList();
      assertTrue(offered.contains(meant), offered::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({"opvangg uitbuitng", "slachtofer opvangg"})
  void noProposalKeepsAMisspeltWordWhereAnotherFindsAll(String question) {
    try (PaperSearch search = search(data)) {
      List<String> offered = search.corrections(question).stream().map(Correction::text).toList();
      assertTrue(!offered.isEmpty());
      for (String word : question.split(" ", -1)) {
        assertTrue(offered.stream().noneMatch(text -> (text + " ").contains(word + " ")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"opvang", "28638", "slachtoffers mensenhandel"})
  void whatIsSpeltWellIsLeftAlone(String question) {
    try (PaperSearch search = search(data)) {
      assertEquals(List.of(), search.corrections(question));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plas            | Person Van der Plas
          jon             | Person De Jonge
          werf            | Person Van der Werf
          minister van just | Person Minister van Justitie en Veiligheid
          opvang van slac | Word opvang van slachtoffer; Word opvang van slachtoffers
          bedenktijd gem  |
          de rapp         | Word de rapport
          regels voor he  |
          het mensenha    | Dossier 28638; Word het mensenhandel
          voor het abo    | Word voor het abonnement
          """)
  void whatIsSuggestedIsWhatSomebodyMeans(String typed, String suggested) {
    try (PaperStore store = store(data)) {
      keep(store, paper("kst-36001-1").titled("Regels voor het turfsteken").sentBy("van der Plas"));
      keep(store, paper("kst-36003-1").sentBy("het lid Van der Werf c.s."));
      keep(store, paper("kst-36003-2").sentBy("van het lid van der Werf"));
      keep(store, paper("kst-36002-1").titled("Het abonnement voor allen").sentBy("De Jonge"));
    }
    try (PaperSearch search = search(data)) {
      assertEquals(
          suggested == null ? "" : suggested,
          search.suggestions(typed, 8).stream()
              .map(AskingContract::said)
              .collect(java.util.stream.Collectors.joining("; ")));
    }
  }

  private static String said(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.Word(String text) -> "Word " + text;
      case Suggestion.Person(String name) -> "Person " + name;
      case Suggestion.Dossier(var number, var title) -> "Dossier " + number.value();
      case Suggestion.Paper paper -> "Paper " + paper.paper().id();
    };
  }

  @Test
  void dossiersPeoplePapersAndWordsAreSuggested() {
    try (PaperSearch search = search(data)) {
      assertEquals(
          "Dossier[number=28638, title=Optional[Mensenhandel]]", first(search, "mensenha"));
      assertEquals("Dossier[number=28638, title=Optional[Mensenhandel]]", first(search, "28 6"));
      assertEquals("Person[name=Verlinden]", first(search, "verl"));
      assertEquals("Word[text=opvang uitbuiting]", first(search, "opvang uitb"));
      assertTrue(first(search, "28 638, nr. 1").startsWith("Paper["));
      assertTrue(search.suggestions("x", 8).isEmpty());
    }
  }

  private static String first(PaperSearch search, String typed) {
    return search.suggestions(typed, 8).stream().findFirst().map(Suggestion::toString).orElse("");
  }

  private SearchResult ask(String question) {
    try (PaperSearch search = search(data)) {
      return search.search(SearchRequest.of(question));
    }
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.paper().id().value()).sorted().toList();
  }

  private static void keep(PaperStore store, Papers papers) {
    IndexedPaper ready = papers.ready();
    Origin origin = ready.origin();
    store.keep(
        ready,
        new LedgerEntry(
            origin,
            LedgerEntry.Status.INDEXED,
            Optional.of(ready.paper().id()),
            "",
            Instant.EPOCH));
  }
}
