package nl.voetspoor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// The files of pdf.js, by which a browser shows an original beside its text. They come with the
/// program, in the library `org.webjars.npm:pdfjs-dist`, and are loaded when an original is asked
/// for. Of all that the library holds only what showing a PDF takes is given away: no source, no
/// scripts of forms, no WebAssembly, which our policy does not let run.
public final class PdfJs {
  /// Where they are found; the address changes with the version, so that they can be kept for ever.
  static final String PATH = "/static/pdfjs/{version}/{folder}/{file}";

  private static final String LIBRARY = "/META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties";
  private static final String VERSION = version();

  private static final Pattern GIVEN =
      Pattern.compile(
          "build/pdf(\\.worker)?\\.min\\.mjs|web/pdf_viewer\\.(mjs|css)|cmaps/[\\w-]{1,60}\\.bcmap"
              + "|standard_fonts/\\w[\\w-]{1,60}\\.(pfb|ttf)|wasm/openjpeg_nowasm_fallback\\.js");

  private PdfJs() {}

  /// The folder in which they are found, with a slash at its end.
  public static String address() {
    return "/static/pdfjs/" + VERSION + "/";
  }

  /// A file of the library; empty where it has none of that name or does not give it away.
  static Optional<byte[]> file(String version, String folder, String name) throws IOException {
    String path = folder + "/" + name;
    if (!version.equals(VERSION) || !GIVEN.matcher(path).matches()) {
      return Optional.empty();
    }
    try (InputStream in =
        PdfJs.class.getResourceAsStream(
            "/META-INF/resources/webjars/pdfjs-dist/" + VERSION + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /// The media type of a file of it.
  static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "mjs", "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      default -> "application/octet-stream";
    };
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = PdfJs.class.getResourceAsStream(LIBRARY)) {
      if (in == null) {
        throw new IllegalStateException("pdf.js is not packaged with the program: " + LIBRARY);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
