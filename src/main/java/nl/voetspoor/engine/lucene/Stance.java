package nl.voetspoor.engine.lucene;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/// What makes two answers in nearly the same words say something else: the numbers in them, whether
/// they begin with yes or no, and whether they deny.
///
/// @param numbers every number, as it is kept in the index
/// @param opening `ja` or `nee` where it begins with that; else empty
/// @param denials how many words deny
record Stance(Set<String> numbers, String opening, int denials) {
  private static final Set<String> DENIALS =
      Set.of("niet", "geen", "nee", "neen", "nooit", "niets", "niemand", "noch", "evenmin");

  Stance {
    numbers = Set.copyOf(numbers);
  }

  static Stance of(String text) {
    Set<String> numbers = new HashSet<>();
    String opening = "";
    int denials = 0;
    boolean first = true;
    for (Iterator<Words.Word> words = new Words(text); words.hasNext(); ) {
      String word = words.next().word();
      if (first && (word.equals("ja") || word.equals("nee") || word.equals("neen"))) {
        opening = word.equals("ja") ? "ja" : "nee";
      }
      first = false;
      denials += DENIALS.contains(word) ? 1 : 0;
      if (Character.isDigit(word.charAt(0))) {
        numbers.add(word);
      }
    }
    return new Stance(numbers, opening, denials);
  }
}
