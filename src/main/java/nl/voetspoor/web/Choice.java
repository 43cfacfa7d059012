package nl.voetspoor.web;

import java.util.Optional;
import nl.voetspoor.search.FacetValue;

/// A value of a facet as a page offers it: to be chosen, given up, or left out.
///
/// @param anchor its name in the address of the page, so that whoever chose it by keyboard is there
///   again on the next page
/// @param label what it is called
/// @param state what it does to the list now
/// @param number what a click on it does to the total: how many there will be, or, beside others
///   that are chosen, how many come with it
/// @param address the list after a click
/// @param without the list without what has it, where it can be left out
public record Choice(
    String anchor,
    String label,
    State state,
    String number,
    String address,
    Optional<String> without) {
  /// What a choice does to the list.
  public enum State {
    /// Nothing yet; a click narrows the list to it.
    FREE,
    /// Nothing yet; a click adds what has it to what other values chose.
    BESIDE,
    CHOSEN,
    EXCLUDED
  }

  /// The states of a value.
  ///
  /// @param others whether something is chosen in its facet
  static State state(FacetValue value, boolean others) {
    if (value.excluded()) {
      return State.EXCLUDED;
    }
    return value.chosen() ? State.CHOSEN : others ? State.BESIDE : State.FREE;
  }

  /// The name of a value in the address: what is no letter or digit in it is written by its code.
  static String anchor(String facet, String value) {
    StringBuilder anchor = new StringBuilder("kies-").append(facet).append('-');
    value
        .codePoints()
        .forEach(c -> {
          boolean plain = c < 128 && Character.isLetterOrDigit(c);
          anchor.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
        });
    return anchor.toString();
  }

  /// Whether it narrows the list now.
  public boolean chosen() {
    return state == State.CHOSEN;
  }

  /// Its name in the style sheet and in sentences.
  public String code() {
    return state.name().toLowerCase(java.util.Locale.ROOT);
  }
}
