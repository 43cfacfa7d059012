package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Map;

/// A word of a question.
///
/// @param written as the question writes it, the first time
/// @param stem its stem
/// @param weight how much it counts beside its rarity
/// @param context whether it stands around the question, not in it
/// @param ways how it may be met, itself first
record AskedWord(String written, String stem, double weight, boolean context, List<Way> ways) {
  AskedWord {
    ways = List.copyOf(ways);
  }

  /// One way to meet a word.
  ///
  /// @param weight what it counts, of 1 for the word itself
  /// @param parts the words that must all be there, mostly one: of each the terms of the index with
  ///   what each counts, in a fixed order
  record Way(double weight, List<Map<String, Double>> parts) {
    Way {
      parts = List.copyOf(parts);
    }
  }
}
