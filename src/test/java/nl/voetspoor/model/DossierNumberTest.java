package nl.voetspoor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierNumberTest {
  @ParameterizedTest
  @CsvSource({
    "28638, 28638, 28 638",
    "28 638, 28638, 28 638",
    "28.638, 28638, 28 638",
    "36 410 XIII, 36410-XIII, 36 410 XIII",
    "36410-XIII, 36410-XIII, 36 410 XIII",
    "21501-02, 21501-02, 21 501-02",
    "31 700-IIB, 31700-IIB, 31 700 IIB",
    "36 600 B, 36600-B, 36 600 B",
    "5380, 5380, 5 380",
    "CXXIV, CXXIV, CXXIV",
  })
  void everyNotationOfANumberIsTheSameNumber(String written, String value, String printed) {
    DossierNumber number = DossierNumber.parse(written);
    assertEquals(value, number.value());
    assertEquals(printed, number.printed());
  }

  @Test
  void noBreakAndThinSpacesAreSpaces() {
    assertEquals(DossierNumber.of("28638"), DossierNumber.parse("28\u00a0638"));
    assertEquals(DossierNumber.of("28638"), DossierNumber.parse("28\u2009638"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "28 63", "286388", "28 638 nr", "abc", "28638-XYZQ", "28638/1"})
  void whatIsNoDossierNumberIsRefusedWithTheValue(String written) {
    assertEquals(Optional.empty(), DossierNumber.find(written));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> DossierNumber.parse(written));
    assertTrue(String.valueOf(refused.getMessage()).contains("'" + written + "'"));
  }
}
