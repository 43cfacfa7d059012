package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time grows with the length of a paper. A text of eight times the length may take thirty-two
/// times as long before a test fails; quadratic growth would take sixty-four.
class LongTextTest {
  private static final int SHORT = 60_000;
  private static final int FACTOR = 8;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De regering werkt aan de opvang van slachtoffers.\\n\\n",
        "De regering werkt aan de opvang van slachtoffers en doet dat met de gemeenten,\\n",
        "de regering werkt aan de opvang van slachtoffers en doet dat met de gemeen-\\n",
        "en doet dat met de gemeenten en met de politie in alle regio's van het land\\n\\n",
        "Antwoord 1\\n\\nDit is het antwoord.\\n\\nDit ook.\\n\\n",
        "Dit is het antwoord.\\n\\nEn nog iets.\\n\\n",
        "1.1 Inleiding ..... 4\\n\\n",
        "- een punt;\\n- nog een punt;\\n\\n",
        "Kop\\n\\nDe tekst[1] onder de kop.\\n\\n[1] Een noot.\\n\\n",
        "**vet en *schuin\\n",
        "De Minister van Financiën,\\n\\nW.B. Hoekstra\\n\\n",
        "gaat over tot de orde van de dag.\\n\\nVan der Plas\\n\\n",
        "woord ",
        "-",
      })
  void growsWithTheLength(String part) throws IOException {
    String unescaped = part.replace("\\n", "\n");
    Path small = paper("kort.txt", unescaped, SHORT);
    Path large = paper("lang.txt", unescaped, FACTOR * SHORT);
    Reading.file(small);
    long before = Math.max(time(small), 20_000_000);
    long after = time(large);
    assertTrue(
        after < before * FACTOR * 4,
        () -> "'" + part + "': " + before / 1_000_000 + " ms, " + after / 1_000_000 + " ms");
  }

  private Path paper(String name, String part, int length) throws IOException {
    String opening = "Vraag 1\n\nKlopt dit?\n\nAntwoord op vraag 1\n\n";
    return Files.writeString(folder.resolve(name), opening + part.repeat(length / part.length()));
  }

  private static long time(Path file) {
    long start = System.nanoTime();
    Reading.file(file);
    return System.nanoTime() - start;
  }
}
