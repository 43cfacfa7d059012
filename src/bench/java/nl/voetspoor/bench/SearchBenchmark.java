package nl.voetspoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Sort;

/// How long a page of results takes: total, facets with counts, twenty hits with marked snippets
/// and the number of papers that refer to each. Queries are the subjects of moties in the corpus,
/// in five shapes that people use. Arguments: the data folder, and a table whose second column is a
/// query.
public final class SearchBenchmark {
  private static final int QUERIES_PER_SHAPE = 200;
  private static final int ROUNDS = 5;

  private SearchBenchmark() {}

  /// Runs the benchmark and prints median, 95th percentile and maximum per shape in milliseconds.
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give a data folder and a table of queries");
    }
    List<String> subjects = subjects(Path.of(args[1]));
    try (PaperSearch search = open(Path.of(args[0]))) {
      System.out.printf(
          "%s, Java %s, %d processors, %d papers, %d queries a shape, %d rounds after one warm-up%n",
          LocalDate.now(ZoneId.systemDefault()),
          Runtime.version(),
          Runtime.getRuntime().availableProcessors(),
          search.summary().papers(),
          QUERIES_PER_SHAPE,
          ROUNDS);
      Map<String, List<SearchRequest>> shapes = shapes(subjects);
      shapes.values().forEach(requests -> requests.forEach(search::search));
      List<Double> all = new ArrayList<>();
      for (Map.Entry<String, List<SearchRequest>> shape : shapes.entrySet()) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          shape.getValue().forEach(request -> times.add(milliseconds(search, request)));
        }
        print(shape.getKey(), times);
        all.addAll(times);
      }
      print("all", all);
    }
  }

  private static Map<String, List<SearchRequest>> shapes(List<String> subjects) {
    Random random = new Random(28638);
    Map<String, List<SearchRequest>> shapes = new TreeMap<>();
    for (int i = 0; i < QUERIES_PER_SHAPE; i++) {
      String[] words = subjects.get(random.nextInt(subjects.size())).split("[\\s,.]+", -1);
      int middle = Math.min(words.length - 1, 6 + random.nextInt(5));
      String word = words[middle];
      String two =
          words[Math.max(0, words.length - 3)] + " " + words[Math.max(0, words.length - 2)];
      add(shapes, "1 one word", SearchRequest.of(word));
      add(shapes, "2 two words", SearchRequest.of(two));
      add(shapes, "3 a phrase", SearchRequest.of("\"" + two + "\""));
      add(shapes, "4 a whole subject", SearchRequest.of(String.join(" ", words)));
      add(
          shapes,
          "5 all papers of a year and kind",
          SearchRequest.of("")
              .choosing(Facet.YEAR, "2024")
              .choosing(Facet.KIND, "motie")
              .sortedBy(Sort.NEWEST));
    }
    return shapes;
  }

  private static void add(
      Map<String, List<SearchRequest>> shapes, String shape, SearchRequest request) {
    shapes.computeIfAbsent(shape, name -> new ArrayList<>()).add(request);
  }

  private static double milliseconds(PaperSearch search, SearchRequest request) {
    long start = System.nanoTime();
    search.search(request);
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String shape, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-32s median %7.2f ms   p95 %7.2f ms   max %7.2f ms   n %d%n",
        shape,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        sorted[sorted.length - 1],
        sorted.length);
  }

  /// The second column of a table.
  static List<String> subjects(Path table) throws IOException {
    try (var lines = Files.lines(table)) {
      return lines.skip(1).map(line -> Arrays.asList(line.split("\t", -1)).get(1)).toList();
    }
  }

  /// The collection in a folder.
  static PaperSearch open(Path data) {
    Recogniser recogniser =
        new Recogniser(
            CitationWords.parse(config("citation-words.tsv")),
            DossierSuffixes.parse(config("dossier-suffixes.tsv")),
            Laws.parse(config("laws.tsv")));
    return new LuceneSearch(
        data,
        AnalysisConfig.read(SearchBenchmark::config),
        Ministries.parse(config("ministries.tsv")),
        DossierTitles.parse(config("dossiers.tsv")),
        new NumberNotation(recogniser),
        KindNames.parse(config("kind-names.tsv")));
  }

  /// The text of a file of `index-config`.
  static String config(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
