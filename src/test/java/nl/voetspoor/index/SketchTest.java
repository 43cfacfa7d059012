package nl.voetspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static final int WORDS = 400;

  @Test
  void capitalsSignsAndWhiteSpaceDoNotCount() {
    String text = text(1);
    String other = text.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n ");
    assertEquals(Sketch.of(text), Sketch.of(other));
  }

  @Test
  void aTextWithAnotherDateIsNearlyTheSameAndSharesAKey() {
    int together = 0;
    for (int seed = 0; seed < 200; seed++) {
      Sketch one = Sketch.of(text(seed)).orElseThrow();
      Sketch other = Sketch.of("Den Haag, 3 mei 2021 " + text(seed)).orElseThrow();
      if (one.isNearly(other) && shareAKey(one, other)) {
        together++;
      }
    }
    assertTrue(together >= 198, together + " of 200");
  }

  @Test
  void aTextOfWhichAFifthDiffersIsAnother() {
    int apart = 0;
    for (int seed = 0; seed < 200; seed++) {
      Sketch one = Sketch.of(text(seed)).orElseThrow();
      String most = text(seed).substring(0, text(seed).length() * 4 / 5);
      Sketch other = Sketch.of(most + " " + text(seed + 1_000)).orElseThrow();
      if (!one.isNearly(other)) {
        apart++;
      }
    }
    assertTrue(apart >= 198, apart + " of 200");
  }

  @Test
  void aTextOfFewWordsHasNone() {
    assertEquals(Optional.empty(), Sketch.of("De Kamer gaat over tot de orde van de dag."));
    assertEquals(Optional.empty(), Sketch.of(""));
  }

  @Test
  void whatWasKeptIsReadBack() {
    Sketch sketch = Sketch.of(text(1)).orElseThrow();
    assertEquals(sketch, Sketch.read(sketch.bytes()));
    assertFalse(sketch.isNearly(Sketch.of(text(2)).orElseThrow()));
  }

  private static boolean shareAKey(Sketch one, Sketch other) {
    Set<String> keys = new HashSet<>(one.keys());
    keys.retainAll(other.keys());
    return !keys.isEmpty();
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append("woord").append(random.nextInt(2_000)).append(' ');
    }
    return text.toString();
  }
}
