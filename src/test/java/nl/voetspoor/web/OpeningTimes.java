package nl.voetspoor.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.voetspoor.cli.ServedCrowd;

/// Measures by the clock how long the longest papers take to open in a browser, and prints a row of
/// the note on pages in `src/docs/quality` for each. Run it on a machine that has nothing
/// else to do; what it had is in the row.
///
///     mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.1:exec -Dexec.classpathScope=test \
///         -Dexec.executable="$JAVA_HOME/bin/java" \
///         -Dexec.args="-classpath %classpath nl.voetspoor.web.OpeningTimes"
public final class OpeningTimes {
  private static final int TIMES = 5;

  private OpeningTimes() {}

  /// Measures and prints. It takes no arguments.
  public static void main(String[] arguments) throws Exception {
    try (Stage stage = new Stage()) {
      String site = stage.address(Stage.Theatre.CROWD);
      System.out.println(
          "| day | paper | load of the machine | first words, best and median of %d | whole | processor |"
              .formatted(TIMES));
      System.out.println("|---|---|---|---|---|---|");
      row(stage.chromium(), "800 pages, 600 notes", site + "/" + ServedCrowd.PAGES);
      row(stage.chromium(), "20 pages, 600 notes", site + "/" + ServedCrowd.NOTES);
    }
  }

  /// The site has been asked before, as a site has; the browser of each time has not.
  private static void row(Chromium chromium, String paper, String address) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      chromium.opening(address);
    }
    String load = Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0];
    List<Chromium.Opening> times =
        IntStream.range(0, TIMES).mapToObj(_ -> chromium.opening(address)).toList();
    System.out.println(
        "| %s | %s | %s | %s | %s | %s |"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                paper,
                load,
                bestAndMedian(times, Chromium.Opening::painted),
                bestAndMedian(times, Chromium.Opening::whole),
                bestAndMedian(times, Chromium.Opening::processor)));
  }

  private static String bestAndMedian(
      List<Chromium.Opening> times, ToDoubleFunction<Chromium.Opening> part) {
    double[] sorted = times.stream().mapToDouble(part).sorted().toArray();
    return String.format(Locale.ROOT, "%.2f, %.2f s", sorted[0], sorted[sorted.length / 2]);
  }
}
