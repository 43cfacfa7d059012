package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Asks a server on this machine for pages of results: as one user, as many who look at each page
/// for a moment, and as many who ask without pause, which is more than any number of people do. One
/// and many come once before, while the server is still being compiled; what they met is printed too.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.scale.LoadTest \
///         -Dexec.args="http://localhost:8080 PROCESS QUERIES [USERS [SECONDS [PAUSE]]]"
///
/// `PROCESS` is the number of the process that serves, whose memory is told; `QUERIES` a table with
/// what is asked in its second column; `PAUSE` how long a user looks at a page, in milliseconds, up
/// to half of that more or less.
public final class LoadTest {
  private static final int FIRST = 20;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger next = new AtomicInteger();
  private final List<URI> pages;

  private LoadTest(List<URI> pages) {
    this.pages = pages;
  }

  /// Runs it.
  public static void main(String[] args) throws Exception {
    int users = args.length > 3 ? Integer.parseInt(args[3]) : 50;
    int seconds = args.length > 4 ? Integer.parseInt(args[4]) : 60;
    LoadTest test = new LoadTest(pages(args[0], Path.of(args[2])));
    Path process = Path.of("/proc", args[1], "status");
    int pause = args.length > 5 ? Integer.parseInt(args[5]) : 1_000;
    System.out.println(
        "| users | pause, ms | seconds | pages | failed | median ms | p95 ms | p99 ms | memory MB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    test.run(1, 0, FIRST, process);
    test.run(users, pause, seconds, process);
    double single = test.run(1, 0, FIRST, process);
    double many = test.run(users, pause, seconds, process);
    double busy = test.run(users, 0, seconds, process);
    System.out.printf(
        Locale.ROOT,
        "%np99 of many to the median of one: %.1f with a pause, %.1f without%n",
        many / single,
        busy / single);
  }

  private static List<URI> pages(String server, Path queries) throws IOException {
    try (Stream<String> lines = Files.lines(queries)) {
      return lines
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)).get(1))
          .map(text -> List.of(text.split(" ", -1)))
          .map(
              words -> String.join(" ", words.subList(Math.max(0, words.size() - 3), words.size())))
          .map(text ->
              URI.create(server + "/zoek?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
          .toList();
    }
  }

  /// Asks for so many seconds, and prints how it went.
  ///
  /// @return the median of one user, or p99 of more
  private double run(int users, int pause, int seconds, Path process) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    failures.set(0);
    List<Double> times = new ArrayList<>();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Double>>> each = new ArrayList<>();
      for (int user = 0; user < users; user++) {
        Random own = new Random(user);
        each.add(pool.submit(() -> user(own, end, pause)));
      }
      for (Future<List<Double>> user : each) {
        times.addAll(user.get());
      }
    }
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %d | %d | %d | %.1f | %.1f | %.1f | %d |%n",
        users,
        pause,
        seconds,
        times.size(),
        failures.get(),
        at(times, 0.5),
        at(times, 0.95),
        at(times, 0.99),
        memory(process));
    return at(times, users == 1 ? 0.5 : 0.99);
  }

  /// One user, with moments of their own: who all pause alike ask in one crowd after another.
  private List<Double> user(Random random, long end, int pause) throws InterruptedException {
    List<Double> times = new ArrayList<>();
    Thread.sleep(random.nextInt(pause + 1));
    while (System.nanoTime() < end) {
      URI page = pages.get(Math.floorMod(next.getAndIncrement(), pages.size()));
      HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
      long start = System.nanoTime();
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        if (status >= 400) {
          failures.incrementAndGet();
        }
      } catch (IOException e) {
        failures.incrementAndGet();
      }
      times.add((System.nanoTime() - start) / 1e6);
      Thread.sleep(pause / 2 + random.nextInt(pause + 1));
    }
    return times;
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
  }

  /// The memory of a process that is in use, in megabytes, without the parts of the index that the
  /// system keeps for it as long as nobody else needs the room.
  private static long memory(Path process) throws IOException {
    try (Stream<String> lines = Files.lines(process)) {
      return lines
          .filter(line -> line.startsWith("RssAnon:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    }
  }
}
