package nl.voetspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserVersionTest {
  @Test
  void itBeginsWithTheVersionOfTheProgram() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String written = ParserVersion.CURRENT.written();
    String program = written.substring(0, written.lastIndexOf('.'));
    assertTrue(
        pom.contains("<version>" + program + "-SNAPSHOT</version>")
            || pom.contains("<version>" + program + "</version>"),
        written);
  }

  @ParameterizedTest
  @CsvSource({"0.1.1, 0.1.2", "0.1.9, 0.1.10", "0.1, 0.1.1", "0.9.9, 1", "0.1.1, 0.2"})
  void numbersAreComparedAsNumbers(String older, String newer) {
    assertTrue(version(older).compareTo(version(newer)) < 0);
    assertTrue(version(newer).compareTo(version(older)) > 0);
  }

  @Test
  void aNumberThatIsNotWrittenIsZero() {
    assertEquals(0, version("0.1").compareTo(version("0.1.0")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nieuw", "0.1-SNAPSHOT", "1.", "-1", "99999999999"})
  void whatIsNoVersionIsNone(String written) {
    assertEquals(Optional.empty(), ParserVersion.find(written));
  }

  private static ParserVersion version(String written) {
    return ParserVersion.find(written).orElseThrow();
  }
}
