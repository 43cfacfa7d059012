package nl.voetspoor.extract.worker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Holding;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.model.Fault;
import org.apache.tika.config.Initializable;
import org.apache.tika.config.InitializableProblemHandler;
import org.apache.tika.config.Param;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.pipes.PipesServer;
import org.xml.sax.ContentHandler;

/// The one parser of a worker: it reads the file that the request names with [Extractor] and writes
/// the answer beside it. Public, since Tika makes it by name; never made in the process that keeps
/// the collection.
public final class RequestParser implements Parser, Initializable {
  static final MediaType REQUEST = MediaType.application("x-voetspoor-request");

  private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

  private transient Optional<Settled> settled = Optional.empty();

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(REQUEST);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException {
    Request request = context.get(Request.class);
    Extraction extraction = extractor(request).extract(Path.of(request.file()), request.name());
    if (extraction instanceof Unreadable(Fault fault, _, _)) {
      leave(fault);
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(request.answer())), 1 << 16))) {
      ExtractionCodec.write(extraction, out);
    }
  }

  /// An extractor, for as long as requests ask for the same.
  private record Settled(Limits limits, Holding holding, Extractor extractor) {}

  private Extractor extractor(Request request) {
    Settled fitting =
        settled
            .filter(one -> one.limits().equals(request.limits()))
            .filter(one -> one.holding().equals(request.holding()))
            .orElseGet(() ->
                new Settled(
                    request.limits(),
                    request.holding(),
                    new Extractor(request.limits(), request.holding())));
    settled = Optional.of(fitting);
    return fitting.extractor();
  }

  /// A process in which a parser hangs, or ran out of memory, is of no more use: Tika replaces one
  /// that ends with these signs.
  private static void leave(Fault fault) {
    if (fault == Fault.TIMEOUT) {
      end(PipesServer.TIMEOUT_EXIT_CODE);
    }
    if (fault == Fault.OUT_OF_MEMORY) {
      throw new OutOfMemoryError("in a parser");
    }
  }

  /// Settles the process, once: it ends with its parent, and opens no address of another machine.
  @Override
  @SuppressWarnings("rawtypes") // as Tika declares it
  public void initialize(Map<String, Param> params) {
    Thread.ofPlatform().daemon().name("watch over parent").start(RequestParser::endWithParent);
    URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Closed() : null);
  }

  @Override
  public void checkInitialization(InitializableProblemHandler problems) {
    // Nothing can be wrong: it takes no parameters.
  }

  private static void endWithParent() {
    ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
    end(1);
  }

  /// Ends this process and those that it started, such as Tesseract, without asking any parser.
  private static void end(int code) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(code);
  }

  /// Refuses every address.
  private static final class Closed extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("a parser may not open " + address);
    }
  }
}
