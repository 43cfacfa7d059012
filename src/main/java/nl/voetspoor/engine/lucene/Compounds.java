package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Cuts a Dutch compound into its words, where known words and linking letters cover it from its
/// first letter to its last: `mensenhandelbeleid` is mensen, handel, beleid; `kamerstukken` never
/// kamers, tukken.
final class Compounds {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 48;
  private static final int MOST_PARTS = 5;
  private static final int SHORTEST_PART = 3;
  private static final int LONG = 5;

  private final Lexicon lexicon;
  private final Inflection inflection;

  Compounds(Lexicon lexicon, Inflection inflection) {
    this.lexicon = lexicon;
    this.inflection = inflection;
  }

  /// Its parts as they stand in it, linking letters left out; empty where it is no compound.
  List<String> parts(String word) {
    boolean whole = word.length() < SHORTEST || word.length() > LONGEST || lexicon.has(word);
    return whole || inflection.base(word).isPresent() ? List.of() : cut(word, MOST_PARTS);
  }

  private List<String> cut(String word, int most) {
    if (most < 2) {
      return List.of();
    }
    List<List<String>> ways = new ArrayList<>();
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      String rest = word.substring(at);
      String start = word.substring(0, at);
      List<String> behind = beginning(start).isEmpty() ? List.of() : behind(rest, most);
      if (!behind.isEmpty()) {
        ways.add(Stream.concat(beginning(start).stream(), behind.stream()).toList());
      }
    }
    return ways.stream()
        .min(
            Comparator.<List<String>>comparingInt(List::size)
                .thenComparing(Compounds::shortest, Comparator.reverseOrder()))
        .orElse(List.of());
  }

  private List<String> behind(String rest, int most) {
    return ends(rest) ? List.of(rest) : cut(rest, most - 1);
  }

  private static int shortest(List<String> parts) {
    return parts.stream().mapToInt(String::length).min().orElse(0);
  }

  /// The word that `start` is at the head of a compound, without a linking s.
  private List<String> beginning(String start) {
    if (lexicon.has(start, Lexicon.Use.BEGINS) || isLong(start)) {
      return List.of(start);
    }
    String bare = start.substring(0, start.length() - 1);
    return start.endsWith("s") && (lexicon.has(bare, Lexicon.Use.BEGINS_WITH_S) || isLong(bare))
        ? List.of(bare)
        : List.of();
  }

  /// Within a longer compound the linking letters of a part may be others than by itself; a word of
  /// some length is hardly there by chance.
  private boolean isLong(String word) {
    return word.length() >= LONG && lexicon.has(word, Lexicon.Use.ENDS);
  }

  private boolean ends(String word) {
    return lexicon.has(word, Lexicon.Use.ENDS)
        || inflection.nounOf(word).filter(noun -> lexicon.has(noun, Lexicon.Use.ENDS)).isPresent();
  }
}
