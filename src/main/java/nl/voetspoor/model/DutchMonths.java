package nl.voetspoor.model;

import java.util.List;

/// The months as Dutch papers write them.
public final class DutchMonths {
  /// Their names in small letters, January first.
  public static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private DutchMonths() {}
}
