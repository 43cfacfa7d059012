package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The forms of citation that real papers were seen to use, each standing alone.
@EnabledIf(value = "isThere", disabledReason = "the table ../shared/citation-forms.tsv is not here")
class CitationFormsTest {
  private static final Path TABLE = Path.of("../shared/citation-forms.tsv");

  static boolean isThere() {
    return Files.exists(TABLE);
  }

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isRead(String row) {
    String[] cells = row.split("\t", -1);
    List<Mention> mentions = Configured.RECOGNISER.recognise(cells[0]);
    String targets =
        String.join(
            " ",
            mentions.stream()
                .flatMap(mention -> mention.targets().stream())
                .map(Object::toString)
                .distinct()
                .toList());
    if (cells[2].equals("?")) {
      assertFalse(mentions.isEmpty());
      assertEquals("", targets);
    } else {
      assertTrue(Arrays.asList(cells[2].split("\\|", -1)).contains(targets), mentions::toString);
    }
  }
}
