package nl.voetspoor.search;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.voetspoor.model.PaperId;

/// Why a paper has its place among the results: each word of the question with where it stands and
/// what that adds, and what speaks for the paper beside its words. All points together are its
/// score.
///
/// @param paper the paper of which this is true: that of the hit, or one that is shown under it and
///   by which it has its place
/// @param score how well it fits
/// @param asked the words of the question in its order; without those that narrow
/// @param signals what counts beside the words; empty where that is switched off, or something else
///   orders the results
/// @param weights of `ranking.properties` those that had a part in it, by their names there
public record Why(
    PaperId paper,
    double score,
    List<Asked> asked,
    List<Signal> signals,
    Map<String, Double> weights) {
  /// Keeps its own copies.
  public Why {
    asked = List.copyOf(asked);
    signals = List.copyOf(signals);
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  /// What all words add together.
  public double wordPoints() {
    return asked.stream().mapToDouble(Asked::points).sum();
  }

  /// A word of the question, or words that belong together in it.
  ///
  /// @param text as it was typed
  /// @param found where it stands, what adds most first; empty where it does not occur
  public record Asked(String text, List<Found> found) {
    /// Keeps its own copy of the list.
    public Asked {
      found = List.copyOf(found);
    }

    /// What it adds.
    public double points() {
      return found.stream().mapToDouble(Found::points).sum();
    }
  }

  /// Where a word stands in one field in one form.
  ///
  /// @param manner as what
  /// @param form as it is spelt there
  /// @param field in which field
  /// @param times how often; 0 where it is known only that it does
  /// @param points what it adds
  public record Found(Manner manner, String form, Field field, int times, double points) {}

  /// Something that counts beside the words.
  ///
  /// @param kind what
  /// @param share what it adds, of what the words add: `0.03`
  /// @param points what it adds
  public record Signal(Kind kind, double share, double points) {
    /// What can count beside the words.
    public enum Kind {
      /// How recent the paper is.
      RECENCY,
      /// How many papers refer to it.
      CITATIONS;

      /// Its name for programs and sentences.
      public String code() {
        return Why.code(this);
      }
    }
  }

  /// As what a word was found.
  public enum Manner {
    /// As it was typed.
    EXACT,
    /// In another inflection.
    INFLECTION,
    /// In another spelling: `aktie` for `actie`.
    SPELLING,
    /// As a part of a compound.
    COMPOUND,
    /// The parts of a compound that was asked, near one another.
    APART,
    /// Under another name.
    SYNONYM,
    /// A word made of it, or of which it is made.
    KIN,
    /// Only a part of a compound that was asked.
    PART,
    /// It fits the shape that was asked: `mens*`.
    SHAPE;

    /// Its name for programs and sentences.
    public String code() {
      return Why.code(this);
    }
  }

  /// Where a word stands.
  public enum Field {
    /// In the title or subject.
    TITLE,
    /// In a heading.
    HEADING,
    /// In the text.
    TEXT,
    /// In a footnote.
    NOTE,
    /// In the number, the names of people or of the dossier.
    ABOUT,
    /// In who sends, signs or asks.
    SENDER,
    /// In to whom it is sent.
    ADDRESSEE,
    /// In any of these.
    ANYWHERE;

    /// Its name for programs and sentences.
    public String code() {
      return Why.code(this);
    }
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
