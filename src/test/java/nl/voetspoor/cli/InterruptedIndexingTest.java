package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.search.PaperSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is stopped loses no paper that was committed, and the next run does the rest.
class InterruptedIndexingTest {
  private static final int LETTERS = 4000;
  private static final Pattern SUMMARY =
      Pattern.compile("indexed (\\d+), unchanged (\\d+), failed 0");
  @TempDir Path data = Path.of("unset");
  @TempDir Path letters = Path.of("unset");

  @BeforeEach
  void writeLetters() throws IOException {
    for (int i = 1; i <= LETTERS; i++) {
      Files.writeString(letters.resolve(i + ".txt"), letter(i));
    }
  }

  @Test
  void aProcessThatIsKilledKeepsWhatWasCommitted() throws Exception {
    Process process = start();
    long committed = awaitCommit();
    process.destroyForcibly().waitFor();
    assertTheRestIsDoneNext(committed);
  }

  @Test
  void aProcessThatIsAskedToEndCommitsWhatItHasRead() throws Exception {
    Process process = start();
    long committed = awaitCommit();
    process.destroy();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertTheRestIsDoneNext(committed);
  }

  private static String letter(int number) {
    return """
    28 638

    Mensenhandel

    Nr. %d

    BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

    Den Haag, 3 maart 2022

    Over zonnebloemen (Kamerstuk 31 015, nr. %d).
    """
        .formatted(number, number);
  }

  private void assertTheRestIsDoneNext(long committed) {
    String out = new CommandLineRun(data).run("index", letters.toString()).out();
    Matcher summary = SUMMARY.matcher(out);
    assertTrue(summary.find(), out);
    int indexed = Integer.parseInt(summary.group(1));
    int unchanged = Integer.parseInt(summary.group(2));
    assertEquals(LETTERS, indexed + unchanged);
    assertTrue(unchanged >= committed, unchanged + " of " + committed + " were still there");
    assertEquals(LETTERS, papers());
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Voetspoor.class.getName(),
            "index",
            "--data",
            data.toString(),
            letters.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// How many papers the first commit shows, as soon as there is one.
  private long awaitCommit() throws InterruptedException {
    try (PaperSearch search = search()) {
      for (int i = 0; i < 600; i++) {
        long papers = search.summary().papers();
        if (papers > 0) {
          return papers;
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("nothing was committed within half a minute");
  }

  private long papers() {
    try (PaperSearch search = search()) {
      return search.summary().papers();
    }
  }

  private PaperSearch search() {
    return new House(new Settings(Path.of("").toAbsolutePath())).search(data);
  }
}
