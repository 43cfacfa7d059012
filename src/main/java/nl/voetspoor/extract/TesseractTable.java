package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The table that Tesseract writes: a row for each word with its place in pixels. Columns: level,
/// page, block, paragraph, line, word, left, top, width, height, confidence, text.
final class TesseractTable {
  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /// Letters are taller than their size says: from the height of a line of print to its size.
  private static final float SIZE_OF_HEIGHT = 0.9f;

  private static final float LINE_GAP = 2.5f;

  private TesseractTable() {}

  /// The lines, with places in points.
  static List<Line> lines(String table, float pointsPerPixel) {
    Map<String, List<Word>> words = new LinkedHashMap<>();
    Map<String, Float> feet = new LinkedHashMap<>();
    List<Float> heights = new ArrayList<>();
    List<String[]> rows =
        table.lines().map(row -> row.split("\t", -1)).filter(TesseractTable::isWord).toList();
    rows.forEach(row -> heights.add(Float.parseFloat(row[9])));
    heights.sort(null);
    float size = heights.isEmpty() ? 10 : heights.get(heights.size() / 2);
    for (String[] row : rows) {
      String line = row[2] + "/" + row[3] + "/" + row[4];
      float left = Float.parseFloat(row[6]) * pointsPerPixel;
      float right = left + Float.parseFloat(row[8]) * pointsPerPixel;
      words
          .computeIfAbsent(line, _ -> new ArrayList<>())
          .add(word(row[11].strip(), left, right, size * SIZE_OF_HEIGHT * pointsPerPixel));
      float bottom = (Float.parseFloat(row[7]) + Float.parseFloat(row[9])) * pointsPerPixel;
      feet.merge(line, bottom, Math::max);
    }
    List<Line> lines = new ArrayList<>();
    words.forEach((line, list) -> lines.addAll(apart(list, feet.getOrDefault(line, 0f))));
    return PageLines.inOrder(lines);
  }

  /// Tesseract takes words at one height together; wide gaps separate columns.
  private static List<Line> apart(List<Word> words, float baseline) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean gap =
          i < words.size()
              && words.get(i).left() - words.get(i - 1).right() > LINE_GAP * words.get(i).size();
      if (gap || i == words.size()) {
        lines.add(new Line(words.subList(from, i), baseline));
        from = i;
      }
    }
    return lines;
  }

  private static boolean isWord(String[] row) {
    return row.length >= COLUMNS && row[0].equals(WORD) && !row[11].isBlank();
  }

  private static Word word(String text, float left, float right, float size) {
    return new Word(text, left, right, Math.round(size * 10) / 10f, false, false, false, false);
  }
}
