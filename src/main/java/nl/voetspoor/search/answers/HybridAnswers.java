package nl.voetspoor.search.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Prior answers by their words, put in order by their words and their meaning together.
///
/// A model judges only the best that words find, so that no second index is needed; what has none
/// of the words is not found. The places of passages are kept, and computed once while they stay.
public final class HybridAnswers implements AnswerSearch {
  /// How many of the best by words a model judges, where nobody says otherwise.
  public static final int USUAL = 30;

  /// Of how many passages the place is kept: of 400 numbers, with their words, some 20 MB.
  private static final int KEPT = 5_000;

  private final AnswerSearch words;
  private final Embedding meaning;
  private final int judged;
  private final Places places = new Places();

  /// @param words finds by words
  /// @param meaning says how alike texts are
  /// @param judged how many of the best by words it judges
  public HybridAnswers(AnswerSearch words, Embedding meaning, int judged) {
    this.words = words;
    this.meaning = meaning;
    this.judged = judged;
  }

  @Override
  public PriorAnswers answers(AnswersRequest request) {
    AnswersRequest wider =
        new AnswersRequest(
            request.questionnaire(), request.narrowing(), Math.max(judged, request.most()));
    return new PriorAnswers(
        words.answers(wider).questions().stream()
            .map(found -> ranked(found, request.most()))
            .toList());
  }

  /// The best of the judged; behind them, where more are wanted, the rest by their words.
  private PriorAnswers.Found ranked(PriorAnswers.Found found, int most) {
    List<PriorAnswer> all = found.answers();
    List<PriorAnswer> best = all.subList(0, Math.min(judged, all.size()));
    float[] asked = meaning.ofQuestion(found.asked().text());
    List<Double> likeness =
        best.stream().map(answer -> Embedding.likeness(asked, place(answer.passage()))).toList();
    List<PriorAnswer> ranked =
        Stream.concat(Hybrid.ranked(best, likeness).stream(), all.stream().skip(best.size()))
            .limit(most)
            .toList();
    return new PriorAnswers.Found(found.asked(), ranked);
  }

  private float[] place(PassageView passage) {
    String said = passage.plainQuestion() + "\n" + passage.plainText();
    return places.find(said.strip());
  }

  /// The places of the passages that were judged last.
  private final class Places {
    private final Map<String, float[]> known =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > KEPT;
          }
        };

    /// Two threads may both compute a place; they compute the same.
    float[] find(String said) {
      synchronized (known) {
        float[] place = known.get(said);
        if (place != null) {
          return place;
        }
      }
      float[] computed = meaning.ofPassage(said);
      synchronized (known) {
        known.put(said, computed);
      }
      return computed;
    }
  }
}
