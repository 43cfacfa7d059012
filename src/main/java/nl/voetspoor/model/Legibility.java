package nl.voetspoor.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far the text of a paper could be read. A paper may be more than one of the last three.
public enum Legibility {
  /// All of it stood in the file as text.
  TEXT,
  /// Pages of it are pictures, of which the words were recognised and may hold errors of reading.
  SCAN,
  /// Pages of it, or all of it, are pictures of which no words could be recognised.
  NO_TEXT,
  /// Its text was cut off at the limit.
  TRUNCATED;

  /// What holds for a paper.
  ///
  /// @param truncated whether its text was cut off
  public static List<Legibility> of(Content content, boolean truncated) {
    EnumSet<Legibility> found = EnumSet.noneOf(Legibility.class);
    for (Scan scan : content.scans()) {
      found.add(scan.confidence().isPresent() ? SCAN : NO_TEXT);
    }
    if (content.text().isBlank()) {
      found.add(NO_TEXT);
    }
    if (truncated) {
      found.add(TRUNCATED);
    }
    return found.isEmpty() ? List.of(TEXT) : List.copyOf(found);
  }

  /// Its name in addresses, facets and files: `no-text`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The one with this name, if there is one.
  public static Optional<Legibility> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
