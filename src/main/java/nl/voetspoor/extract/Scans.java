package nl.voetspoor.extract;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.tools.imageio.ImageIOUtil;

/// Recognises the words on pictures of pages with Tesseract, where that is installed with Dutch.
final class Scans {
  private static final int DPI = 300;

  /// From which confidence a page is not turned to see whether it reads better.
  private static final double SURE = 0.7;

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

  /// The words on the picture of `page`. Without Tesseract it has none; where Tesseract finds none
  /// there is nothing to read, and the page stays as it is.
  Page read(PDDocument document, Path pdf, Page page, Extractor.Patience patience)
      throws NotReadable {
    if (!available) {
      return page.withoutText();
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
      String table = Files.readString(words);
      Page read = read(page, table);
      boolean upright = TesseractTable.isUpright(table);
      int turn = upright && isSure(read) ? 0 : turn(file, folder);
      if (turn == 0) {
        return read;
      }
      turn(file, turn);
      tesseract(file, folder.resolve("page"));
      Page turned = read(page.turned(turn), Files.readString(words));
      return !upright || confidence(turned) > confidence(read) ? turned : read;
    } finally {
      Files.deleteIfExists(folder.resolve("turn.osd"));
      Files.deleteIfExists(file);
      Files.deleteIfExists(words);
      Files.deleteIfExists(folder);
    }
  }

  private static Page read(Page page, String table) {
    List<Line> lines = TesseractTable.lines(table, 72f / DPI);
    return lines.isEmpty() ? page : page.recognised(lines, TesseractTable.recognition(table));
  }

  private static boolean isSure(Page page) {
    return confidence(page) >= SURE;
  }

  private static double confidence(Page page) {
    return page.recognition().flatMap(Recognition::confidence).orElse(0.0);
  }

  /// By how many degrees to the right a page must be turned to be read; 0 where that is not known.
  private static int turn(Path picture, Path folder) throws InterruptedException {
    try {
      String name = folder.resolve("turn").toString();
      run(List.of("tesseract", picture.toString(), name, "--psm", "0", "--dpi", "" + DPI));
      return Files.readString(folder.resolve("turn.osd"))
          .lines()
          .filter(line -> line.startsWith("Rotate: "))
          .map(line -> line.substring("Rotate: ".length()).strip())
          .filter(degrees -> degrees.matches("90|180|270"))
          .findFirst()
          .map(Integer::parseInt)
          .orElse(0);
    } catch (IOException e) {
      // Too few letters to tell, or the data to tell it by is not installed.
      return 0;
    }
  }

  private static void turn(Path picture, int degrees) throws IOException {
    BufferedImage page = ImageIO.read(picture.toFile());
    boolean side = degrees != 180;
    int width = side ? page.getHeight() : page.getWidth();
    int height = side ? page.getWidth() : page.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    ImageIOUtil.writeImage(turned, picture.toString(), DPI);
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
