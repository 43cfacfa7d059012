package nl.voetspoor.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Mends numbers such as `7ᵉ`, whose raised letter Tesseract takes for a degree sign, and of which
/// it takes the figure for a letter (`Je AP`). The rows are those of [TesseractTable].
final class OrdinalWords {
  private static final int TEXT = 11;

  /// Below this a word may be mended by what stands elsewhere; above it, it may mend.
  private static final float UNSURE = 70;

  private static final float SURE = 85;

  private OrdinalWords() {}

  /// Changes the words of `rows` where they stand.
  static void mend(List<String[]> rows) {
    Map<String, Set<String>> before = new HashMap<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      String[] row = rows.get(i);
      if (isDegree(row, rows.get(i + 1))) {
        row[TEXT] = row[TEXT].replace('°', 'e');
      }
      if (isOrdinal(row[TEXT]) && TesseractTable.confidence(row) >= SURE) {
        before.computeIfAbsent(bare(rows.get(i + 1)), _ -> new HashSet<>()).add(row[TEXT]);
      }
    }
    for (int i = 0; i + 1 < rows.size(); i++) {
      Set<String> known = before.getOrDefault(bare(rows.get(i + 1)), Set.of());
      String word = rows.get(i)[TEXT];
      boolean unsure = TesseractTable.confidence(rows.get(i)) < UNSURE && word.endsWith("e");
      if (unsure && known.size() == 1 && known.iterator().next().length() == word.length()) {
        rows.get(i)[TEXT] = known.iterator().next();
      }
    }
  }

  /// A degree sign before a word that is no scale of temperature.
  private static boolean isDegree(String[] row, String[] next) {
    return row[TEXT].matches("\\d{1,2}°") && !next[TEXT].matches("[CFK]\\P{L}*");
  }

  private static boolean isOrdinal(String word) {
    return word.matches("\\d{1,2}e");
  }

  /// A word without the signs around it.
  private static String bare(String[] row) {
    return row[TEXT].replaceAll("[^\\p{L}\\d]", "");
  }
}
