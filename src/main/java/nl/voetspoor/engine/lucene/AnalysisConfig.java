package nl.voetspoor.engine.lucene;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What `index-config/analysis` says about Dutch words.
///
/// @param stopWords words that a search of several words leaves out
/// @param stems words whose stem is given, because the rules get it wrong
public record AnalysisConfig(Set<String> stopWords, Map<String, String> stems) {
  /// Keeps its own copies.
  public AnalysisConfig {
    stopWords = Set.copyOf(stopWords);
    stems = Map.copyOf(stems);
  }

  /// Reads `stop-words.txt` (a word a line) and `stems.tsv` (word, tab, stem). Lines that begin
  /// with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a line that cannot be read, with the line
  public static AnalysisConfig parse(String stopWords, String stems) {
    return new AnalysisConfig(
        stopWords
            .lines()
            .map(String::strip)
            .filter(AnalysisConfig::isData)
            .collect(Collectors.toSet()),
        stems
            .lines()
            .filter(AnalysisConfig::isData)
            .map(AnalysisConfig::cells)
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])));
  }

  private static boolean isData(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String[] cells(String line) {
    String[] cells = line.strip().split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalArgumentException(
          "stems.tsv: expected a word, a tab and its stem: '" + line + "'");
    }
    return cells;
  }
}
