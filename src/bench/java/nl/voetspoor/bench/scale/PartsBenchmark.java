package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voetspoor.bench.FoundReferences;
import nl.voetspoor.bench.Rooms;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.Documents;
import nl.voetspoor.engine.lucene.DutchAnalyzer;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.SearchRequest;
import org.apache.lucene.analysis.TokenStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// What the parts of indexing and asking take, in microseconds for one paper, question or letter,
/// over papers that are made with the words of the samples.
///
///     mvn -q -Pbench test-compile exec:java \
///         -Dexec.mainClass=nl.voetspoor.bench.scale.PartsBenchmark
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PartsBenchmark {
  private static final int PAPERS = 1_000;
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private int turn;
  private List<IndexedPaper> papers = List.of();
  private List<String> typed = List.of();
  private List<Held> held = List.of();

  /// What is made once, before anything is measured.
  private record Held(
      Path data, DutchAnalyzer analyzer, Documents documents, LuceneSearch search) {}

  /// Runs it in a Java of its own.
  public static void main(String[] args) throws RunnerException {
    System.setProperty("java.class.path", FoundReferences.classPath());
    new Runner(
            new OptionsBuilder()
                .include(PartsBenchmark.class.getSimpleName())
                .forks(1)
                .jvmArgs("-Xmx1g", "--enable-native-access=ALL-UNNAMED")
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .build())
        .run();
  }

  /// Makes papers, and a collection of them.
  @Setup
  public void make() throws Exception {
    CorpusGenerator generator =
        CorpusGenerator.of(Path.of("none"), SAMPLES, PAPERS, MakeCorpus.SEED);
    papers = IntStream.range(0, PAPERS).mapToObj(generator::paper).toList();
    typed = papers.stream().map(paper -> paper.paper().description().title()).toList();
    Path data = Files.createTempDirectory("parts");
    AnalysisConfig analysis = Rooms.analysis();
    try (PaperStore store = Rooms.store(data, analysis)) {
      papers.forEach(paper -> store.keep(paper, Entries.of(paper)));
    }
    DutchAnalyzer analyzer = new DutchAnalyzer(analysis);
    Documents documents = new Documents(new PaperCodec(), analyzer, Rooms.ministries());
    held = List.of(new Held(data, analyzer, documents, Rooms.search(data, analysis)));
  }

  /// Removes the collection.
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    held.getFirst().search().close();
    try (Stream<Path> files = Files.walk(held.getFirst().data())) {
      files.sorted(Comparator.reverseOrder()).forEach(PartsBenchmark::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexedPaper next() {
    turn = (turn + 1) % papers.size();
    return papers.get(turn);
  }

  /// The text of a paper is cut into words.
  @Benchmark
  public int words() throws IOException {
    int words = 0;
    String text = next().paper().content().text();
    try (TokenStream stream = held.getFirst().analyzer().tokenStream("body", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        words++;
      }
      stream.end();
    }
    return words;
  }

  /// A paper becomes documents, ready to be written.
  @Benchmark
  public int documents() {
    return held.getFirst().documents().block(next(), List.of(), false).size();
  }

  /// A page of ten results for the words of a title, with facets, snippets and who refers to them.
  @Benchmark
  public int page() {
    String title = next().paper().description().title();
    return held.getFirst().search().search(SearchRequest.of(title).sized(10)).hits().size();
  }

  /// What is suggested after a letter more of a title.
  @Benchmark
  public int suggestions() {
    turn = (turn + 1) % typed.size();
    String title = typed.get(turn);
    String begun = title.substring(0, Math.min(title.length(), 1 + turn % 12));
    return held.getFirst().search().suggestions(begun, 8).size();
  }

  /// A paper is opened, with what refers to it and what is like it.
  @Benchmark
  public int paper() {
    return held.getFirst()
        .search()
        .paper(next().paper().id())
        .map(view -> view.citedBy().size() + 1)
        .orElse(0);
  }
}
