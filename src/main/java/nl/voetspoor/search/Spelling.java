package nl.voetspoor.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Compares names as people type them: case, accents, spaces and punctuation do not matter.
public final class Spelling {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 60;

  private Spelling() {}

  /// The letters and digits of `written` alone, in lower case and without accents. An ampersand
  /// stays, for `J&V`.
  public static String bare(String written) {
    StringBuilder bare = new StringBuilder();
    ACCENTS
        .matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '&')
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /// Those of `names` that are most like `written`, the most alike first, at most three: one begins
  /// with the other, or at most a third of the letters differ.
  public static List<String> near(String written, Collection<String> names) {
    String bare = bare(written);
    return names.stream()
        .distinct()
        .filter(name ->
            distance(bare, bare(name)) <= Math.max(1, bare.length() / 3)
                || isStart(bare, bare(name)))
        .sorted(
            Comparator.comparingInt((String name) -> distance(bare, bare(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  private static boolean isStart(String a, String b) {
    return Math.min(a.length(), b.length()) > 2 && (a.startsWith(b) || b.startsWith(a));
  }

  /// How many letters must be added, left out, replaced or swapped with their neighbour to make one
  /// of the other (optimal string alignment). Of long words it is the length of the longer.
  public static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return a.equals(b) ? 0 : Math.max(a.length(), b.length());
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
