package nl.voetspoor.reading;

import java.util.List;

/// How far two texts are the same.
public final class Agreement {
  private Agreement() {}

  /// The longest common subsequence of words, as a part of the longer text; 1 for the same text.
  public static double of(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    int[] before = new int[right.size() + 1];
    for (String word : left) {
      int[] now = new int[right.size() + 1];
      for (int j = 1; j <= right.size(); j++) {
        boolean same = word.equals(right.get(j - 1));
        now[j] = same ? before[j - 1] + 1 : Math.max(before[j], now[j - 1]);
      }
      before = now;
    }
    int longest = Math.max(left.size(), right.size());
    return longest == 0 ? 1 : (double) before[right.size()] / longest;
  }

  /// The words of a text; any white space parts them.
  public static List<String> words(String text) {
    return List.of(text.strip().split("[\\s\\p{Z}]+", -1));
  }
}
