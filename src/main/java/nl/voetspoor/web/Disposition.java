package nl.voetspoor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// How a browser is told the name of a file: after RFC 6266, once in plain letters and once as it
/// is. What no name of a file can hold, or would show it as another, is left out of both.
final class Disposition {
  private Disposition() {}

  static String inline(String file) {
    return "inline" + named(file);
  }

  static String attachment(String file) {
    return "attachment" + named(file);
  }

  private static String named(String file) {
    String harmless = file.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\]", "_");
    String plain = harmless.replaceAll("[^A-Za-z0-9._ -]", "_");
    String exact = URLEncoder.encode(harmless, StandardCharsets.UTF_8).replace("+", "%20");
    return "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
  }
}
