package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of kinds, and the language in which it is written.
class KindRulesTest {
  private static final Path TABLE = Path.of("index-config/kinds.tsv");
  private static final Path EXAMPLES = Path.of("index-config/kinds-examples.tsv");

  @Test
  void everyExampleIsOfTheKindItSays() throws IOException {
    KindRules rules = KindRules.parse(Files.readString(TABLE));
    List<String> wrong = new ArrayList<>();
    List<String[]> examples = examples();
    for (String[] example : examples) {
      KindRules.Judged judged = rules.judge(shown(example[1]));
      if (!judged.kind().code().equals(example[0])) {
        wrong.add(example[0] + " expected, but " + judged + " for " + example[1]);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(examples.size() >= 120, examples.size() + " examples");
  }

  @Test
  void everyRuleDecidesAnExampleAndEveryKindHasOne() throws IOException {
    KindRules rules = KindRules.parse(Files.readString(TABLE));
    Set<String> deciding = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (String[] example : examples()) {
      kinds.add(example[0]);
      rules.judge(shown(example[1])).evidence().map(KindEvidence::rule).ifPresent(deciding::add);
    }
    assertEquals(
        List.of(), rules.written().stream().filter(rule -> !deciding.contains(rule)).toList());
    assertEquals(
        List.of(),
        Stream.of(PaperKind.values()).filter(kind -> !kinds.contains(kind.code())).toList());
  }

  @Test
  void theRowThatDecidedIsKeptWithTheWordsThatFit() {
    KindRules rules = KindRules.parse("kind\twhen\nbijlage\tidentifier begins blg-\n");
    assertEquals(
        Optional.of(new KindEvidence("bijlage: identifier begins blg-", "blg-12")),
        rules.judge(shown("identifier: blg-12")).evidence());
    assertEquals(Optional.empty(), rules.judge(shown("identifier: kst-1-2")).evidence());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "heading begins nota | heading: Nota van verbetering | true",
        "heading begins nota | heading: De nota | false",
        "heading is nota | heading: NOTA | true",
        "heading is nota | heading: Nota 2 | false",
        "heading contains van + wet | heading: Voorstel van wet | true",
        "heading contains van + wet | heading: Voorstel van orde | false",
        "heading begins brief + minister | heading: Brief van de minister | true",
        "heading begins brief + minister | heading: Minister, een brief | false",
        "heading begins nota; heading not contains wijziging | heading: Nota van verbetering | true",
        "heading begins nota; heading not contains wijziging | heading: Nota van wijziging | false",
        "heading begins nota; identifier begins blg | heading: Nota; identifier: blg-1 | true",
        "heading begins nota; identifier begins blg | heading: Nota; identifier: kst-1-1 | false",
        "block is answer | block: ANSWER | true"
      })
  void aRuleHoldsWhereAllItsConditionsHold(String when, String shown, boolean holds) {
    KindRules rules = KindRules.parse("kind\twhen\nmotie\t" + when + "\n");
    assertEquals(holds, rules.judge(shown(shown)).kind() == PaperKind.MOTIE);
  }

  @Test
  void aBarStandsBetweenChoices() {
    KindRules rules = KindRules.parse("kind\twhen\nverslag\theading begins verslag | inbreng\n");
    assertEquals(PaperKind.VERSLAG, rules.judge(shown("heading: Inbreng van leden")).kind());
    assertEquals(PaperKind.VERSLAG, rules.judge(shown("heading: VERSLAG")).kind());
    assertEquals(PaperKind.OVERIG, rules.judge(shown("heading: Brief")).kind());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '/',
      value = {
        "moties%heading is motie / kinds.tsv, line 3: not a kind: 'moties'; use one of beslisnota, ",
        "motie%kop is motie / kinds.tsv, line 3: not a place: 'kop'; use one of published_as, ",
        "motie%heading bevat motie / kinds.tsv, line 3: not a manner: 'bevat'; use one of begins, ",
        "motie%heading is / kinds.tsv, line 3: expected 'place [not] manner words' in: 'heading is'",
        "motie%heading is a | / kinds.tsv, line 3: no words beside a '|' or '+' in: 'heading is a |'",
        "motie%heading is a; / kinds.tsv, line 3: expected 'place [not] manner words' in: ''",
        "motie heading is a / kinds.tsv, line 3: expected two cells, kind and when, with a tab ",
        "motie%heading not is a / kinds.tsv, line 3: the first condition says what the paper shows"
      })
  void aRowThatCannotBeReadIsNamedByLineAndCell(String row, String message) {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> KindRules.parse("kind\twhen\n# remark\n" + row.replace('%', '\t') + "\n"));
    assertTrue(String.valueOf(refused.getMessage()).startsWith(message), refused.toString());
  }

  private static List<String[]> examples() throws IOException {
    return Files.readAllLines(EXAMPLES).stream()
        .skip(1)
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /// `heading: Nota; identifier: blg-1`.
  private static Evidence shown(String written) {
    Map<Evidence.Where, List<String>> shown = new EnumMap<>(Evidence.Where.class);
    for (String part : written.split("; (?=[a-z_]+: )", -1)) {
      String[] cells = part.split(": ", 2);
      shown
          .computeIfAbsent(
              Evidence.Where.valueOf(cells[0].toUpperCase(Locale.ROOT)), place -> new ArrayList<>())
          .add(cells[1]);
    }
    return new Evidence(shown);
  }
}
