package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Fault;
import nl.voetspoor.samples.SampleCollection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The command itself, in a process of its own with the options of the launcher, over a folder of
/// attacks with a good paper after each.
@EnabledOnOs(
    value = OS.LINUX,
    disabledReason = "how much memory a process took is read from /proc, which only Linux has")
class AttackIT {
  private static final String GOOD = "kst-28638-93.txt";
  private static final long MOST_KILOBYTES = 512 * 1024;

  @TempDir static Path folder = Path.of("unset");
  private static final Map<String, Path> ATTACKS = new HashMap<>();
  private static long peakKilobytes;
  private static String errors = "";
  private static Optional<PaperStore> ledger = Optional.empty();

  /// Writes an attack.
  @FunctionalInterface
  private interface Making {
    Path make() throws IOException;
  }

  @BeforeAll
  static void index() throws Exception {
    AttackFiles files = new AttackFiles(Files.createDirectory(folder.resolve("files")));
    List<Making> makings =
        List.of(
            files::wordBomb,
            files::nestedWordTables,
            files::nestedHtmlTables,
            files::letterPdf,
            files::loopingPages,
            files::loopingDrawing,
            files::loopingLength,
            files::lockedPdf,
            () -> files.half("kst-28638-200.pdf"),
            () -> files.half("kst-28638-166.docx"),
            files::nothing,
            () -> files.zipNamedPdf("kst-28638-172.xml"),
            files::nestedZip,
            files::entityBomb,
            files::entityBombInWord,
            files::longPage,
            files::longWord,
            files::longText,
            files::longPdf);
    List<String> paths = new ArrayList<>();
    for (Making making : makings) {
      Path attack = making.make();
      Path good = folder.resolve("files/" + attack.getFileName() + ".goed.txt");
      Files.writeString(good, goodPaper(paths.size()));
      ATTACKS.put(attack.getFileName().toString(), attack);
      paths.add(attack.toString());
      paths.add(good.toString());
    }
    run(paths);
    ledger = Optional.of(new House(new Settings(Path.of("").toAbsolutePath())).store(data()));
  }

  @AfterAll
  static void close() {
    ledger.ifPresent(PaperStore::close);
  }

  @ParameterizedTest
  @CsvSource({
    "woordbom.docx,           TOO_LARGE",
    "tabellen.docx,           TOO_LARGE",
    "tekenlus.pdf,            TIMEOUT",
    "letters.pdf,             TOO_LARGE",
    "slot.pdf,                ENCRYPTED",
    "half-kst-28638-200.pdf,  DAMAGED",
    "half-kst-28638-166.docx, DAMAGED",
    "niets.pdf,               EMPTY",
    "entiteiten.xml,          DAMAGED",
    "entiteiten.docx,         DAMAGED",
    "paginalus.pdf,           DAMAGED"
  })
  void anAttackEndsAsARowWithItsFault(String name, Fault fault) {
    LedgerEntry row = row(ATTACKS.getOrDefault(name, Path.of(name)).toString());
    assertEquals(Status.FAILED, row.status(), row.toString());
    assertEquals(Optional.of(fault), row.fault(), row.toString());
    assertTrue(row.reason().matches(".*[:;] \\w.*"), "says what to do: " + row.reason());
  }

  /// What only looks like an attack is read.
  @ParameterizedTest
  @CsvSource({"tabellen.html", "lengtelus.pdf"})
  void whatCanBeReadIsRead(String name) {
    assertEquals(
        Status.INDEXED, row(ATTACKS.getOrDefault(name, Path.of(name)).toString()).status());
  }

  @ParameterizedTest
  @CsvSource({"lang.html", "lang.docx", "lang.txt", "lang.pdf"})
  void aLongTextIsIndexedUpToTheLimitAndTheRowSaysSo(String name) {
    LedgerEntry row = row(ATTACKS.getOrDefault(name, Path.of(name)).toString());
    assertEquals(Status.INDEXED, row.status(), row.toString());
    assertEquals(Optional.of(Fault.TRUNCATED), row.fault());
    assertTrue(row.reason().matches("truncated at (2\\d{6}|3000000) characters; .*"), row.reason());
  }

  @Test
  void anArchiveThatIsCalledAPdfIsOpenedAsOne() {
    String inside = ATTACKS.getOrDefault("archief.pdf", Path.of("")) + "!/kst-28638-172.xml";
    assertEquals(Status.INDEXED, row(inside).status());
  }

  @Test
  void archivesInArchivesAreOpenedThreeDeep() {
    String third =
        ATTACKS.getOrDefault("lagen.zip", Path.of("")) + "!/laag2.zip!/laag3.zip!/laag4.zip";
    assertEquals(Optional.of(Fault.TOO_LARGE), row(third).fault());
  }

  @Test
  void theGoodPaperAfterEachIsIndexed() {
    for (String name : ATTACKS.keySet()) {
      String good = folder.resolve("files/" + name + ".goed.txt").toString();
      assertEquals(Status.INDEXED, row(good).status(), name);
    }
  }

  @Test
  void theProgramItselfStaysBelowHalfAGigabyte() {
    System.out.println("peak of the program itself: " + peakKilobytes / 1024 + " MB");
    assertTrue(peakKilobytes > 0, "was not measured: " + errors);
    assertTrue(peakKilobytes < MOST_KILOBYTES, peakKilobytes + " kB");
  }

  private static LedgerEntry row(String location) {
    return ledger
        .flatMap(store -> store.remembered(location))
        .orElseThrow(() -> new AssertionError("no row for " + location + "\n" + errors));
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static String goodPaper(int number) throws IOException {
    return Files.readString(SampleCollection.PAPERS.resolve(GOOD))
        .replaceFirst("(?i)nr\\. *93", "Nr. " + (9000 + number));
  }

  /// The home of the program, with less patience for one file, and all other limits as they are.
  private static Path impatient() throws IOException {
    Path home = folder.resolve("home");
    Path here = Path.of("index-config");
    try (Stream<Path> all = Files.walk(here)) {
      for (Path path : all.toList()) {
        Path copy = home.resolve("index-config").resolve(here.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
    Path limits = home.resolve("index-config/limits.properties");
    String patient = Files.readString(limits);
    Files.writeString(
        limits, patient.replaceFirst("(?m)^max-seconds.*$", "max-seconds-per-file=30"));
    return home;
  }

  private static void run(List<String> paths) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Launcher.java(impatient()));
    command.addAll(List.of(Voetspoor.class.getName(), "index", "--data", data().toString()));
    command.addAll(paths);
    Path messages = folder.resolve("messages");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    Path status = Path.of("/proc", "" + process.pid(), "status");
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      peakKilobytes = Math.max(peakKilobytes, peak(status));
    }
    errors = Files.readString(messages);
  }

  /// The largest part of the memory that the process ever held, in kilobytes (proc(5), VmHWM).
  private static long peak(Path status) {
    try {
      return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it ended just now
    }
  }
}
