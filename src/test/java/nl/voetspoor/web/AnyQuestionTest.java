package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import nl.voetspoor.cli.ServedSamples;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Anything that is typed is answered, and soon; and every example of the help finds something.
/// `voetspoor.questions`, a property of Java, is how many odd questions are asked.
class AnyQuestionTest {
  private static final int QUESTIONS = Integer.getInteger("voetspoor.questions", 2_500);
  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final int OVER_HTTP = 300;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @TempDir static Path data = Path.of("unset");
  private static ServedSamples samples;

  @BeforeAll
  static void start() {
    samples = new ServedSamples(data);
  }

  @AfterAll
  static void stop() {
    samples.close();
  }

  @Test
  void oddQuestionsAreAnsweredEachWithinASecondOfProcessorTime() {
    OneBox box = new OneBox(samples.search());
    Asked slowest =
        new OddQuestions(1)
            .stream().limit(QUESTIONS).toList().parallelStream()
                .map(question -> timed(box, question))
                .max(Comparator.comparing(Asked::taken))
                .orElseThrow();
    assertTrue(
        slowest.taken().compareTo(LIMIT) < 0,
        () -> slowest.taken() + " for " + shown(slowest.question()));
  }

  /// A question and the processor time that its thread took for it.
  private record Asked(String question, Duration taken) {}

  /// Other work on the machine makes processor time longer too, for one asking and not for the
  /// next.
  private static Asked timed(OneBox box, String question) {
    Duration taken = once(box, question);
    for (int again = 0; again < 2 && taken.compareTo(LIMIT) >= 0; again++) {
      Duration next = once(box, question);
      taken = next.compareTo(taken) < 0 ? next : taken;
    }
    return new Asked(question, taken);
  }

  private static Duration once(OneBox box, String question) {
    long before = CLOCK.getCurrentThreadCpuTime();
    ask(samples.search(), box, question);
    return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - before);
  }

  private static void ask(PaperSearch search, OneBox box, String question) {
    try {
      SearchRequest request = SearchRequest.of(question).sized(5);
      box.named(request);
      SearchResult result = search.search(request);
      box.advice(result);
      search.suggestions(question, 8);
      assertTrue(
          result.total() > 0 || !result.notices().isEmpty() || !question.isBlank(), question);
    } catch (RuntimeException e) {
      throw new AssertionError("cannot be answered: " + shown(question), e);
    }
  }

  private static String shown(String question) {
    return question.length()
        + " characters: "
        + question.substring(0, Math.min(300, question.length()));
  }

  @Test
  void noOddQuestionGivesAPageOfAnError() throws IOException, InterruptedException {
    Iterator<String> questions = new OddQuestions(2).stream().iterator();
    for (int i = 0; i < OVER_HTTP; i++) {
      String question = questions.next();
      HttpResponse<String> page = get(SearchRequest.of(question).address());
      assertTrue(page.statusCode() < 400, () -> page.statusCode() + " for " + question);
      HttpResponse<String> suggested =
          get("/api/v1/suggestions?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
      assertEquals(200, suggested.statusCode(), question);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheHelpFindsSomethingAndIsUnderstoodWhole(String example)
      throws IOException, InterruptedException {
    OneBox box = new OneBox(samples.search());
    SearchRequest request = SearchRequest.of(example);
    if (box.named(request).isPresent()) {
      assertEquals(200, get(box.named(request).get()).statusCode());
      return;
    }
    SearchResult result = samples.search().search(request);
    assertTrue(result.total() > 0, example);
    boolean named = !box.advice(result).named().isEmpty();
    assertTrue(named || result.notices().isEmpty(), () -> example + ": " + result.notices());
  }

  static java.util.stream.Stream<String> examples() {
    return java.util.Arrays.stream(HelpTopic.values()).flatMap(topic -> topic.examples().stream());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mensen", "28 6", "28638", "staatss", "verl", "uitbuiting minderj"})
  void whatIsSuggestedLeadsSomewhere(String typed) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        get("/api/v1/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    var suggestions = new com.fasterxml.jackson.databind.ObjectMapper().readTree(answer.body());
    assertTrue(suggestions.size() > 0 && suggestions.size() <= 8, answer::body);
    for (var each : suggestions) {
      HttpResponse<String> page = get(each.get("address").textValue());
      assertEquals(200, page.statusCode(), each::toString);
      assertTrue(!page.body().contains("vs-none"), each::toString);
    }
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(samples.address() + address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
