package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.voetspoor.bench.QuerySet.Text;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.Passages;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Questionnaire;

/// How long it takes to find what was said before to a set of twenty questions, among a hundred
/// thousand passages.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.AnswersBenchmark \
///         -Dexec.args="[CORPUS PASSAGES]"
///
/// The passages are answers of the corpus to questions of the corpus, put together at random: half
/// of the sentences of one answer and half of another, so that no two are the same and words are as
/// frequent as they are in real ones.
public final class AnswersBenchmark {
  private static final int USUAL = 100_000;
  private static final int QUESTIONS = 20;
  private static final int SETS = 10;
  private static final int A_PAPER = 10;

  private final AnalysisConfig config = Rooms.analysis();
  private final QuerySet questions;
  private final List<Text> texts;
  private final Path data;
  private final Random random = new Random(28638);
  private int passages;

  private AnswersBenchmark(Path corpus) throws IOException {
    this.questions =
        QuerySet.read("question → answer", corpus.resolve("queries/question-answer.tsv"));
    this.texts = QuerySet.answers(corpus.resolve("queries/question-answer-docs.jsonl"));
    this.data = Files.createTempDirectory("passages");
  }

  /// Prints how long it took, for sets of questions and for each question by itself.
  public static void main(String[] args) throws IOException {
    AnswersBenchmark benchmark =
        new AnswersBenchmark(Path.of(args.length > 0 ? args[0] : "../shared/corpus"));
    benchmark.keep(args.length > 1 ? Integer.parseInt(args[1]) : USUAL);
    benchmark.measure();
  }

  private void keep(int most) {
    try (PaperStore store = Rooms.store(data, config)) {
      for (int number = 1; passages < most; number++) {
        IndexedPaper paper = paper(number);
        passages += Passages.of(paper.paper()).size();
        store.keep(paper, Entries.of(paper));
      }
    }
  }

  private IndexedPaper paper(int number) {
    StringBuilder said = new StringBuilder();
    List<int[]> exchanges = new ArrayList<>();
    for (int i = 0; i < A_PAPER; i++) {
      int start = said.length();
      said.append(questions.queries().get(random.nextInt(questions.queries().size())).text());
      int middle = said.length();
      said.append(half()).append(' ').append(half()).append('\n');
      exchanges.add(new int[] {start, middle, said.length()});
    }
    return Papers.paper("blg-" + (1_000_000 + number))
        .titled("Antwoord op vragen")
        .on("20%02d-01-01".formatted(10 + number % 15))
        .saying(said.toString())
        .askingAll(exchanges)
        .ready();
  }

  private String half() {
    String[] sentences = texts.get(random.nextInt(texts.size())).text().split("(?<=[.?!]) ", -1);
    int from = sentences.length == 1 ? 0 : random.nextInt(1 + sentences.length / 2);
    return String.join(
        " ", Arrays.copyOfRange(sentences, from, Math.max(from + 1, from + sentences.length / 2)));
  }

  private void measure() {
    try (LuceneSearch search = Rooms.search(data, config)) {
      double first = set(search, 0);
      List<Double> sets = new ArrayList<>();
      List<Double> single = new ArrayList<>();
      double before = processorTime();
      for (int set = 1; set <= SETS; set++) {
        sets.add(set(search, set));
      }
      double processor = (processorTime() - before) / SETS;
      for (int i = 0; i < QUESTIONS * SETS; i++) {
        AnswersRequest one = AnswersRequest.of(Questionnaire.of(questions.queries().get(i).text()));
        single.add(milliseconds(search, one));
      }
      System.out.printf(
          Locale.ROOT,
          "%s, Java %s, %d processors, %,d passages%n",
          LocalDate.now(ZoneId.systemDefault()),
          Runtime.version(),
          Runtime.getRuntime().availableProcessors(),
          passages);
      System.out.printf(Locale.ROOT, "the first set of %d questions  %8.0f ms%n", QUESTIONS, first);
      print("a set of " + QUESTIONS + " questions", sets);
      System.out.printf(
          Locale.ROOT,
          "  of which processor time, on average %8.0f ms in all, of any number of processors%n",
          processor);
      print("one question", single);
    }
  }

  private double set(LuceneSearch search, int number) {
    List<Asked> asked =
        questions.queries().subList(number * QUESTIONS, (number + 1) * QUESTIONS).stream()
            .map(query -> new Asked("", query.text()))
            .toList();
    Questionnaire set =
        new Questionnaire("Vragen over stikstof en vergunningen", "", List.of(), List.of(), asked);
    return milliseconds(search, new AnswersRequest(set, Narrowing.none(), AnswersRequest.USUAL));
  }

  /// What this process has used, in milliseconds.
  private static double processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  private static double milliseconds(LuceneSearch search, AnswersRequest request) {
    long start = System.nanoTime();
    search.answers(request);
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-29s median %7.0f ms   p95 %7.0f ms   total %8.0f ms   n %d%n",
        what,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        Arrays.stream(sorted).sum(),
        sorted.length);
  }
}
