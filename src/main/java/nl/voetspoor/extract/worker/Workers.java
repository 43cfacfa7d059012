package nl.voetspoor.extract.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.DocumentReader;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Holding;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.SourceFile;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;

/// Reads files in processes of their own, a file at a time each. They start at the first file and
/// read many; one that fails is replaced, and what it failed on is told.
public final class Workers implements DocumentReader {
  /// How long a file of which every page must be recognised may take: 60 pages at their slowest, or
  /// two thousand at their usual speed.
  private static final Duration WITH_SCANS = Duration.ofHours(2);

  private final Limits limits;
  private final Holding holding;
  private final int count;
  private final Path scratch;
  private final List<String> classPath;
  private Optional<PipesParser> running = Optional.empty();

  /// Lays what lies in other files in `scratch` too, with the usual limits.
  public Workers(Limits limits, int count, Path scratch) {
    this(limits, count, scratch, List.of());
  }

  /// @param classPath where classes are looked for before those of the program
  Workers(Limits limits, int count, Path scratch, List<String> classPath) {
    this(limits, Holding.usual(scratch), count, scratch, classPath);
  }

  /// @param limits how much a file may ask
  /// @param holding where what lies in other files is laid
  /// @param count how many files are read at once
  /// @param scratch an existing folder for answers and temporary files, which the caller clears
  public Workers(Limits limits, Holding holding, int count, Path scratch) {
    this(limits, holding, count, scratch, List.of());
  }

  /// @param classPath where classes are looked for before those of the program
  Workers(Limits limits, Holding holding, int count, Path scratch, List<String> classPath) {
    this.limits = limits;
    this.holding = holding;
    this.count = count;
    this.scratch = scratch.toAbsolutePath();
    this.classPath = List.copyOf(classPath);
  }

  @Override
  public Extraction extract(SourceFile file) {
    Extraction extraction = read(file);
    return extraction instanceof Unreadable unreadable && unreadable.mediaType().isEmpty()
        ? unreadable.being(Extractor.glimpse(file.content(), file.name()))
        : extraction;
  }

  private Extraction read(SourceFile file) {
    if (!Files.isReadable(file.content())) {
      return new Unreadable(
          Fault.NOT_OPENED, "cannot be opened: it is gone or may not be read; check the path");
    }
    try {
      Path answer = Files.createTempFile(scratch, "answer", ".bin");
      try {
        return outcome(parser().parse(tuple(file, answer)), answer);
      } finally {
        Files.deleteIfExists(answer);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unreadable(Fault.CRASHED, "interrupted while it was being read; index it again");
    } catch (PipesException | IOException e) {
      return new Unreadable(Fault.CRASHED, crashed("its answer was lost: " + e.getMessage()));
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (running.isPresent()) {
        running.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Extraction outcome(PipesResult result, Path answer) throws IOException {
    return switch (result.getStatus()) {
      case TIMEOUT ->
          new Unreadable(
              Fault.TIMEOUT,
              "timeout: reading took more than "
                  + limits.patience().toSeconds()
                  + " seconds; open it in the program it was made with and save it anew");
      case OOM ->
          new Unreadable(
              Fault.OUT_OF_MEMORY,
              "out of memory: reading took more than "
                  + limits.memoryMegabytes()
                  + " MB; raise memory-per-worker-megabytes in index-config/limits.properties and"
                  + " index it again");
      case PARSE_SUCCESS -> answered(answer);
      default -> new Unreadable(Fault.CRASHED, crashed(""));
    };
  }

  private static Extraction answered(Path answer) throws IOException {
    if (Files.size(answer) == 0) {
      return new Unreadable(Fault.CRASHED, crashed("it gave no answer"));
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(answer), 1 << 16))) {
      return ExtractionCodec.read(in);
    }
  }

  private static String crashed(String how) {
    return "crashed: the process that read it broke down"
        + (how.isEmpty() ? "" : " (" + how + ")")
        + "; open it in the program it was made with and save it anew, or report it with the file";
  }

  private FetchEmitTuple tuple(SourceFile file, Path answer) {
    ParseContext context = new ParseContext();
    context.set(
        Request.class,
        new Request(
            file.content().toAbsolutePath().toString(),
            file.name(),
            answer.toString(),
            limits,
            holding));
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            BasicContentHandlerFactory.HANDLER_TYPE.IGNORE,
            HandlerConfig.PARSE_MODE.RMETA,
            -1,
            -1,
            true));
    String name = answer.getFileName() + "";
    return new FetchEmitTuple(
        name,
        new FetchKey(RequestFetcher.NAME, name),
        new EmitKey("empty", name),
        new Metadata(),
        context,
        FetchEmitTuple.ON_PARSE_EXCEPTION.SKIP);
  }

  private synchronized PipesParser parser() throws IOException {
    if (running.isEmpty()) {
      running = Optional.of(new PipesParser(config()));
    }
    return running.get();
  }

  private PipesConfig config() throws IOException {
    Path file = Files.writeString(scratch.resolve("workers.xml"), CONFIG);
    Path hosts = Files.writeString(scratch.resolve("hosts"), "");
    Path temporary = Files.createDirectories(scratch.resolve("tmp"));
    try {
      PipesConfig config = PipesConfig.load(file);
      config.setNumClients(count);
      config.setTimeoutMillis(WITH_SCANS.toMillis());
      config.setShutdownClientAfterMillis(WITH_SCANS.toMillis());
      config.setMaxWaitForClientMillis(count * WITH_SCANS.toMillis());
      config.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      config.setForkedJvmArgs(new JavaOptions(limits, classPath, temporary, hosts).list());
      return config;
    } catch (TikaConfigException e) {
      throw new IllegalStateException("the configuration of the workers is wrong", e);
    }
  }

  /// One parser, which is ours, and an emitter that is never used but must be named.
  private static final String CONFIG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <properties>
        <parsers><parser class="%s"/></parsers>
        <fetchers><fetcher class="%s"><params><name>%s</name></params></fetcher></fetchers>
        <emitters><emitter class="org.apache.tika.pipes.emitter.EmptyEmitter"/></emitters>
        <pipes><params><numClients>1</numClients></params></pipes>
      </properties>
      """
          .formatted(
              RequestParser.class.getName(), RequestFetcher.class.getName(), RequestFetcher.NAME);
}
