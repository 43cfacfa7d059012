package nl.voetspoor.extract.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Holds;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A worker takes the blame alone: whatever a parser does, the file is told of and the next is
/// read.
class WorkersTest {
  /// A worker starts in a second, but on a machine that is busy with other things it can take ten.
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Limits LIMITS = new Limits(1L << 20, 1000, PATIENCE, 96L << 20);

  @TempDir static Path folder = Path.of("unset");
  private static Workers workers = new Workers(LIMITS, 1, Path.of("unset"));

  @BeforeAll
  static void start() throws IOException {
    String announced = Misbehaving.announceIn(Files.createDirectory(folder.resolve("services")));
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    workers = new Workers(LIMITS, 1, scratch, List.of(announced));
  }

  @AfterAll
  static void close() {
    Set<ProcessHandle> running = ProcessHandle.current().children().collect(Collectors.toSet());
    workers.close();
    running.forEach(process -> process.onExit().join());
  }

  @ParameterizedTest
  @CsvSource({
    "hang,    TIMEOUT,       timeout: reading took more than 8 seconds; open it in the program",
    "halt,    CRASHED,       crashed: the process that read it broke down; open it in the program",
    "kill,    CRASHED,       crashed: the process that read it broke down; open it in the program",
    "hoard,   OUT_OF_MEMORY, out of memory: reading took more than 96 MB; raise memory-per-worker-",
    "recurse, TOO_LARGE,     nested too deeply: its parts lie thousands of levels deep; save it"
  })
  void whatAParserDoesIsToldAndTheNextFileIsRead(String deed, Fault fault, String reason)
      throws IOException {
    Unreadable told = assertInstanceOf(Unreadable.class, read(deed));
    assertEquals(fault, told.fault());
    assertTrue(told.reason().startsWith(reason), told.reason());
    assertEquals("message/rfc822", told.mediaType());
    assertEquals("behave well", words(read("behave well")));
  }

  @Test
  void whatAParserPrintsDoesNotDisturb() throws IOException {
    assertEquals("print this", words(read("print this")));
  }

  @Test
  void oneWorkerReadsManyFiles() throws IOException {
    assertEquals("behave well", words(read("behave well")));
    Set<Long> before = children();
    assertEquals("behave again", words(read("behave again")));
    assertEquals(before, children());
  }

  @Test
  void noWorkerStartsBeforeThereIsAFileToRead() throws IOException {
    Set<Long> before = children();
    Path scratch = Files.createDirectory(folder.resolve("unused"));
    new Workers(LIMITS, 1, scratch).close();
    assertEquals(before, children());
  }

  @Test
  void aParserCanFetchNothingFromAnotherMachine() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      Extraction ended = read("fetch http://127.0.0.1:" + server.getAddress().getPort() + "/dtd");
      assertEquals(Fault.DAMAGED, assertInstanceOf(Unreadable.class, ended).fault());
      assertEquals(0, requests.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aFileThatIsGoneIsNotOpenedAndCostsNoWorker() {
    Path gone = folder.resolve("gone.pdf");
    Extraction ended = workers.extract(new SourceFile("gone.pdf", gone, "0".repeat(64), 1));
    assertEquals(Fault.NOT_OPENED, assertInstanceOf(Unreadable.class, ended).fault());
  }

  @Test
  void theTextIsTheSameAsWithoutAWorker() throws IOException {
    Path file = Files.writeString(folder.resolve("kort.html"), "<html><body><h1>A</h1><p>b</p>");
    try (Extractor here = new Extractor(LIMITS)) {
      assertEquals(here.extract(file), workers.extract(source(file)));
    }
  }

  @Test
  void nothingIsLeftInTheScratchFolderButTheSettingsOfTheWorkers() throws IOException {
    assertEquals("behave well", words(read("behave well")));
    assertFalse(children().isEmpty());
    try (var left = Files.list(folder.resolve("scratch"))) {
      assertEquals(
          Set.of("workers.xml", "hosts", "tmp"),
          left.map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  private static Extraction read(String deed) throws IOException {
    return workers.extract(source(Misbehaving.file(folder, deed)));
  }

  private static String words(Extraction extraction) {
    Holds mail = assertInstanceOf(Holds.class, extraction, extraction.toString());
    Extracted extracted = mail.own().orElseThrow();
    return assertInstanceOf(Flow.class, extracted.matter()).elements().getFirst().words();
  }

  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  private static SourceFile source(Path file) throws IOException {
    return new SourceFile(file.toString(), file, "0".repeat(64), Files.size(file));
  }
}
