package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The list of laws against the whole Basiswettenbestand of 2017.
@EnabledIf(value = "isThere", disabledReason = "the table ../shared/facts/laws.tsv is not here")
class LawsTest {
  private static final Path FACTS = Path.of("../shared/facts/laws.tsv");

  /// Laws that stand in the table under another name (their date, or the one they bore before), or
  /// that are younger than it.
  private static final Set<String> OTHERWISE_NAMED =
      Set.of(
          "Wetboek van Strafrecht",
          "Wetboek van Strafvordering",
          "Wet open overheid",
          "Omgevingswet",
          "Wet op het primair onderwijs",
          "Ambtenarenwet 2017",
          "Wet justitiële en strafvorderlijke gegevens");

  static boolean isThere() {
    return Files.exists(FACTS);
  }

  @Test
  void eachTitleBelongsToItsIdentifier() throws IOException {
    Map<String, List<String>> names =
        Files.readAllLines(FACTS).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(
                Collectors.toMap(
                    cells -> cells[0],
                    cells -> List.of(Laws.key(cells[2]), Laws.key(cells[3])),
                    (a, b) -> a));
    List<String> wrong =
        Configured.table("laws.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split("\t", -1))
            .filter(cells -> !OTHERWISE_NAMED.contains(cells[1]))
            .filter(cells -> !names.getOrDefault(cells[0], List.of()).contains(Laws.key(cells[1])))
            .map(cells -> cells[0] + " " + cells[1] + ": " + names.get(cells[0]))
            .toList();
    assertEquals(List.of(), wrong);
  }
}
