package nl.voetspoor.reference.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.Growth;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In a text that is no paper too, what was named before can be meant again. `\n` is a line break.
class LooseTextTest {
  private static final Recogniser RECOGNISER =
      new Recogniser(
          CitationWords.parse(config("citation-words.tsv")),
          DossierSuffixes.parse(config("dossier-suffixes.tsv")),
          Laws.parse(config("laws.tsv")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kamerstuk 28 638, nr. 190. Idem, p. 5. | kst-28638-190 kst-28638-190
          Kamerstuk 28 638, nr. 190; ibid., p. 5 | kst-28638-190 kst-28638-190
          Kamerstuk 31 015, nr. 1. Zie Kamerstuk 28 638, nr. 190. Idem. | kst-31015-1 kst-28638-190 kst-28638-190
          Kamerstuk 28 638, nr. 190\\nIdem, p. 5\\nIbid. | kst-28638-190 kst-28638-190 kst-28638-190
          1 Kamerstuk 28 638, nr. 190.\\n2 Kamerstuk 31 015, nr. 1.\\n3 Idem.\\n4 Zie noot 1. | kst-28638-190 kst-31015-1 kst-31015-1 kst-28638-190
          [1] Kamerstuk 28 638, nr. 190.\\n[2] Idem, p. 3. | kst-28638-190 kst-28638-190
          ¹ Kamerstuk 28 638, nr. 190.\\n² Idem, p. 3. | kst-28638-190 kst-28638-190
          Zie ook noot 1.\\n\\n1. Kamerstuk 28 638, nr. 190. | kst-28638-190 kst-28638-190
          Mijn brief (Kamerstuk 28 638, nr. 190) is er. In dezelfde brief staat het. | kst-28638-190 kst-28638-190
          De brief van 1 juli 2021 (Kamerstuk 28 638, nr. 190) is er. Zie de brief van 1 juli 2021. | kst-28638-190 kst-28638-190
          Bij wetsvoorstel 35 925 hoort het amendement op stuk nr. 12. | dossier-35925 kst-35925-12
          Het wetsvoorstel (Kamerstukken 35 925) en het amendement op stuk nr. 12. Dit wetsvoorstel is er. | dossier-35925 kst-35925-12 dossier-35925
          De 1 en de 2.\\n28 638 mensen. Idem dito. | ''
          """)
  void meansAgainWhatWasNamedBefore(String text, String targets) {
    assertEquals(targets, targets(read(text.replace("\\n", "\n"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kamerstuk 28 638, nr. 190 en Kamerstuk 31 015, nr. 1. Het amendement op stuk nr. 12.",
        "Kamerstuk 28 638, nr. 190 en Kamerstuk 31 015, nr. 1. Idem, p. 3."
      })
  void whatCanBeTwoThingsGetsNoTarget(String text) {
    assertEquals("kst-28638-190 kst-31015-1 ?", targets(read(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Idem. ", "1 Idem\n", "zie noot 1; ", "op stuk nr. 12. ", "ibid\n\n"})
  void growsWithTheLength(String part) {
    String start = "Kamerstuk 28 638, nr. 190. ";
    String small = start + part.repeat(4_000 / part.length());
    String large = start + part.repeat(Growth.FACTOR * 4_000 / part.length());
    Growth.assertLinear(part, 20_000_000, () -> read(small), () -> read(large));
  }

  private static List<Reference> read(String text) {
    List<Reference> read = LooseText.of(text, RECOGNISER.recognise(text)).references();
    read.forEach(reference -> {
      assertEquals(reference.mention().text(), reference.mention().span().of(text));
      assertEquals(Optional.empty(), reference.footnote());
    });
    return read;
  }

  private static String targets(List<Reference> read) {
    return read.stream()
        .filter(reference -> reference.clue().stream().noneMatch(clue -> clue.isTentative()))
        .map(reference ->
            reference.mention().targets().isEmpty()
                ? "?"
                : reference.mention().targets().stream()
                    .map(PaperId::value)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }

  private static String config(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
