package nl.voetspoor.samples;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What XML and HTML need of text.
final class Markings {
  private Markings() {}

  /// `text` with the characters that mean something in XML written out.
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// Each of `inlines` written by `writer`, together.
  static String each(List<Inline> inlines, Function<Inline, String> writer) {
    return inlines.stream().map(writer).collect(Collectors.joining());
  }
}
