package nl.voetspoor.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The tables of words that must meet and of words that must not.
public final class WordPairs {
  private static final Path FOLDER = Path.of("src/test/resources/analysis");

  private WordPairs() {}

  /// A row.
  ///
  /// @param asked what a person types
  /// @param written what stands in a paper
  /// @param why what the row is an example of
  public record Pair(String asked, String written, String why) {
    @Override
    public String toString() {
      return asked + " → " + written;
    }
  }

  /// What finds papers by their texts.
  public interface Engine {
    /// Which of `texts` are found, each its own paper.
    List<String> find(String asked, List<String> texts) throws IOException;
  }

  /// The rows of words that must meet; those of inflection in both directions.
  public static List<Pair> meeting() throws IOException {
    return rows("meet.tsv").stream()
        .flatMap(pair -> pair.why().equals("inflection") ? both(pair) : Stream.of(pair))
        .toList();
  }

  /// The rows of words that must not meet; without quotes, in both directions.
  public static List<Pair> apart() throws IOException {
    return rows("apart.tsv").stream()
        .flatMap(pair -> pair.asked().startsWith("\"") ? Stream.of(pair) : both(pair))
        .toList();
  }

  private static Stream<Pair> both(Pair pair) {
    String other = pair.asked();
    return Stream.of(pair, new Pair(pair.written(), other, pair.why()));
  }

  /// The texts of all rows, each once.
  public static List<String> texts() throws IOException {
    return Stream.concat(meeting().stream(), apart().stream())
        .map(Pair::written)
        .distinct()
        .toList();
  }

  /// Those of `pairs` for which `engine` finds what is written.
  public static List<Pair> found(List<Pair> pairs, Engine engine) throws IOException {
    List<String> texts = texts();
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<Pair> found = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!answers.containsKey(pair.asked())) {
        answers.put(pair.asked(), engine.find(pair.asked(), texts));
      }
      if (answers.getOrDefault(pair.asked(), List.of()).contains(pair.written())) {
        found.add(pair);
      }
    }
    return found;
  }

  private static List<Pair> rows(String table) throws IOException {
    return Files.readAllLines(FOLDER.resolve(table)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Pair(cells[0], cells[1], cells[2]))
        .toList();
  }
}
