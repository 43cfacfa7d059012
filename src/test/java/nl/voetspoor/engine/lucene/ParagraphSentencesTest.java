package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a text is broken for snippets.
class ParagraphSentencesTest {
  private static final List<String> PIECES =
      List.of(
          "De wet geldt.",
          " ",
          "\n",
          "Zie art. 3, tweede lid",
          "? ",
          "“Ja!”",
          " (nr. 221)",
          "1.2 ",
          "\n\n",
          "kop",
          ", en dan",
          ". ",
          "é",
          "\uD83D\uDE80",
          "...",
          " Vraag 4\n",
          "\t",
          "; ");

  private static List<Integer> breaks(BreakIterator each) {
    List<Integer> breaks = new ArrayList<>();
    for (int at = each.first(); at != BreakIterator.DONE; at = each.next()) {
      breaks.add(at);
    }
    return breaks;
  }

  private static BreakIterator ofJava(String text) {
    BreakIterator java = BreakIterator.getSentenceInstance(Locale.of("nl", "NL"));
    java.setText(text.replace('\n', '\u2029'));
    return java;
  }

  private static BreakIterator ours(String text) {
    BreakIterator ours = new ParagraphSentences();
    ours.setText(text);
    return ours;
  }

  @Test
  void aHeadingDoesNotRunIntoTheSentenceBelow() {
    assertEquals(List.of(0, 10, 23, 30), breaks(ours("Inleiding\nDe wet gaat. En zo.\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n", "een", "een\n", "Een. Twee.\n\nDrie"})
  void aTextOfNextToNothingIsBrokenAsJavaDoes(String text) {
    assertEquals(breaks(ofJava(text)), breaks(ours(text)), text);
  }

  @Test
  void fromEveryPlaceTheBreaksAreThoseOfTheWholeText() {
    Random random = new Random(28638);
    for (int turn = 0; turn < 300; turn++) {
      StringBuilder made = new StringBuilder();
      IntStream.range(0, random.nextInt(40))
          .forEach(_ -> made.append(PIECES.get(random.nextInt(PIECES.size()))));
      String text = made.toString();
      List<Integer> all = breaks(ofJava(text));
      BreakIterator ours = ours(text);
      assertEquals(all, breaks(ours), text);
      for (int i = 0; i < 60; i++) {
        int place = random.nextInt(text.length() + 1);
        assertEquals(after(all, place), ours.following(place), text);
        assertEquals(before(all, place), ours.preceding(place), text);
        assertEquals(all.contains(place) || place == 0, ours.isBoundary(place), text);
      }
    }
  }

  private static int after(List<Integer> all, int place) {
    return all.stream().filter(each -> each > place).findFirst().orElse(BreakIterator.DONE);
  }

  private static int before(List<Integer> all, int place) {
    return all.reversed().stream()
        .filter(each -> each < place)
        .findFirst()
        .orElse(BreakIterator.DONE);
  }
}
