package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.cli.CommandLineRun.Ended;
import nl.voetspoor.samples.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What indexing does with files that change, go bad, come twice or were never good.
class IndexingTest {
  private static final Path SAMPLES = Path.of("src/test/resources/papers");
  private static final String LETTER =
      """
      Vergaderjaar 2021–2022

      28 638

      Mensenhandel

      Nr. 999

      BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 3 maart 2022

      %s

      De Minister van Justitie en Veiligheid,
      A. Verzonnen
      """;

  @TempDir Path data = Path.of("unset");
  @TempDir Path papers = Path.of("unset");

  @Test
  void aFileThatChangedIsReadAgain() throws IOException {
    Path letter = letter("brief.txt", "Over zonnebloemen.");
    index();
    Files.writeString(letter, LETTER.formatted("Over korenbloemen."));
    assertEquals("indexed 1, unchanged 0, failed 0\n", index().out());
    assertEquals("0 papers", total("zonnebloemen"));
    assertEquals("1 paper", total("korenbloemen"));
  }

  @Test
  void aFileThatGoesBadIsReportedAndItsPaperStays() throws IOException {
    Path letter = letter("brief.txt", "Over zonnebloemen.");
    index();
    Files.writeString(letter, "");
    Ended ended = index();
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("brief.txt"), ended.err());
    assertEquals("1 paper", total("zonnebloemen"));
  }

  @Test
  void theSamePaperInTwoFilesIsOnePaper() throws IOException {
    letter("a.txt", "Over zonnebloemen.");
    letter("b.txt", "Over zonnebloemen, nog eens.");
    assertEquals("indexed 2, unchanged 0, failed 0\n", index().out());
    assertEquals("1 paper", total("zonnebloemen"));
  }

  @Test
  void theTextComesFromTheBestRendition() throws IOException {
    Files.copy(SAMPLES.resolve("kst-28638-199.xml"), papers.resolve("kst-28638-199.xml"));
    Files.writeString(
        papers.resolve("z.txt"),
        LETTER.formatted("Over zonnebloemen.").replace("Nr. 999", "Nr. 199"));
    index();
    assertEquals("0 papers", total("zonnebloemen"));
    assertEquals("indexed 0, unchanged 2, failed 0\n", index().out());
  }

  @Test
  void aFileThatNowHoldsAnotherPaperTakesTheOldOneAway() throws IOException {
    Path letter = letter("brief.txt", "Over zonnebloemen.");
    index();
    Files.writeString(letter, LETTER.formatted("Over rozen.").replace("Nr. 999", "Nr. 998"));
    index();
    assertEquals("0 papers", total("zonnebloemen"));
    assertEquals("1 paper", total("rozen"));
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() {
    Ended ended = index();
    assertEquals("indexed 0, unchanged 0, failed 0\n", ended.out());
    assertTrue(ended.err().contains("no files found"), ended.err());
  }

  @Test
  void aPathThatIsNotThereEndsWithOneAndTheRestIsRead() throws IOException {
    letter("brief.txt", "Over zonnebloemen.");
    Ended ended =
        new CommandLineRun(data).run("index", papers.resolve("weg").toString(), papers.toString());
    assertEquals(1, ended.code());
    assertEquals("indexed 1, unchanged 0, failed 1\n", ended.out());
  }

  @Test
  void aDataFolderThatCannotBeMadeIsNamedWithWhatToDo() throws IOException {
    Path file = Files.createFile(papers.resolve("geen-map"));
    Ended ended = new CommandLineRun(file).run("index", SAMPLES.toString());
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains(file.toString()), ended.err());
    assertTrue(ended.err().contains("--data"), ended.err());
  }

  @Test
  void everyBadFileIsReportedWithAReasonAndTheGoodOnesAreRead() throws IOException {
    letter("a-goed.txt", "Over zonnebloemen.");
    letter("zz-goed.txt", "Over rozen.");
    BadInput bad = new BadInput(papers);
    Path empty = bad.emptyFile();
    Path encrypted = bad.encryptedPdf();
    Path truncated = bad.truncatedPdf();
    Path huge = bad.hugeFile();
    Path loop = bad.loop();
    Path bomb = bad.entityBomb();
    Ended ended = index();
    assertEquals(1, ended.code());
    assertReason(ended, empty, "empty file");
    assertReason(ended, encrypted, "encrypted");
    assertReason(ended, truncated, "breaks off");
    assertReason(ended, huge, "too large");
    assertReason(ended, loop, "symbolic link");
    assertReason(ended, bomb, "");
    assertEquals("1 paper", total("rozen"));
  }

  @Test
  void awkwardNamesWrongEndingsAndArchivesAreReadLikeAnyOther() throws IOException {
    BadInput odd = new BadInput(papers);
    odd.awkwardName();
    odd.wordNamedPdf();
    odd.archive();
    Ended ended = index();
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("failed 0"), ended.out());
  }

  private static void assertReason(Ended ended, Path file, String reason) {
    boolean said =
        ended
            .err()
            .lines()
            .anyMatch(line ->
                line.startsWith("failed: ")
                    && line.contains(String.valueOf(file.getFileName()))
                    && line.contains(reason));
    assertTrue(said, () -> file + " should fail with '" + reason + "':\n" + ended.err());
  }

  private Path letter(String name, String body) throws IOException {
    return Files.writeString(papers.resolve(name), LETTER.formatted(body));
  }

  private Ended index() {
    return new CommandLineRun(data).run("index", papers.toString());
  }

  private String total(String query) {
    return new CommandLineRun(data).run("search", query).out().lines().findFirst().orElse("");
  }
}
