package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Recall over references in real papers that were linked by the official editor or read by hand.
@EnabledIf(value = "isThere", disabledReason = "the corpus ../shared/corpus is not here")
class GoldTest {
  private static final Path GOLD = Path.of("../shared/corpus/gold");
  private static final Path SEEDS = Path.of("../shared/seeds");

  /// What cannot be resolved, and why: `CCD II` is a directive (Consumer Credit Directive) that the
  /// editor's program took for a paper of the Eerste Kamer; a page of another site is no paper.
  private static final Set<String> NOT_TO_BE_FOUND =
      Set.of("kst-CCD-II", "https://www.rijksoverheid.nl/archief");

  static boolean isThere() {
    return Files.isDirectory(GOLD) && Files.isDirectory(SEEDS);
  }

  /// A reference with the text around it.
  private record Row(String before, String words, String after, String target) {
    boolean isFound() {
      String text = before + words + after;
      Span place = new Span(before.length(), before.length() + words.length());
      return Configured.RECOGNISER.recognise(text).stream()
          .filter(mention -> mention.span().overlaps(place))
          .flatMap(mention -> mention.targets().stream())
          .map(PaperId::value)
          .anyMatch(target::equals);
    }
  }

  @Test
  void findsAllThatTheEditorLinked() throws IOException {
    List<Row> missed = missed("references-koop-xml.tsv", 5);
    assertEquals(List.of(), missed, () -> table(missed));
  }

  @Test
  void findsAllInLetters() throws IOException {
    List<Row> missed = missed("references-letters.tsv", 4);
    assertEquals(List.of(), missed, () -> table(missed));
  }

  @Test
  void findsTheFiveOfTheExamplePapers() throws IOException {
    assertEquals(
        List.of("kst-28638-190", "kst-28638-200", "kst-31015-221", "kst-28638-199"),
        papers("kst-28638-201.txt"));
    assertEquals(List.of("2022Z19982"), papers("beslisnota-2022-11-08.txt"));
    assertTrue(all("beslisnota-2022-11-08.txt").contains("jci1.3:c:BWBR0001854&artikel=273f"));
  }

  private static List<String> papers(String seed) throws IOException {
    return all(seed).stream().filter(id -> !id.startsWith("jci")).toList();
  }

  private static List<String> all(String seed) throws IOException {
    return Configured.RECOGNISER.recognise(Files.readString(SEEDS.resolve(seed))).stream()
        .flatMap(mention -> mention.targets().stream())
        .map(PaperId::value)
        .toList();
  }

  private static List<Row> missed(String file, int context) throws IOException {
    List<Row> missed = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD.resolve(file)).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      String target = cells[2].replaceAll("[\\s\\p{Z}]", "").replaceFirst("^(?:kv-tk|tk-doc)-", "");
      Row row = new Row(cells[context], cells[1], cells[context + 1], target);
      if (!NOT_TO_BE_FOUND.contains(target) && !row.isFound()) {
        missed.add(row);
      }
    }
    return missed;
  }

  private static String table(List<Row> missed) {
    return missed.stream().map(Row::toString).collect(Collectors.joining("\n", "missed:\n", ""));
  }
}
