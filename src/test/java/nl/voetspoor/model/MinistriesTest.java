package nl.voetspoor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinistriesTest {
  private static final String HEADER = "code\ttooi\tname\tabbreviations\tfrom\tuntil\tsuccessor\n";

  @Test
  void theListReadsAndEverySuccessorIsOnIt() throws IOException {
    Ministries ministries =
        Ministries.parse(Files.readString(Path.of("index-config/ministries.tsv")));
    Set<String> names = ministries.all().stream().map(Ministry::name).collect(Collectors.toSet());
    for (Ministry ministry : ministries.all()) {
      assertTrue(ministry.abbreviations().contains(ministry.code()), ministry::toString);
      assertTrue(names.containsAll(ministry.successor().stream().toList()), ministry::toString);
    }
    assertTrue(names.size() > 20);
  }

  @Test
  void aCodeIsCalledAfterItsYoungestMinistry() {
    Ministries ministries =
        Ministries.parse(
            HEADER
                + "LNV\t\tLandbouw, Natuurbeheer en Visserij\tLNV\t\t2003-07-01\t\n"
                + "LNV\t\tLandbouw, Natuur en Voedselkwaliteit\tLNV\t2003-07-01\t2010-10-14\t\n");
    assertEquals("Landbouw, Natuur en Voedselkwaliteit", ministries.nameOf("LNV"));
    assertEquals("XYZ", ministries.nameOf("XYZ"));
  }

  @ParameterizedTest
  @CsvSource({
    "JenV, JenV",
    "VenJ, JenV",
    "Jus, JenV",
    "EL&I, EZ",
    "EZK, EZ",
    "EZ, EZ",
    "VROM, IenW",
    "O&W, OCW",
    "LNV, LVVN",
    "XYZ, XYZ"
  })
  void aMinistryIsInTheLineOfWhatItHasBecome(String code, String line) throws IOException {
    Ministries ministries =
        Ministries.parse(Files.readString(Path.of("index-config/ministries.tsv")));
    assertEquals(line, ministries.lineOf(code));
  }

  @Test
  void aRowThatCannotBeReadIsNamedWithItsLine() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Ministries.parse(HEADER + "JenV\tx\n"));
    assertTrue(String.valueOf(refused.getMessage()).contains("line 2"));
  }
}
