package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of the hyphen of a word that is broken over two lines.
class HyphensTest {
  private static final Path TABLE = Path.of("src/test/resources/reading/broken-words.tsv");
  private static final Path RULES = Path.of("index-config/hyphens.tsv");

  @Test
  void everyWordOfTheTableIsReadAsItIsSpelled() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> rows = Files.readAllLines(TABLE);
    for (String row : rows.subList(2, rows.size())) {
      String[] cells = row.split("\t", -1);
      String read = read(hyphens(), cells[0], cells[1]);
      if (!read.equals(cells[2])) {
        wrong.add(cells[0] + "|" + cells[1] + ": " + read + " for " + cells[2]);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(rows.size() > 150, "only " + rows.size() + " rows");
  }

  @Test
  void whatThePaperWritesElsewhereGoesBeforeTheRules() throws IOException {
    Hyphens hyphens = hyphens();
    hyphens.learn("De zorg-app is getest, de proactie bleef uit en het onderzoek is geëindigd.");
    assertEquals("zorg-app", read(hyphens, "een nieuwe zorg-", "app voor"));
    assertEquals("proactie", read(hyphens, "de pro-", "actie"));
    assertEquals("geëindigd", read(hyphens, "is ge-", "eindigd."));
  }

  @Test
  void everyRowOfTheRulesHasWordsThatItDecides() throws IOException {
    HyphenRules rules = HyphenRules.parse(Files.readString(RULES));
    for (String row : Files.readAllLines(RULES).stream().skip(1).toList()) {
      if (row.startsWith("#")) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      switch (cells[0]) {
        case "apart" -> assertTrue(rules.standsApart(cells[1]), row);
        case "prefix" -> assertTrue(rules.isPrefix(cells[1]), row);
        default ->
            assertTrue(rules.keeps(cells[1], cells[2].replace("*", "qq").split(",", -1)[0]), row);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"keeps\tex\t\t", "keeps\tex", "holds\tex\t*\t", "keeps\t\t*\t"})
  void aRowThatCannotBeReadIsNamed(String row) {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> HyphenRules.parse("rule\tpart\tnext\texcept\n" + row));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("hyphens.tsv, line 2"), message);
  }

  private static Hyphens hyphens() throws IOException {
    return new Hyphens(HyphenRules.parse(Files.readString(RULES)));
  }

  /// The last word of `line` with the first of `next`.
  private static String read(Hyphens hyphens, String line, String next) {
    String left = line.substring(line.lastIndexOf(' ') + 1);
    String right = next.replaceFirst("[ .].*$", "");
    String bare = left.substring(0, left.length() - 1);
    return switch (hyphens.joint(line, next)) {
      case NOTHING -> bare + right;
      case DIAERESIS -> bare + Hyphens.parted(right);
      case HYPHEN -> left + right;
      case SPACE -> left + " " + right;
    };
  }
}
