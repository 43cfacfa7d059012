package nl.voetspoor.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.Growth;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time grows with the length of a paper and nothing else.
class LongTextTest {
  private static final int SHORT = 60_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De regering werkt aan de opvang van slachtoffers.\\n\\n",
        "De regering werkt aan de opvang van slachtoffers en doet dat met de gemeenten,\\n",
        "de regering werkt aan de opvang van slachtoffers en doet dat met de gemeen-\\n",
        "en doet dat met de gemeenten en met de politie in alle regio's van het land\\n\\n",
        "Antwoord 1\\n\\nDit is het antwoord.\\n\\nDit ook.\\n\\n",
        "Vraag 1\\n\\nHoe?\\n\\nAntwoord 1\\n\\nZie het antwoord op vraag 1.\\n\\n",
        "1, 2 en 3 antwoord op vragen van de leden ",
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
    Path large = paper("lang.txt", unescaped, Growth.FACTOR * SHORT);
    Growth.assertLinear(part, 20_000_000, () -> Reading.file(small), () -> Reading.file(large));
  }

  private Path paper(String name, String part, int length) throws IOException {
    String opening = "Vraag 1\n\nKlopt dit?\n\nAntwoord op vraag 1\n\n";
    return Files.writeString(folder.resolve(name), opening + part.repeat(length / part.length()));
  }
}
