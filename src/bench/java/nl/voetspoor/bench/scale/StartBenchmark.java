package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.voetspoor.bench.Machine;

/// How long it takes from starting `./voetspoor serve` until the first page of results has come, and
/// what memory is in use then.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.scale.StartBenchmark \
///         -Dexec.args="DATA [WORD [TIMES]]"
///
/// The program is started once before, to make its archive of classes, and then `TIMES` times. It is
/// asked as soon as it listens; to see that, a connection is tried every few milliseconds, which
/// costs hardly any work.
public final class StartBenchmark {
  private static final int TIMES = 9;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration BETWEEN = Duration.ofMillis(4);

  private StartBenchmark() {}

  /// What came of one start.
  ///
  /// @param listening until it took a connection, in milliseconds
  /// @param answered until the page was there
  /// @param worked processor time until then, of all its threads
  /// @param memory that is in use, in megabytes
  private record Start(double listening, double answered, long worked, long memory) {}

  /// Runs it.
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]).toAbsolutePath();
    String word = args.length > 1 ? args[1] : "mensenhandel";
    int times = args.length > 2 ? Integer.parseInt(args[2]) : TIMES;
    System.out.printf(
        "Java %s, %s, load %s, commit %s%n%n",
        Runtime.version(), Machine.processor(), Machine.load(), Machine.commit());
    System.out.println("| | listening, ms | first page, ms | processor ms | memory MB |");
    System.out.println("|---|---|---|---|---|");
    print("the first time", start(data, word));
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Start start = start(data, word);
      starts.add(start);
      print(String.valueOf(i + 1), start);
    }
    System.out.printf(
        Locale.ROOT,
        "%nmedian of %d: %.0f ms%n",
        times,
        starts.stream()
            .mapToDouble(Start::answered)
            .sorted()
            .skip(times / 2)
            .findFirst()
            .orElse(0));
  }

  private static void print(String name, Start start) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %d | %d |%n",
        name,
        start.listening(),
        start.answered(),
        start.worked(),
        start.memory());
  }

  private static Start start(Path data, String word) throws Exception {
    int port = freePort();
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "./voetspoor", "serve", "--data", data.toString(), "--port", String.valueOf(port))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Socket socket = connected(process, port, begun)) {
      double listening = (System.nanoTime() - begun) / 1e6;
      ask(socket, word);
      double answered = (System.nanoTime() - begun) / 1e6;
      long worked = process.info().totalCpuDuration().map(Duration::toMillis).orElse(-1L);
      return new Start(listening, answered, worked, memory(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static Socket connected(Process process, int port, long begun) throws Exception {
    while (process.isAlive() && System.nanoTime() - begun < LONGEST.toNanos()) {
      try {
        return new Socket(InetAddress.getLoopbackAddress(), port);
      } catch (ConnectException e) {
        Thread.sleep(BETWEEN);
      }
    }
    throw new IOException("./voetspoor serve did not begin to listen");
  }

  private static void ask(Socket socket, String word) throws IOException {
    String request =
        "GET /zoek?q=" + word + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    OutputStream out = socket.getOutputStream();
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    InputStream in = socket.getInputStream();
    String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    if (!answer.startsWith("HTTP/1.1 200")) {
      throw new IOException("no page came: " + answer.lines().findFirst().orElse("nothing"));
    }
  }

  private static long memory(long process) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    }
  }
}
