package nl.voetspoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.DossierYears;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.Recogniser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// How many megabytes of text one thread reads for references in a second.
///
///     mvn -q -Pbench test-compile exec:java \\
///         -Dexec.mainClass=nl.voetspoor.bench.RecogniserBenchmark
///
/// The text is that of the papers in `../shared/corpus/koop-xml` without their tags, each paper a
/// text of its own; where the corpus is not there, the samples of the project. Size is counted in
/// UTF-8.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RecogniserBenchmark {
  private static final Path CORPUS = Path.of("../shared/corpus/koop-xml");
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");

  private List<String> texts = List.of();
  private List<Recogniser> recogniser = List.of();

  /// Runs the benchmark, in a Java of its own with its usual compilers, and prints megabytes a
  /// second: the mean, and the best of the measurements, which others on the machine disturbed
  /// least.
  public static void main(String[] args) throws RunnerException {
    System.setProperty("java.class.path", FoundReferences.classPath());
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(RecogniserBenchmark.class.getSimpleName())
                    .forks(1)
                    .jvmArgs("-Xmx1g")
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(20)
                    .measurementTime(TimeValue.milliseconds(500))
                    .build())
            .run()
            .iterator()
            .next();
    double mean = result.getPrimaryResult().getScore();
    double best = result.getPrimaryResult().getStatistics().getMin();
    double megabytes = size(texts()) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%d texts, %.2f MB, %.1f ms a pass: %.1f MB/s on one thread, at best %.1f MB/s, Java %s%n",
        texts().size(),
        megabytes,
        mean,
        megabytes / mean * 1e3,
        megabytes / best * 1e3,
        Runtime.version());
  }

  /// Reads the texts and the tables.
  @Setup
  public void read() throws IOException {
    texts = texts();
    recogniser =
        List.of(
            new Recogniser(
                CitationWords.parse(config("citation-words.tsv")),
                DossierSuffixes.parse(config("dossier-suffixes.tsv")),
                Laws.parse(config("laws.tsv")),
                DossierYears.parse(config("dossier-years.tsv"))));
  }

  /// Reads all texts once.
  ///
  /// @return how many mentions there are, so that no work is left undone
  @Benchmark
  public int all() {
    int mentions = 0;
    for (String text : texts) {
      mentions += recogniser.getFirst().recognise(text).size();
    }
    return mentions;
  }

  private static List<String> texts() {
    try (Stream<Path> files = Files.list(Files.isDirectory(CORPUS) ? CORPUS : SAMPLES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(TAG.matcher(Files.readString(file)).replaceAll(""));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(List<String> texts) {
    return texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static String config(String name) throws IOException {
    return Files.readString(Path.of("index-config", name));
  }
}
