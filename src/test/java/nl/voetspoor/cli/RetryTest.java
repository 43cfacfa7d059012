package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.cli.CommandLineRun.Ended;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.samples.BadInput;
import nl.voetspoor.samples.SampleCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading again what failed and what an older version read, and the list of what became of it all.
class RetryTest {
  @TempDir Path data = Path.of("unset");
  @TempDir Path papers = Path.of("unset");

  @Test
  void aFailedFileThatHasNotChangedIsRememberedUnlessItIsAskedFor() throws IOException {
    new BadInput(papers).truncatedPdf();
    assertSaid("failed: ", run(papers.toString()));
    assertSaid("failed before: ", run(papers.toString()));
    assertSaid("failed: ", run("--retry-failed", papers.toString()));
    assertSaid("failed: ", run("--retry-failed"));
  }

  @Test
  void aFailedFileThatIsMendedIsReadLikeAnyOther() throws IOException {
    Path broken = new BadInput(papers).truncatedPdf();
    run(papers.toString());
    Files.copy(sample("kst-28638-200.pdf"), papers.resolve("heel.pdf"));
    Files.move(
        papers.resolve("heel.pdf"), broken, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals("indexed 1, unchanged 0, failed 0\n", run("--retry-failed").out());
    assertEquals("", run("--retry-failed").out().replace("indexed 0, unchanged 0, failed 0\n", ""));
  }

  @Test
  void aFailedFileThatIsGoneIsSaidToBeGone() throws IOException {
    Path broken = new BadInput(papers).truncatedPdf();
    run(papers.toString());
    Files.delete(broken);
    Ended ended = run("--retry-failed");
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("no longer there"), ended.err());
    assertTrue(ledger("--fault", "not-opened").out().contains(broken.toString()));
  }

  @Test
  void onlyWhatAnOlderVersionReadIsReadAgain() throws IOException {
    Files.copy(sample("kst-28638-93.txt"), papers.resolve("kst-28638-93.txt"));
    new BadInput(papers).archive();
    run(papers.toString());
    assertEquals(
        "indexed 0, unchanged 0, failed 0\n",
        run("--retry-older-than", ParserVersion.CURRENT.written()).out());
    assertEquals("indexed 4, unchanged 0, failed 0\n", run("--retry-older-than", "99").out());
    assertEquals(
        "indexed 1, unchanged 0, failed 0\n",
        run("--retry-older-than", "99", papers.resolve("kst-28638-93.txt").toString()).out());
  }

  @Test
  void aFileThatIsGoneIsReadAgainFromItsOriginal() throws IOException {
    Path letter = Files.copy(sample("kst-28638-93.txt"), papers.resolve("kst-28638-93.txt"));
    run(papers.toString());
    Files.delete(letter);
    Ended ended = run("--retry-older-than", "99");
    assertEquals("indexed 1, unchanged 0, failed 0\n", ended.out(), ended.err());
    assertEquals(0, ended.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--retry-older-than=nieuw", "--retry-older-than="})
  void wrongUsageEndsWithTwo(String option) {
    assertEquals(2, run(option).code());
  }

  @Test
  void theLedgerHasALinePerFileWithWhatBecameOfIt() throws IOException {
    Path broken = new BadInput(papers).truncatedPdf();
    Path paper = Files.copy(sample("kst-28638-200.pdf"), papers.resolve("kst-28638-200.pdf"));
    run(papers.toString());
    String failed = ledger("--status", "failed").out();
    assertTrue(failed.startsWith("failed\tdamaged\t"), failed);
    assertTrue(failed.strip().endsWith("\t" + broken), failed);
    String read = ledger("kst-28638").out();
    assertTrue(read.contains("\tapplication/pdf\t"), read);
    assertTrue(read.contains(" pages, "), read);
    assertTrue(read.contains("\tkst-28638-200\t-\t" + paper), read);
    assertEquals(2, ledger().out().lines().count());
    assertEquals(0, ledger("bestaat-niet").code());
    assertEquals(2, ledger("--status", "mislukt").code());
    assertEquals(2, ledger("--fault", "kapot").code());
  }

  @Test
  void anEmptyLedgerSaysWhatToDo() {
    Ended ended = ledger();
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("voetspoor index"), ended.err());
  }

  @Test
  void aPaperShowsWhereItWasReadFromAndHow() throws IOException {
    Path paper = Files.copy(sample("kst-28638-200.pdf"), papers.resolve("kst-28638-200.pdf"));
    run(papers.toString());
    String shown = new CommandLineRun(data).run("show", "kst-28638-200").out();
    String line =
        shown.lines().filter(each -> each.startsWith("file: ")).findFirst().orElse("none");
    assertTrue(line.startsWith("file: " + paper + "  (indexed; application/pdf; "), line);
    assertTrue(line.contains("read by " + ParserVersion.CURRENT.written()), line);
  }

  @Test
  void everyFailureIsCountedByWhatIsTheMatter() throws IOException {
    BadInput bad = new BadInput(papers);
    bad.truncatedPdf();
    bad.encryptedPdf();
    bad.emptyFile();
    Files.writeString(papers.resolve(".verborgen"), "x");
    Ended ended = run(papers.toString());
    assertTrue(ended.err().contains("failed: encrypted 1, damaged 1, empty 1"), ended.err());
    assertTrue(ended.err().contains("passed over 1 hidden"), ended.err());
  }

  private static void assertSaid(String beginning, Ended ended) {
    assertEquals("indexed 0, unchanged 0, failed 1\n", ended.out(), ended.err());
    assertEquals(1, ended.code());
    assertTrue(ended.err().lines().anyMatch(line -> line.startsWith(beginning + "/")), ended.err());
  }

  private static Path sample(String name) {
    return SampleCollection.PAPERS.resolve(name);
  }

  private Ended run(String... arguments) {
    return new CommandLineRun(data).run("index", arguments);
  }

  private Ended ledger(String... arguments) {
    return new CommandLineRun(data).run("ledger", arguments);
  }
}
