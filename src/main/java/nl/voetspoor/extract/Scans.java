package nl.voetspoor.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.tools.imageio.ImageIOUtil;

/// Recognises the words on pictures of pages with Tesseract, where that is installed with Dutch.
final class Scans {
  private static final int DPI = 300;
  private static final long SECONDS_A_PAGE = 120;

  private final boolean available;

  Scans(boolean available) {
    this.available = available;
  }

  /// With Tesseract if `tesseract --list-langs` names Dutch.
  static Scans installed() {
    return new Scans(Installed.DUTCH);
  }

  /// Whether pictures can be read here.
  boolean available() {
    return available;
  }

  /// The words on the picture of `page`, or the page as it is where they cannot be recognised.
  Page read(PDDocument document, Path pdf, Page page, Extractor.Patience patience)
      throws NotReadable {
    if (!available) {
      return page;
    }
    return patience.run(() -> recognise(document, pdf, page));
  }

  private static Page recognise(PDDocument document, Path pdf, Page page)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("voetspoor-scan");
    Path file = folder.resolve("page.png");
    Path words = folder.resolve("page.tsv");
    try {
      draw(document, pdf, page.number(), file);
      tesseract(file, folder.resolve("page"));
      List<Line> lines = TesseractTable.lines(Files.readString(words), 72f / DPI);
      return new Page(page.number(), page.width(), page.height(), lines, true);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(words);
      Files.deleteIfExists(folder);
    }
  }

  /// Draws a page with poppler where it is installed, since it knows JPEG 2000, which PDFBox draws
  /// only with parts whose licence does not allow handing them on; else with PDFBox.
  private static void draw(PDDocument document, Path pdf, int page, Path picture)
      throws IOException, InterruptedException {
    if (Installed.POPPLER) {
      String number = String.valueOf(page);
      String name = picture.toString();
      run(
          List.of(
              "pdftoppm",
              "-r",
              "" + DPI,
              "-gray",
              "-png",
              "-singlefile",
              "-f",
              number,
              "-l",
              number,
              pdf.toString(),
              name.substring(0, name.length() - ".png".length())));
      return;
    }
    BufferedImage drawn =
        new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
    ImageIOUtil.writeImage(drawn, picture.toString(), DPI);
  }

  private static void tesseract(Path picture, Path out) throws IOException, InterruptedException {
    run(
        List.of(
            "tesseract",
            picture.toString(),
            out.toString(),
            "-l",
            "nld",
            "--dpi",
            "" + DPI,
            "tsv"));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("the picture of a page could not be read by " + command.getFirst());
      }
    } finally {
      process.destroyForcibly();
    }
  }

  /// Asked once, at first need.
  private static final class Installed {
    static final boolean DUTCH =
        answer("tesseract", "--list-langs").lines().anyMatch(line -> line.strip().equals("nld"));
    static final boolean POPPLER = answer("pdftoppm", "-v").contains("version");

    private static String answer(String... command) {
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor(10, TimeUnit.SECONDS) ? answer : "";
      } catch (IOException e) {
        return "";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "";
      }
    }
  }
}
