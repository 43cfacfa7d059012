package nl.voetspoor.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.extract.Format.Family;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.SourceFile;
import org.apache.poi.OldFileFormatException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// Reads a file of any known format. It never throws for what is in a file: whatever a parser does,
/// the answer is text or a reason. Safe for use by several threads at once.
public final class Extractor implements DocumentReader {
  private static final Set<String> ARCHIVES = Set.of("application/zip", "application/java-archive");

  private static final String DAMAGED_OFFICE =
      "damaged: the Word document breaks off or cannot be unpacked; fetch it again";

  private final Limits limits;
  private final FormatDetector detector = new FormatDetector();
  private final Scans scans;
  private final Optional<Holding> holding;

  /// Reads within `limits`, with Tesseract where it is installed; what lies in other files is left
  /// where it is.
  public Extractor(Limits limits) {
    this(limits, Scans.installed());
  }

  /// Reads within `limits`, with Tesseract where it is installed; what lies in other files is laid
  /// out as `holding` says.
  public Extractor(Limits limits, Holding holding) {
    this(limits, Scans.installed(), Optional.of(holding));
  }

  Extractor(Limits limits, Scans scans) {
    this(limits, scans, Optional.empty());
  }

  private Extractor(Limits limits, Scans scans, Optional<Holding> holding) {
    this.limits = limits;
    this.scans = scans;
    this.holding = holding;
  }

  @Override
  public Extraction extract(SourceFile file) {
    return extract(file.content(), file.name());
  }

  /// What stands in the file at `path`, or why it cannot be read.
  public Extraction extract(Path path) {
    return extract(path, String.valueOf(path.getFileName()));
  }

  /// The same for a file that is called `name` and lies under another one.
  public Extraction extract(Path path, String name) {
    try {
      long size = Files.size(path);
      if (size == 0) {
        return new Unreadable(
            Fault.EMPTY, "empty file: it holds 0 bytes; fetch it again or remove it");
      }
      if (size > limits.maxBytes()) {
        return new Unreadable(Fault.TOO_LARGE, tooLarge(size), glimpse(path, name));
      }
      Format format = patiently(() -> detector.detect(path));
      Extraction extraction = extract(path, name, format);
      boolean told =
          !format.type().equals(FormatDetector.BROKEN_OFFICE) && !ARCHIVES.contains(format.type());
      return extraction instanceof Unreadable unreadable
          ? unreadable.being(told ? format.type() : glimpse(path, name))
          : extraction;
    } catch (NotReadable e) {
      return new Unreadable(e.fault(), e.reason(), glimpse(path, name));
    } catch (IOException e) {
      return new Unreadable(Fault.NOT_OPENED, "cannot be opened: " + e.getMessage());
    }
  }

  /// What the file at `path` seems to be by its first bytes; its name tells only which of the
  /// formats that begin alike. Nothing is unpacked, so that it is safe for any file.
  public static String glimpse(Path path, String name) {
    try {
      return FormatDetector.glimpse(path, name);
    } catch (IOException e) {
      return "";
    }
  }

  private Extraction extract(Path path, String name, Format format) throws IOException {
    try {
      return format.family() == Family.PDF
          ? new PdfReader(this::patiently, scans, limits.maxCharacters(), holding).read(path)
          : patiently(() -> read(path, name, format));
    } catch (NotReadable e) {
      return new Unreadable(e.fault(), e.reason());
    }
  }

  private Extraction read(Path file, String name, Format format) throws Exception {
    Bounded bounded = new Bounded(limits.maxCharacters());
    return switch (format.family()) {
      case OFFICE -> office(file, format, bounded);
      case XML -> new XmlReader().read(file, format.type(), bounded);
      case HTML -> new HtmlReader().read(file, format.type(), bounded);
      case TEXT -> new TextReader(bounded).read(file, format.type());
      case HOLDER -> holder(file, name, format);
      case PDF, NONE -> refusal(format);
    };
  }

  private Extraction holder(Path file, String name, Format format) throws Exception {
    return holding.isPresent()
        ? new HolderReader(holding.get(), limits.maxCharacters()).read(file, name, format.type())
        : refusal(format);
  }

  private static Unreadable refusal(Format format) {
    if (format.type().equals(FormatDetector.BROKEN_OFFICE)) {
      return new Unreadable(Fault.DAMAGED, DAMAGED_OFFICE);
    }
    if (ARCHIVES.contains(format.type())) {
      return new Unreadable(Fault.DAMAGED, "damaged archive: it cannot be unpacked; make it anew");
    }
    return new Unreadable(
        Fault.NOT_A_PAPER,
        "not a kind of file that holds a paper: "
            + format.type()
            + "; supported are PDF, Word, OpenDocument, RTF, HTML, XML of the official"
            + " publisher, plain text, and mails and archives (zip, tar, gz, 7z) of these");
  }

  /// What Tika says of a broken Word file speaks of its own classes.
  private Extraction office(Path file, Format format, Bounded bounded) throws Exception {
    try {
      Extracted read = office(file, format.type());
      return bounded.keep(read);
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      NotReadable known = NotReadable.because(e);
      throw known.fault() == Fault.DAMAGED
          ? new NotReadable(Fault.DAMAGED, DAMAGED_OFFICE, e)
          : known;
    }
  }

  /// Reads more than may be kept, so that a long text is cut off and not refused.
  private Extracted office(Path file, String type) throws Exception {
    int most = (int) Math.min(Integer.MAX_VALUE, 4L * limits.maxCharacters());
    return switch (type) {
      case "application/rtf" -> new RtfReader(most).read(file, type);
      case "application/msword" -> doc(file, type, most);
      case "application/vnd.oasis.opendocument.text" -> new OdtReader(most).read(file, type);
      default -> new DocxReader(most).read(file, type);
    };
  }

  /// Word 97 and later; of older files Tika gives the words.
  private Extracted doc(Path file, String type, int most) throws Exception {
    try {
      return new DocReader(most).read(file, type);
    } catch (OldFileFormatException e) {
      return new OldWordReader(limits.maxCharacters()).read(file, type);
    }
  }

  private String tooLarge(long size) {
    return "too large: "
        + (size >> 20)
        + " MB, the limit is "
        + limits.maxMegabytes()
        + " MB; raise max-file-megabytes in index-config/limits.properties";
  }

  /// Runs `work` on a thread of its own, and lets go of it when it takes too long.
  private <T> T patiently(Work<T> work) throws NotReadable {
    FutureTask<T> task = new FutureTask<>(work::run);
    Thread thread = Thread.ofPlatform().daemon().name("reader").unstarted(task);
    thread.start();
    try {
      return task.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new NotReadable(
          Fault.TIMEOUT,
          "timeout: reading took more than "
              + limits.patience().toSeconds()
              + " seconds; open it in the program it was made with and save it anew",
          e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new NotReadable(
          Fault.CRASHED, "interrupted while it was being read; index it again", e);
    } catch (ExecutionException e) {
      throw NotReadable.because(e.getCause() == null ? e : e.getCause());
    }
  }

  /// Something to do that may fail in any way.
  @FunctionalInterface
  interface Work<T> {
    /// Does it.
    T run() throws Exception;
  }

  /// Runs work within the limits of time.
  @FunctionalInterface
  interface Patience {
    /// Runs `work` to its end, or gives up.
    <T> T run(Work<T> work) throws NotReadable;
  }
}
