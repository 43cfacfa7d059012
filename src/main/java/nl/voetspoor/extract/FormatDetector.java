package nl.voetspoor.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.voetspoor.extract.Format.Family;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/// Tells what a file is by its content; its name plays no part.
final class FormatDetector {
  private static final Set<String> OFFICE =
      Set.of(
          "application/msword",
          "application/rtf",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template");
  private static final Set<String> HOLDERS =
      Set.of(
          "application/vnd.ms-outlook",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-tar",
          "application/x-gtar",
          "application/x-7z-compressed");
  private static final Pattern XML =
      Pattern.compile(
          "\\A\\s*<(?:\\?xml|officiele-publicatie|metadata_gegevens|owms-metadata"
              + "|(?:\\w{1,8}:)?searchRetrieveResponse)");

  /// XML of the official publisher, which no further look is needed for.
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "\\A\\s*+(?:<\\?[^>]*+>\\s*+)*+<(?:officiele-publicatie|metadata_gegevens|owms-metadata"
              + "|(?:\\w{1,8}:)?searchRetrieveResponse)[\\s>]");

  private static final String PDF_BEGINS = "%PDF-";
  private static final Pattern HTML = Pattern.compile("(?i)<(?:!doctype\\s+html|html)[\\s>]");

  /// A Word file of which too little is left to tell that it is one.
  static final String BROKEN_OFFICE = "application/x-tika-ooxml";

  private static final String MAIL = "message/rfc822";
  private static final Set<String> MARKS_OF_MAIL =
      Set.of("date", "message-id", "mime-version", "received", "return-path");

  /// What holds a Word file, and much else.
  private static final Set<String> BEGIN_ALIKE =
      Set.of("application/zip", "application/x-tika-msoffice");

  private static final int LOOK = 16_384;

  private final Detector detector = new DefaultDetector();

  Format detect(Path file) throws IOException {
    String start = beginning(file);
    if (start.startsWith(PDF_BEGINS)) {
      return new Format("application/pdf", Family.PDF);
    }
    if (OFFICIAL.matcher(start).find()) {
      return written("application/xml", start);
    }
    return detect(typeOf(file), start);
  }

  /// What a file seems to be by its first bytes, and among formats that begin alike by its name.
  static String glimpse(Path file, String name) throws IOException {
    MimeTypes types = MimeTypes.getDefaultMimeTypes();
    String type = glimpse(types, file, new Metadata());
    if (!BEGIN_ALIKE.contains(type)) {
      return type;
    }
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return glimpse(types, file, named);
  }

  private static String glimpse(MimeTypes types, Path file, Metadata metadata) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return types.detect(in, metadata).getBaseType().toString();
    }
  }

  private static Format detect(String type, String start) {
    if (type.equals("application/pdf")) {
      return new Format(type, Family.PDF);
    }
    if (OFFICE.contains(type)) {
      return new Format(type, Family.OFFICE);
    }
    if (HOLDERS.contains(type)) {
      return new Format(type, Family.HOLDER);
    }
    if (type.equals(MAIL) && isMail(start)) {
      return new Format(type, Family.HOLDER);
    }
    return looksWritten(type) ? written(type, start) : new Format(type, Family.NONE);
  }

  private String typeOf(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file, new Metadata())) {
      return detector.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private static boolean looksWritten(String type) {
    return type.startsWith("text/")
        || (type.endsWith("xml") && !type.equals(BROKEN_OFFICE))
        || type.equals("application/octet-stream")
        || type.equals(MAIL);
  }

  /// A letter in plain text can begin with a line like one in the head of a mail (RFC 5322, 3.6); a
  /// mail says from whom it is and bears a mark of the program that sent it.
  private static boolean isMail(String beginning) {
    Set<String> fields =
        beginning
            .lines()
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.indexOf(':') > 0)
            .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return fields.contains("from")
        && MARKS_OF_MAIL.stream().anyMatch(fields::contains)
        && fields.size() > 2;
  }

  private static Format written(String type, String beginning) {
    if (HTML.matcher(beginning).find()) {
      return new Format("text/html", Family.HTML);
    }
    if (XML.matcher(beginning).find() || type.endsWith("xml")) {
      return new Format("application/xml", Family.XML);
    }
    if (type.equals("application/octet-stream") || beginning.indexOf('\0') >= 0) {
      return new Format("application/octet-stream", Family.NONE);
    }
    return data(beginning);
  }

  private static Format data(String beginning) {
    List<String> lines = beginning.lines().filter(line -> !line.isBlank()).limit(40).toList();
    List<String> whole = lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
    if (!whole.isEmpty()
        && whole.stream().allMatch(line -> line.startsWith("{") || line.startsWith("["))) {
      return new Format("application/json", Family.NONE);
    }
    long tabbed = whole.stream().filter(line -> line.indexOf('\t') > 0).count();
    if (whole.size() > 1 && tabbed >= 0.9 * whole.size()) {
      return new Format("text/tab-separated-values", Family.NONE);
    }
    return new Format("text/plain", Family.TEXT);
  }

  private static String beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LOOK);
      String text = Characters.decode(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
  }
}
