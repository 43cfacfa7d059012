package nl.voetspoor.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Writes a paper as a scanner would give it: each page a grey picture, a little askew and specked,
/// and no text.
final class ScannedPaper {
  private static final float DPI = 200;
  private static final double TILT = Math.toRadians(0.5);

  private ScannedPaper() {}

  static byte[] write(SamplePaper paper) throws IOException {
    try (PDDocument drawn = new PDDocument();
        PDDocument scan = new PDDocument()) {
      PdfPaper.draw(paper, drawn, Typeface.drawable(drawn));
      // A font is put into the document when it is saved: only then can it be drawn.
      byte[] whole = PdfPaper.save(drawn, paper);
      try (PDDocument read = Loader.loadPDF(whole)) {
        PDFRenderer renderer = new PDFRenderer(read);
        for (int i = 0; i < read.getNumberOfPages(); i++) {
          addPage(scan, scanned(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY), i));
        }
      }
      return PdfPaper.save(scan, paper);
    }
  }

  private static void addPage(PDDocument scan, byte[] jpeg) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    scan.addPage(page);
    try (PDPageContentStream stream =
        new PDPageContentStream(scan, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
      stream.drawImage(
          JPEGFactory.createFromStream(scan, new ByteArrayInputStream(jpeg)),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    }
  }

  private static byte[] scanned(BufferedImage page, int seed) throws IOException {
    BufferedImage askew =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = askew.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(new Color(246, 246, 246));
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.rotate(TILT, page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    speck(askew.getRaster(), new Random(seed));
    return jpeg(askew);
  }

  private static void speck(WritableRaster raster, Random random) {
    for (int i = 0; i < 1200; i++) {
      int x = random.nextInt(raster.getWidth());
      int y = random.nextInt(raster.getHeight());
      raster.setSample(x, y, 0, 90 + random.nextInt(120));
    }
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0.3f);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
