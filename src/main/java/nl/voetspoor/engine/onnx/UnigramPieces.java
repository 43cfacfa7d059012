package nl.voetspoor.engine.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pieces of XLM-RoBERTa and its kin, as most models for many languages have them: each word,
/// with a sign for the space before it, is cut so that its pieces together are the likeliest. What
/// has no piece is unknown, once for a run of it.
final class UnigramPieces implements Pieces {
  private static final String SPACE = "\u2581";

  /// How much less likely than any piece an unknown letter is, as SentencePiece has it.
  private static final double UNLIKELY = 10;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] scores;
  private final int unknown;
  private final int longest;
  private final double unknownScore;

  /// @param pieces in the order of their numbers
  /// @param scores the logarithm of how likely each is
  /// @param unknown the number for what is no piece
  UnigramPieces(List<String> pieces, double[] scores, int unknown) {
    for (int i = 0; i < pieces.size(); i++) {
      numbers.putIfAbsent(pieces.get(i), i);
    }
    this.scores = scores.clone();
    this.unknown = unknown;
    this.longest = pieces.stream().mapToInt(String::length).max().orElse(1);
    this.unknownScore = Arrays.stream(scores).min().orElse(0) - UNLIKELY;
    for (String special : List.of("<s>", "</s>")) {
      if (!numbers.containsKey(special)) {
        throw new UnusableModelException("the vocabulary of the model has no " + special);
      }
    }
  }

  @Override
  public List<Integer> of(String text) {
    List<Integer> all = new ArrayList<>();
    for (String word : Normalizer.normalize(text, Normalizer.Form.NFKC).split("[\\s\\p{Z}]+", -1)) {
      if (!word.isEmpty()) {
        all.addAll(likeliest(SPACE + word));
      }
    }
    return all;
  }

  /// The pieces of a word by the best way to every place in it (Viterbi).
  private List<Integer> likeliest(String word) {
    int length = word.length();
    double[] best = new double[length + 1];
    int[] from = new int[length + 1];
    int[] piece = new int[length + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int start = 0; start < length; start++) {
      for (int end = start + 1; end <= Math.min(length, start + longest); end++) {
        int number = numbers.getOrDefault(word.substring(start, end), -1);
        double score = number >= 0 ? scores[number] : end == start + 1 ? unknownScore : Double.NaN;
        if (best[start] + score > best[end]) {
          best[end] = best[start] + score;
          from[end] = start;
          piece[end] = number >= 0 ? number : unknown;
        }
      }
    }
    List<Integer> pieces = new ArrayList<>();
    for (int end = length; end > 0; end = from[end]) {
      if (piece[end] != unknown || pieces.isEmpty() || pieces.getLast() != unknown) {
        pieces.add(piece[end]);
      }
    }
    return pieces.reversed();
  }

  @Override
  public int opening() {
    return numbers.getOrDefault("<s>", 0);
  }

  @Override
  public int closing() {
    return numbers.getOrDefault("</s>", 0);
  }
}
