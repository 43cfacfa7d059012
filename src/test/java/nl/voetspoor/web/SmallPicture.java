package nl.voetspoor.web;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of a page in so few colours that it weighs a third: those that occur most and differ
/// enough from one another, and for the others the nearest of them.
final class SmallPicture {
  private static final int COLOURS = 20;

  /// The square of how far colours lie apart that are taken for the same.
  private static final int NEAR = 150;

  private SmallPicture() {}

  /// Leaves the few colours.
  ///
  /// @param png the picture as it was taken
  /// @return the same in few colours, as PNG
  static byte[] of(byte[] png) throws IOException {
    BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < whole.getHeight(); y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        counts.merge(whole.getRGB(x, y) | 0xff000000, 1, Integer::sum);
      }
    }
    List<Integer> kept = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .filter(colour ->
            kept.size() < COLOURS && kept.stream().allMatch(each -> apart(each, colour) > NEAR))
        .forEach(kept::add);
    Map<Integer, Integer> nearest = new HashMap<>();
    counts.keySet().forEach(colour -> nearest.put(colour, nearest(kept, colour)));
    int[] palette = kept.stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel colours =
        new IndexColorModel(
            8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(
            whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
    for (int y = 0; y < whole.getHeight(); y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        int colour = whole.getRGB(x, y) | 0xff000000;
        small.getRaster().setSample(x, y, 0, nearest.getOrDefault(colour, 0));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, "png", out);
    return out.toByteArray();
  }

  private static int nearest(List<Integer> kept, int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < kept.size(); i++) {
      int apart = apart(kept.get(i), colour);
      if (apart < least) {
        least = apart;
        best = i;
      }
    }
    return best;
  }

  private static int apart(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int by = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
      sum += by * by;
    }
    return sum;
  }
}
