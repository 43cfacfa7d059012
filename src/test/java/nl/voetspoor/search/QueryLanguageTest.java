package nl.voetspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.voetspoor.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed and what is understood, in short: `+` all of, `|` one of, `-` not, and between
/// square brackets what is said.
class QueryLanguageTest {
  private static final QueryParser PARSER = Languages.parser();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # words and operators
          opvang AND jongeren            ; opvang + jongeren
          opvang EN jongeren             ; opvang + jongeren
          opvang en jongeren             ; opvang + en + jongeren
          a OF b                         ; (a | b)
          a | b                          ; (a | b)
          opvang NIET asiel              ; opvang + -asiel
          opvang NOT (asiel OR migratie) ; opvang + -(asiel | migratie)
          a OR -b                        ; (a | -b)
          ((a OR b) AND (c OR d))        ; ((a | b) + (c | d))
          opvang OR                      ; opvang [LONE_OPERATOR OR]
          AND opvang                     ; opvang [LONE_OPERATOR AND]
          opvang AND                     ; opvang [LONE_OPERATOR AND]
          OR                             ; [LONE_OPERATOR OR] [NOTHING_TO_SEARCH]
          a OR OR b                      ; (a | b) [LONE_OPERATOR OR]
          opvang NOT                     ; opvang [LONE_OPERATOR NOT]
          --opvang                       ; --opvang
          ()                             ; [NOTHING_TO_SEARCH]
          # phrases and distances
          "samen tegen"~3                ; near(samen tegen, 3)
          "samen tegen"~                 ; near(samen tegen, 5)
          "samen tegen"~5000             ; near(samen tegen, 100) [TOO_FAR 100]
          "samen tegen" ~3               ; "samen tegen" + ~3
          titel:"samen tegen"~2          ; titel:near(samen tegen, 2)
          # shapes and misspelt words
          mens*                          ; shape(mens*)
          *handel                        ; shape(*handel)
          mens*handel                    ; shape(mens*handel)
          *                              ; [NOTHING_TO_SEARCH]
          slachtofer~                    ; fuzzy(slachtofer, 2)
          kamer~                         ; fuzzy(kamer, 1)
          slachtofer~1                   ; fuzzy(slachtofer, 1)
          slachtofer~0.8                 ; fuzzy(slachtofer, 2)
          slachtofer~7                   ; fuzzy(slachtofer, 2) [TOO_FUZZY slachtofer]
          ab~                            ; ab
          # fields
          titel:opvang                   ; titel:opvang
          TITLE:opvang                   ; titel:opvang
          titel:-opvang                  ; -titel:opvang
          titel:(a OR b)                 ; (titel:a | titel:b)
          -titel:opvang                  ; -titel:opvang
          titel:mens*                    ; titel:shape(mens*)
          noot:rapport tekst:brief       ; noot:rapport + tekst:brief
          van:kuik aan:kamer             ; van:kuik + aan:kamer
          van:JenV                       ; (van:JenV | ministry=JenV)
          van:"van der Graaf"            ; van:"van der Graaf"
          soort:motie                    ; kind=motie
          soort:Moties                   ; kind=motie
          kind:motion                    ; kind=motie
          soort:mvt                      ; kind=memorie-van-toelichting
          soort:"Memorie van Toelichting"; kind=memorie-van-toelichting
          soort:brief                    ; kind=brief,kamerbrief
          soort:(motie OR amendement)    ; (kind=motie | kind=amendement)
          soort:(motie amendement)       ; (kind=motie | kind=amendement)
          soort:moties,                  ; kind=motie
          soort:moite                    ; moite [UNKNOWN_VALUE_NEAR soort moite motie]
          soort:eenhoorn                 ; eenhoorn [UNKNOWN_VALUE soort eenhoorn]
          ministerie:jenv                ; ministry=JenV
          ministerie:J&V                 ; ministry=JenV
          ministerie:justitie            ; ministry=JenV,Jus,VenJ
          ministry:"sociale zaken"       ; ministry=SZW
          ministerie:financien           ; ministry=Fin
          ministerie:JenW                ; JenW [UNKNOWN_VALUE_NEAR ministerie JenW IenW, JenV, OenW]
          dossier:28638                  ; dossier=28638
          dossier:28 638                 ; dossier=28638
          dossier:"36 410 XIII"          ; dossier=36410-XIII
          dossier:36410-xiii             ; dossier=36410-XIII
          dossier:mensenhandel           ; [UNREADABLE_VALUE dossier mensenhandel] [NOTHING_TO_SEARCH]
          citeert:kst-28638-190          ; cites(kst-28638-190)
          citeert:"28 638, nr. 190"      ; cites(kst-28638-190)
          cites:28638/190                ; cites(kst-28638-190)
          citeert:"28 638, nrs. 190 en 199"; (cites(kst-28638-190) | cites(kst-28638-199))
          citeert:niets                  ; [UNREADABLE_VALUE citeert niets] [NOTHING_TO_SEARCH]
          datum:2022..2021               ; Optional[2021-01-01]..Optional[2022-12-31] [REVERSED_PERIOD datum 2022..2021]
          opvang datum:ooit              ; opvang [UNREADABLE_VALUE datum ooit]
          titel: opvang                  ; titel + opvang [EMPTY_FIELD titel]
          titel:                         ; titel [EMPTY_FIELD titel]
          # what is no field
          http://www.kamer.nl/x          ; http://www.kamer.nl/x
          10:30                          ; 10:30
          ECLI:NL:HR:2012:BQ9251         ; ECLI:NL:HR:2012:BQ9251
          a:b                            ; a:b
          """)
  void isUnderstood(String typed, String understood) {
    assertEquals(understood.strip(), told(PARSER.parse(typed)));
  }

  @Test
  void aNameThatIsNoFieldIsSearchedAndTheFieldsAreNamed() {
    ParsedQuery parsed = PARSER.parse("foo:bar");
    assertEquals(List.of(new QueryClause.Word("foo:bar")), parsed.clauses());
    Notice notice = parsed.notices().getFirst();
    assertEquals(Notice.Kind.UNKNOWN_FIELD, notice.kind());
    assertEquals("foo", notice.details().getFirst());
    assertTrue(notice.details().getLast().startsWith("titel:, tekst:, noot:"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2021..2022, 2021-01-01, 2022-12-31",
    "2022..2021, 2021-01-01, 2022-12-31",
    "2021-2022, 2021-01-01, 2022-12-31",
    "2021-05, 2021-05-01, 2021-05-31",
    "05-2021, 2021-05-01, 2021-05-31",
    "..2020, , 2020-12-31",
    "1-5-2021.., 2021-05-01,",
    "2021-05-01, 2021-05-01, 2021-05-01",
    "1 mei 2021, 2021-05-01, 2021-05-01",
    "mei 2021..sept 2021, 2021-05-01, 2021-09-30",
    "2021...2022, 2021-01-01, 2022-12-31",
  })
  void aPeriodIsReadInManySpellings(String written, String first, String last) {
    QueryClause.Dated dated = WrittenPeriod.find(written).orElseThrow();
    assertEquals(
        java.util.Optional.ofNullable(first), dated.first().map(java.time.LocalDate::toString));
    assertEquals(
        java.util.Optional.ofNullable(last), dated.last().map(java.time.LocalDate::toString));
  }

  @ParameterizedTest
  @CsvSource({"..", "2021-13", "30-2-2021", "ooit", "20211", "mei", "2021..ooit"})
  void whatIsNoPeriodIsNone(String written) {
    assertEquals(java.util.Optional.empty(), WrittenPeriod.find(written));
  }

  @Test
  void wordsAreRememberedWithTheirPlaceForAnotherSpelling() {
    ParsedQuery parsed = PARSER.parse("opvang, -asiel titel:x (\"samen tege\") mens* soort:motie");
    assertEquals(
        List.of("opvang", "x", "samen", "tege"),
        parsed.words().stream().map(ParsedQuery.Typed::word).toList());
    parsed.words().forEach(typed -> assertEquals(typed.word(), typed.span().of(parsed.text())));
  }

  @Test
  void afterTenShapesTheRestIsSearchedAsWords() {
    ParsedQuery parsed = PARSER.parse("a* ".repeat(12));
    assertEquals(
        10, parsed.clauses().stream().filter(QueryClause.Pattern.class::isInstance).count());
    assertEquals(List.of(Notice.of(Notice.Kind.TOO_MANY_PATTERNS, "10")), parsed.notices());
  }

  @Test
  void everyKindHasANameAndEveryNameIsUnderstood() throws IOException {
    KindNames kinds = Languages.kinds();
    for (PaperKind kind : PaperKind.values()) {
      assertTrue(kinds.of(kind.code().replace('-', ' ')).contains(kind.code()));
    }
    Files.readString(Path.of("index-config/kind-names.tsv"))
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          String[] cells = line.split("\t", -1);
          for (String name : cells[1].split(",", -1)) {
            assertTrue(kinds.of(name).contains(cells[0]), name);
          }
        });
  }

  private static String told(ParsedQuery parsed) {
    String clauses =
        parsed.clauses().stream().map(QueryLanguageTest::told).collect(Collectors.joining(" + "));
    String notices =
        parsed.notices().stream()
            .map(notice -> "[" + notice.kind() + told(notice.details()) + "]")
            .collect(Collectors.joining(" "));
    return (clauses + " " + notices).strip();
  }

  private static String told(List<String> details) {
    return details.stream().map(detail -> " " + detail).collect(Collectors.joining());
  }

  private static String told(QueryClause clause) {
    return switch (clause) {
      case QueryClause.Word(String text) -> text;
      case QueryClause.Phrase(String text) -> "\"" + text + "\"";
      case QueryClause.Near(String text, int distance) -> "near(" + text + ", " + distance + ")";
      case QueryClause.Pattern(String shape) -> "shape(" + shape + ")";
      case QueryClause.Fuzzy(String text, int edits) -> "fuzzy(" + text + ", " + edits + ")";
      case QueryClause.Not(QueryClause part) -> "-" + told(part);
      case QueryClause.AnyOf(List<QueryClause> parts) -> joined(parts, " | ");
      case QueryClause.AllOf(List<QueryClause> parts) -> joined(parts, " + ");
      case QueryClause.In(QueryField field, QueryClause part) -> field.shown() + ":" + told(part);
      case QueryClause.Having(Facet facet, var values) ->
          facet.parameter() + "=" + String.join(",", values);
      case QueryClause.Dated(var first, var last) -> first + ".." + last;
      case QueryClause.Citing(var target) -> "cites(" + target + ")";
    };
  }

  private static String joined(List<QueryClause> parts, String between) {
    return parts.stream()
        .map(QueryLanguageTest::told)
        .collect(Collectors.joining(between, "(", ")"));
  }
}
