package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Whether a page with few letters holds a picture on which there may be more. A page that is left
/// empty, or on which only `Bijlage 1` stands, holds none.
final class Pictures {
  /// The pixels of the smallest picture that is read: a logo has fewer.
  private static final long SMALLEST = 400L * 400;

  /// The length of what draws letters as lines; a frame or a rule takes less.
  private static final int DRAWING = 3_000;

  private static final int DEPTH = 5;

  private Pictures() {}

  /// Whether there is something to read.
  ///
  /// @param empty whether the page has no letters at all, so that they may be drawn as lines
  static boolean fill(PDPage page, boolean empty) throws IOException {
    return holds(page.getResources(), DEPTH) || (empty && isDrawn(page));
  }

  private static boolean holds(PDResources resources, int depth) throws IOException {
    if (resources == null || depth == 0) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image
          && (long) image.getWidth() * image.getHeight() >= SMALLEST) {
        return true;
      }
      if (object instanceof PDFormXObject form && holds(form.getResources(), depth - 1)) {
        return true;
      }
    }
    return false;
  }

  /// Also a picture that stands among the commands.
  private static boolean isDrawn(PDPage page) throws IOException {
    try (InputStream commands = page.getContents()) {
      return commands.readNBytes(DRAWING).length == DRAWING;
    }
  }
}
