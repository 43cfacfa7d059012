package nl.voetspoor.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// A parser of RTF that does what the file tells it to: `{\rtf1 hang}`. It is found by Tika where
/// [#announceIn] put its name on the class path, as any parser is.
public final class Misbehaving implements Parser {
  private static final List<byte[]> HOARD = new ArrayList<>();

  /// Makes a folder which, on the class path of a worker, brings this parser in.
  public static String announceIn(Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Parser.class.getName()), Misbehaving.class.getName());
    return folder.toString();
  }

  /// A file that makes it do something.
  public static Path file(Path folder, String deed) throws IOException {
    String name = deed.replaceAll("\\W.*", "") + ".rtf";
    return Files.writeString(folder.resolve(name), "{\\rtf1 " + deed + "}");
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("rtf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String deed =
        new String(stream.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("^.\\S* |\\}", "");
    switch (deed.split(" ", 2)[0]) {
      case "hang" -> hang();
      case "halt" -> Runtime.getRuntime().halt(3);
      case "kill" ->
          new ProcessBuilder("kill", "-9", "" + ProcessHandle.current().pid())
              .start()
              .onExit()
              .join();
      case "hoard" -> hoard();
      case "recurse" -> recurse(0);
      case "print" -> System.out.println("noise on standard output");
      case "fetch" -> {
        try (InputStream in = URI.create(deed.split(" ", 2)[1]).toURL().openStream()) {
          deed = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
      }
      default -> {
        // Well-behaved.
      }
    }
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    xhtml.element("p", deed);
    xhtml.endDocument();
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void hoard() {
    while (true) {
      HOARD.add(new byte[1 << 20]);
    }
  }

  @SuppressWarnings("InfiniteRecursion") // on purpose
  private static int recurse(int depth) {
    return depth + recurse(depth + 1) + 1;
  }
}
