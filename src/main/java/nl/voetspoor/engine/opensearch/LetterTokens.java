package nl.voetspoor.engine.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.engine.lucene.LetterRuns;

/// How often runs of letters come in a paper, in tokens of which the cluster can count the papers:
/// one for each bit of the number. The sum over all papers is that of the bits.
final class LetterTokens {
  /// More than 65,535 in one paper are counted as so many.
  static final int BITS = 16;

  private LetterTokens() {}

  /// The runs in the words of one field of a passage, with in how many of its words each stands.
  ///
  /// @param places the words as [WordPlaces] writes them
  static Map<String, Integer> in(String places) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= places.length(); i++) {
      if (i == places.length()
          || places.charAt(i) == WordPlaces.PLACE
          || places.charAt(i) == WordPlaces.TERM) {
        if (i > start && Character.isLetter(places.charAt(start))) {
          words.add(places.substring(start, i));
        }
        start = i + 1;
      }
    }
    Map<String, Integer> runs = new HashMap<>();
    for (String word : words) {
      new HashSet<>(LetterRuns.in(word)).forEach(run -> runs.merge(run, 1, Integer::sum));
    }
    return runs;
  }

  /// The tokens of a run that comes so often.
  static List<String> of(String run, int times) {
    int counted = Math.min(times, (1 << BITS) - 1);
    List<String> tokens = new ArrayList<>();
    for (int bit = 0; bit < BITS; bit++) {
      if ((counted >> bit & 1) == 1) {
        tokens.add(token(run, bit));
      }
    }
    return tokens;
  }

  static String token(String run, int bit) {
    return run + "/" + bit;
  }
}
