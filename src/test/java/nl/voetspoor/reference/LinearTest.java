package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.voetspoor.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time grows with the length of the text and nothing else.
class LinearTest {
  private static final int SHORT = 40_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "_",
        " ",
        "(",
        ",",
        "-",
        "a",
        "1 ",
        "12 ",
        "28 638, ",
        "28 638 en ",
        "28 638, nr. ",
        "28 638, nr. 1, ",
        "28638-",
        "nrs. 1, 2, 3, ",
        "()",
        "(28 638, ",
        "II, ",
        "I, II ",
        "artikel 1 en artikel 2, ",
        "artikel 1 tot en met ",
        "artikel 1, eerste lid, en ",
        "Stb. 2002, ",
        "BWBR0005537&",
        "Richtlijnen ",
        "Verordening (EU, EU, ",
        "Besluit 2014/23/EU, 2014/24/EU en ",
        "Stb. 575, ",
        "Kamerstuk 931, ",
        "jci1.3:",
        "36 600, VI, ",
        "20/21, ",
        "nr. 1 (p. 1",
        "nr. 1, ",
        "nrs. 1, ",
        "1, ",
        "1 t/m ",
        "nrs. 1-200-",
        "Kamerstuk 28 638, nr. 1 (",
        "Kamerstuk ",
        "Kamerstukken II 2021/22, ",
        "Kamerstuk 28 638 en ",
        "2021/22, ",
        "vergaderjaar ",
        "Tweede Kamer ",
        "p. 1, ",
        "kst-",
        "kst-1-",
        "ECLI:",
        "ECLI:NL.",
        "artikel 1, ",
        "artikel 1 van de ",
        "eerste lid, ",
        "motie-Van ",
        "brief van 1 mei ",
        "Handelingen II 2021/22, ",
        "Aanhangsel, ",
        "https://",
        "www.",
        "\u00ad",
        "\ud83d\udc4d",
      })
  void growsWithTheLength(String part) {
    String small = part.repeat(SHORT / part.length());
    String large = part.repeat(Growth.FACTOR * SHORT / part.length());
    Growth.assertLinear(
        part,
        3_000_000,
        () -> Configured.RECOGNISER.recognise(small),
        () -> Configured.RECOGNISER.recognise(large));
  }

  /// Mixtures of what citations are made of, put together by chance.
  @Test
  void anyMixtureGrowsWithTheLength() {
    List<String> parts =
        List.of(
            "28 638",
            ", ",
            "nr. ",
            "nrs. ",
            "1",
            "-",
            "(",
            ")",
            " en ",
            " t/m ",
            "II ",
            "artikel ",
            "2021/22",
            "Kamerstuk ",
            "p. ",
            "Handelingen ",
            "/",
            ":",
            "kst-",
            "Stb. ",
            "_",
            "\n");
    Random random = new Random(31015);
    for (int i = 0; i < 12; i++) {
      StringBuilder mixture = new StringBuilder();
      IntStream.range(0, 2 + random.nextInt(6))
          .forEach(k -> mixture.append(parts.get(random.nextInt(parts.size()))));
      growsWithTheLength(mixture.toString());
    }
  }

  @Test
  void rangesDoNotFillTheMemory() {
    StringBuilder ranges = new StringBuilder("Kamerstuk 28 638, nrs. 1");
    IntStream.range(0, 10_000).forEach(i -> ranges.append("-200, 1"));
    int targets =
        Configured.RECOGNISER.recognise(ranges.toString()).stream()
            .mapToInt(mention -> mention.targets().size())
            .sum();
    assertTrue(targets <= 200, () -> targets + " targets");
  }

  @Test
  void anyTextHasExactSpansInOrder() {
    Random random = new Random(28638);
    List<String> parts =
        List.of(
            "Kamerstuk",
            "Kamerstukken II",
            "28 638",
            "28\u00a0638",
            "31\u2009015",
            "36\u202f410 XIV",
            "nr. 190",
            "nrs. 1 t/m 3",
            "2021/22",
            "2021\u20132022",
            ",",
            ";",
            "(",
            ")",
            "en",
            "-",
            "\u2011",
            "p. 3",
            "\u00ad",
            "artikel 273f Sr",
            "artikel",
            "Stb. 2002, 575",
            "kst-28638-201",
            "https://zoek.officielebekendmakingen.nl/kst-1-2",
            "2022Z19982",
            "\ud83d\udc4d",
            "\u00b2",
            "motie-Van Dijk c.s.",
            "brief van 1 mei",
            "Handelingen",
            "Aanhangsel",
            "item 3",
            "A",
            "VI",
            "ECLI:NL:HR:2012:BQ9251",
            "\n",
            "\n\n",
            "\t",
            "tot en met",
            "hoofdstuk",
            "R2064",
            ".");
    for (int i = 0; i < 20_000; i++) {
      String text = random(parts, random);
      int end = 0;
      for (Mention mention : Configured.RECOGNISER.recognise(text)) {
        assertEquals(mention.span().of(text), mention.text());
        assertEquals(mention.text().strip(), mention.text());
        assertTrue(mention.span().start() >= end && mention.span().length() > 0, text);
        end = mention.span().end();
      }
    }
  }

  private static String random(List<String> parts, Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 1 + random.nextInt(12))
        .forEach(i ->
            text.append(parts.get(random.nextInt(parts.size())))
                .append(random.nextInt(4) == 0 ? "" : " "));
    return text.toString();
  }
}
