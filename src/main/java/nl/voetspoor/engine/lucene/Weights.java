package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// How much everything counts in the order of results: `index-config/ranking.properties`, where
/// each stands with what it means and how it was set.
public final class Weights {
  /// What can be weighed. Its name in the file is in small letters, with hyphens.
  public enum Weight {
    /// A word in the title or subject.
    TITLE,
    /// A word in a heading, on top of what it counts in the text.
    HEADINGS,
    /// A word in the text.
    BODY,
    /// A word in a footnote.
    NOTES,
    /// A word in the number, the names of people and of the dossier.
    ABOUT,
    /// What other fields with the word add to the best one, of 1.
    OTHER_FIELDS,
    /// A word of the same stem, of 1 for the word itself.
    STEM,
    /// A compound that holds the word.
    PART,
    /// The parts of a compound apart, near one another.
    APART,
    /// Another name of the same.
    SYNONYM,
    /// Where any word will do: one of the parts of a compound that was asked.
    ALONE,
    /// Where any word will do: a word made of the one that was asked.
    KIN,
    /// How far the rare words of a question outweigh the others: the power of idf, 1 in BM25.
    RARITY,
    /// How soon more of the same word adds nothing: k1 of BM25.
    SATURATION,
    /// How far the length of a text counts against it: b of BM25.
    LENGTH,
    /// The same for titles, headings and names.
    LENGTH_OF_TITLES,
    /// What a paper of today gains on one that is very old, of its score.
    RECENCY,
    /// After how many years half of that is gone.
    RECENCY_YEARS,
    /// What the most cited papers gain, of their score.
    CITATIONS,
    /// From how many citing papers on they gain all of that.
    CITATIONS_FULL;

    /// Its name in the file.
    public String code() {
      return codeOf(this);
    }
  }

  private final Map<Weight, Float> values;

  private Weights(Map<Weight, Float> values) {
    this.values = values;
  }

  /// Reads `name=number` lines.
  ///
  /// @throws IllegalArgumentException where a weight is missing, unknown or no number from 0 on
  public static Weights parse(String text) {
    return new Weights(numbers(Weight.class, "ranking.properties", text));
  }

  /// Reads a number for each of `kind` from the text of a file of `name=number` lines.
  static <E extends Enum<E>> Map<E, Float> numbers(Class<E> kind, String file, String text) {
    Properties properties = new Properties();
    try (StringReader reader = new StringReader(text)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<E, Float> values = new EnumMap<>(kind);
    for (E weight : EnumSet.allOf(kind)) {
      String name = codeOf(weight);
      values.put(weight, number(file, name, Optional.ofNullable(properties.remove(name))));
    }
    if (!properties.isEmpty()) {
      throw new IllegalArgumentException(file + ": unknown weights " + properties.keySet());
    }
    return values;
  }

  private static String codeOf(Enum<?> weight) {
    return weight.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How much it counts.
  public float of(Weight weight) {
    return Optional.ofNullable(values.get(weight)).orElseThrow();
  }

  /// The same with another value for one.
  public Weights with(Weight weight, double value) {
    Map<Weight, Float> other = new EnumMap<>(values);
    other.put(weight, (float) value);
    return new Weights(other);
  }

  private static float number(String file, String name, Optional<Object> value) {
    String written = value.map(Object::toString).orElse("").strip();
    try {
      float number = Float.parseFloat(written);
      if (number >= 0 && number <= 1000) {
        return number;
      }
      throw new NumberFormatException("not from 0 to 1000");
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          file + ": " + name + " must be a number from 0 to 1000, and is '" + written + "'", e);
    }
  }
}
