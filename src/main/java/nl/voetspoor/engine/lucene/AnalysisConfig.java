package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `index-config/analysis` says about Dutch words, and `index-config/ranking.properties` about
/// how much they count, and `index-config/answers.properties` about prior answers.
///
/// @param stopWords words that a search of several words leaves out
/// @param idlePhrases runs of words with which questions are built, which carry nothing; in small
///   letters
/// @param stems words whose stem is given, because the rules get it wrong
/// @param spellings letters as they were spelled before, with those of today
/// @param synonyms names and abbreviations of the same, each group a list
/// @param lexicon words that stand by themselves
/// @param weights how much fields, forms of a word and signals count
/// @param answers how prior answers are found
public record AnalysisConfig(
    Set<String> stopWords,
    List<List<String>> idlePhrases,
    Map<String, String> stems,
    List<List<String>> spellings,
    List<List<String>> synonyms,
    Lexicon lexicon,
    Weights weights,
    AnswerWeights answers) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Keeps its own copies.
  public AnalysisConfig {
    stopWords = Set.copyOf(stopWords);
    idlePhrases = List.copyOf(idlePhrases);
    stems = Map.copyOf(stems);
    spellings = List.copyOf(spellings);
    synonyms = List.copyOf(synonyms);
  }

  /// Reads the files of `index-config`. In all of them lines that begin with `#` are remarks.
  ///
  /// @param file the text of a file by its name there, such as `analysis/stems.tsv`
  /// @throws IllegalArgumentException for a line that cannot be read, with the file and the line
  public static AnalysisConfig read(UnaryOperator<String> file) {
    return new AnalysisConfig(
        data(file.apply("analysis/stop-words.txt"))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet()),
        data(file.apply("analysis/idle-phrases.txt"))
            .map(line -> List.of(SPACES.split(line.strip())))
            .toList(),
        rows("analysis/stems.tsv", file, 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast)),
        rows("analysis/spelling.tsv", file, 2),
        rows("analysis/synonyms.tsv", file, Integer.MAX_VALUE),
        Lexicon.parse(file.apply("analysis/words.txt")),
        Weights.parse(file.apply("ranking.properties")),
        AnswerWeights.parse(file.apply("answers.properties")));
  }

  /// `word` in the spelling of today.
  String spelled(String word) {
    String spelled = word;
    for (List<String> change : spellings) {
      if (spelled.contains(change.getFirst())) {
        spelled = spelled.replace(change.getFirst(), change.getLast());
      }
    }
    return spelled;
  }

  /// The same with other weights, to measure what each adds.
  public AnalysisConfig weighed(Weights other) {
    return new AnalysisConfig(
        stopWords, idlePhrases, stems, spellings, synonyms, lexicon, other, answers);
  }

  /// The same with other weights for prior answers, to measure what each adds.
  public AnalysisConfig answering(AnswerWeights other) {
    return new AnalysisConfig(
        stopWords, idlePhrases, stems, spellings, synonyms, lexicon, weights, other);
  }

  /// The same with other runs of words that carry nothing, and other names.
  public AnalysisConfig with(List<List<String>> otherIdle, List<List<String>> otherSynonyms) {
    return new AnalysisConfig(
        stopWords, otherIdle, stems, spellings, otherSynonyms, lexicon, weights, answers);
  }

  private static Stream<String> data(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static List<List<String>> rows(String name, UnaryOperator<String> file, int most) {
    return data(file.apply(name)).map(line -> cells(name, line, most)).toList();
  }

  private static List<String> cells(String name, String line, int most) {
    List<String> cells = List.of(line.strip().split("\t", -1));
    if (cells.size() < 2 || cells.size() > most || cells.contains("")) {
      throw new IllegalArgumentException(
          name + ": expected words with a tab between them: '" + line + "'");
    }
    return cells;
  }
}
