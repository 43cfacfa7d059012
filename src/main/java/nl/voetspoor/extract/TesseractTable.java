package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The table that Tesseract writes: a row for each word with its place in pixels. Columns: level,
/// page, block, paragraph, line, word, left, top, width, height, confidence, text.
final class TesseractTable {
  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /// Letters are taller than their size says: from the height of a line of print to its size.
  private static final float SIZE_OF_HEIGHT = 0.9f;

  private static final float LINE_GAP = 2.5f;

  /// How many lines that begin at one place make a column.
  private static final int COLUMN = 4;

  /// From which confidence, of 100, a line is text: noise in real scans stays under 42, text that
  /// is read badly is above 60.
  private static final float SURE_LINE = 45;

  private static final float SURE_SIGN = 50;

  /// From which confidence a word may stand in a title.
  private static final float SURE_WORD = 55;

  /// A small letter by itself is a speck; a capital may be the number of a paper of the Eerste
  /// Kamer.
  private static final String LONE_LETTER = "\\p{Ll}";

  /// From how many letters a word is wider than it is high.
  private static final int WIDE = 4;

  private TesseractTable() {}

  /// The lines, with places in points.
  static List<Line> lines(String table, float pointsPerPixel) {
    Map<String, List<Word>> words = new LinkedHashMap<>();
    Map<String, Float> feet = new LinkedHashMap<>();
    List<Float> heights = new ArrayList<>();
    List<String[]> rows = withoutNoise(table);
    rows.forEach(row -> heights.add(Float.parseFloat(row[9])));
    heights.sort(null);
    float size = heights.isEmpty() ? 10 : heights.get(heights.size() / 2);
    for (String[] row : rows) {
      String line = line(row);
      float left = Float.parseFloat(row[6]) * pointsPerPixel;
      float right = left + Float.parseFloat(row[8]) * pointsPerPixel;
      words
          .computeIfAbsent(line, _ -> new ArrayList<>())
          .add(word(text(row), left, right, size * SIZE_OF_HEIGHT * pointsPerPixel));
      float bottom = (Float.parseFloat(row[7]) + Float.parseFloat(row[9])) * pointsPerPixel;
      feet.merge(line, bottom, Math::max);
    }
    List<Line> lines = new ArrayList<>();
    words.values().forEach(TesseractTable::mendBullet);
    words.forEach((line, list) -> lines.addAll(apart(list, feet.getOrDefault(line, 0f))));
    Set<Integer> columns = columns(lines);
    return PageLines.inOrder(
        lines.stream()
            .flatMap(line -> cut(line, columns))
            .filter(line -> !line.text().matches(LONE_LETTER))
            .toList());
  }

  /// Whether the lines run from left to right. Tesseract also reads a page that lies on its side,
  /// often with confidence, and then tells the places of its words as they lie: higher than wide.
  static boolean isUpright(String table) {
    List<String[]> words =
        table
            .lines()
            .map(row -> row.split("\t", -1))
            .filter(row -> isWord(row) && row[11].strip().length() >= WIDE)
            .toList();
    long high =
        words.stream().filter(row -> Float.parseFloat(row[9]) > Float.parseFloat(row[8])).count();
    return 2 * high <= words.size();
  }

  /// How sure the words are, and which are not.
  static Recognition recognition(String table) {
    List<String[]> rows = withoutNoise(table);
    double mean = rows.stream().mapToDouble(row -> confidence(row)).average().orElse(0);
    Set<String> unsure =
        rows.stream()
            .filter(row -> confidence(row) < SURE_WORD)
            .map(TesseractTable::text)
            .collect(java.util.stream.Collectors.toSet());
    return new Recognition(Optional.of(Math.clamp(mean / 100, 0, 1)), unsure);
  }

  /// The words, without the specks and pictures that are taken for letters: lines of which most is
  /// unsure, and signs that are unsure. A word that is unsure among others that are not is kept,
  /// since it is mostly right.
  private static List<String[]> withoutNoise(String table) {
    Map<String, List<String[]>> lines = new LinkedHashMap<>();
    table
        .lines()
        .map(row -> row.split("\t", -1))
        .filter(row -> isWord(row) && !isSpeck(row))
        .forEach(row -> lines.computeIfAbsent(line(row), _ -> new ArrayList<>()).add(row));
    List<String[]> kept =
        lines.values().stream().filter(words -> !isNoise(words)).flatMap(List::stream).toList();
    OrdinalWords.mend(kept);
    return kept;
  }

  private static boolean isSpeck(String[] row) {
    return confidence(row) < SURE_SIGN && row[11].chars().noneMatch(Character::isLetterOrDigit);
  }

  /// Web addresses do not count: no dictionary knows them.
  private static boolean isNoise(List<String[]> words) {
    float sum = 0;
    int letters = 0;
    for (String[] row : words) {
      if (row[11].contains("/") || row[11].contains("@") || row[11].contains("www")) {
        return false;
      }
      letters += row[11].length();
      sum += row[11].length() * confidence(row);
    }
    return sum < SURE_LINE * letters;
  }

  /// The letters, without the remains of a bullet or a rule before them.
  private static String text(String[] row) {
    return row[11].strip().replaceFirst("^_+(?=\\p{L})", "");
  }

  private static String line(String[] row) {
    return row[2] + "/" + row[3] + "/" + row[4];
  }

  static float confidence(String[] row) {
    return Float.parseFloat(row[10]);
  }

  /// A bullet is mostly taken for an `e`, which no line begins with otherwise.
  private static void mendBullet(List<Word> line) {
    Word first = line.getFirst();
    if (line.size() > 1 && first.text().equals("e")) {
      line.set(0, word("•", first.left(), first.right(), first.size()));
    }
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

  /// Where columns stand: the places, in points, at which four lines or more begin.
  private static Set<Integer> columns(List<Line> lines) {
    Map<Integer, Integer> begin = new HashMap<>();
    for (Line line : lines) {
      int place = Math.round(line.left());
      List.of(place - 1, place, place + 1).forEach(near -> begin.merge(near, 1, Integer::sum));
    }
    begin.values().removeIf(times -> times < COLUMN);
    return begin.keySet();
  }

  /// The parts of a line of which one begins at a column, behind more than a space.
  private static Stream<Line> cut(Line line, Set<Integer> columns) {
    List<Word> words = line.words();
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).left() - words.get(i - 1).right();
      if (gap > words.get(i).size() && columns.contains(Math.round(words.get(i).left()))) {
        return Stream.of(
            new Line(words.subList(0, i), line.baseline()),
            new Line(words.subList(i, words.size()), line.baseline()));
      }
    }
    return Stream.of(line);
  }

  private static boolean isWord(String[] row) {
    return row.length >= COLUMNS && row[0].equals(WORD) && !row[11].isBlank();
  }

  private static Word word(String text, float left, float right, float size) {
    return new Word(text, left, right, Math.round(size * 10) / 10f, false, false, false, false);
  }
}
