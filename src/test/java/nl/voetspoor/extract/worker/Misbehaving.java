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

/// A parser of mail that does what the message tells it to, such as `hang`. It is found by Tika
/// where [#announceIn] put its name on the class path, as any parser is. Of mail, because Tika
/// itself chooses who reads that.
public final class Misbehaving implements Parser {
  private static final List<byte[]> HOARD = new ArrayList<>();

  private static final String HEAD =
      """
      From: Jan de Wit <wit@example.nl>
      To: Kees de Boer <boer@example.nl>
      Date: Mon, 2 Nov 2026 10:00:00 +0100
      Message-ID: <1@example.nl>
      MIME-Version: 1.0
      Subject: Doe dit
      Content-Type: text/plain; charset=us-ascii

      """;

  /// A shorter message is taken for a few words that go with what is attached.
  private static final String LONG_ENOUGH = "en doe het goed ".repeat(40);

  /// Makes a folder which, on the class path of a worker, brings this parser in.
  public static String announceIn(Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Parser.class.getName()), Misbehaving.class.getName());
    return folder.toString();
  }

  /// A file that makes it do something.
  public static Path file(Path folder, String deed) throws IOException {
    String name = deed.replaceAll("\\W.*", "") + ".eml";
    return Files.writeString(folder.resolve(name), HEAD + deed);
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(new MediaType("message", "rfc822"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String message = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
    String deed = message.substring(message.indexOf("\n\n")).strip();
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
    xhtml.element("p", LONG_ENOUGH);
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
