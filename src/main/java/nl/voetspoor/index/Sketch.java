package nl.voetspoor.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A short stand-in for a text by which texts that are nearly the same are known: of all runs of
/// five words the least, under each of 24 ways to number them (MinHash, Broder 1997). The share of
/// places in which two sketches agree is about the share of runs that their texts have in common.
/// Letter case, signs and white space do not count.
public final class Sketch {
  private static final int WAYS = 24;
  private static final int PER_KEY = 6;
  private static final int RUN = 5;

  /// In how many places two sketches agree at least when their texts are nearly the same: about
  /// nine tenths of the runs in common.
  private static final int NEARLY = 21;

  /// A text of fewer words is none to be folded: forms and covers are all alike.
  private static final int FEWEST_WORDS = 40;

  /// The least number under each way.
  private final int[] least;

  private Sketch(int[] least) {
    this.least = least;
  }

  /// The sketch of a text; none for one of few words.
  public static Optional<Sketch> of(String text) {
    int[] least = new int[WAYS];
    Arrays.fill(least, Integer.MAX_VALUE);
    int[] last = new int[RUN];
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        last[words % RUN] = hash(text, at, end);
        words++;
        if (words >= RUN) {
          take(last, words % RUN, least);
        }
      }
      at = Math.max(end, at + 1);
    }
    return words < FEWEST_WORDS ? Optional.empty() : Optional.of(new Sketch(least));
  }

  /// Where the word ends that begins at `start`; there, if none does.
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      if (!isPart(letter)) {
        return end;
      }
      end += Character.charCount(letter);
    }
    return end;
  }

  private static boolean isPart(int letter) {
    return letter < 0x80
        ? (letter >= 'a' && letter <= 'z')
            || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9')
        : Character.isLetter(letter) || isNumber(Character.getType(letter));
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /// The hash of a word in small letters.
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if (letter >= 0x80) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).hashCode();
      }
      hash = 31 * hash + (letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
    }
    return hash;
  }

  /// Takes one run of words, which begins at `first` and goes round.
  private static void take(int[] words, int first, int[] least) {
    long run = 0;
    for (int i = 0; i < RUN; i++) {
      run = mixed(run * 31 + words[(first + i) % RUN]);
    }
    for (int way = 0; way < WAYS; way++) {
      least[way] = Math.min(least[way], (int) (mixed(run + way * 0x9E3779B97F4A7C15L) >>> 33));
    }
  }

  /// Reads back what [#bytes()] wrote.
  public static Sketch read(byte[] bytes) {
    int[] least = new int[WAYS];
    ByteBuffer.wrap(bytes).asIntBuffer().get(least);
    return new Sketch(least);
  }

  /// To be kept.
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(WAYS * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return bytes.array();
  }

  /// Keys of which two texts that are nearly the same share one, but for bad luck once in a hundred
  /// times.
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (int from = 0; from < WAYS; from += PER_KEY) {
      int part = Arrays.hashCode(Arrays.copyOfRange(least, from, from + PER_KEY));
      keys.add(from / PER_KEY + "-" + Integer.toHexString(part));
    }
    return keys;
  }

  /// Whether the texts are nearly the same.
  public boolean isNearly(Sketch other) {
    int agreeing = 0;
    for (int way = 0; way < WAYS; way++) {
      if (least[way] == other.least[way]) {
        agreeing++;
      }
    }
    return agreeing >= NEARLY;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(least, sketch.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  @Override
  public String toString() {
    return "Sketch" + keys();
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
