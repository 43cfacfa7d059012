package nl.voetspoor.engine.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pieces of BERT and its kin: words and signs of punctuation, and of a word that is not known
/// its longest known beginning, then the longest known piece that goes on (`##`), and so on. A word
/// of which a part is not known is unknown as a whole.
final class WordPieces implements Pieces {
  private static final String GOES_ON = "##";
  private static final String UNKNOWN = "[UNK]";

  /// A longer word is unknown.
  private static final int LONGEST = 100;

  private final Map<String, Integer> vocabulary;
  private final boolean lowerCase;

  /// @param vocabulary each piece with its number
  /// @param lowerCase whether it knows small letters without accents alone
  WordPieces(Map<String, Integer> vocabulary, boolean lowerCase) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.lowerCase = lowerCase;
    for (String special : List.of(UNKNOWN, "[CLS]", "[SEP]")) {
      if (!vocabulary.containsKey(special)) {
        throw new UnusableModelException("the vocabulary of the model has no " + special);
      }
    }
  }

  @Override
  public List<Integer> of(String text) {
    List<Integer> numbers = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain(text)
        .codePoints()
        .forEach(sign -> {
          boolean space = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
          boolean apart = space || isPunctuation(sign);
          if (apart) {
            close(word, numbers);
          }
          if (!space && !Character.isISOControl(sign)) {
            word.appendCodePoint(sign);
          }
          if (apart) {
            close(word, numbers);
          }
        });
    close(word, numbers);
    return numbers;
  }

  private String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return lowerCase
        ? Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
        : composed;
  }

  private static boolean isPunctuation(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> "$+<=>^`|~".indexOf(sign) >= 0;
    };
  }

  private void close(StringBuilder word, List<Integer> numbers) {
    if (!word.isEmpty()) {
      numbers.addAll(pieces(word.toString()));
      word.setLength(0);
    }
  }

  private List<Integer> pieces(String word) {
    List<Integer> pieces = new ArrayList<>();
    for (int from = 0; from < word.length(); ) {
      int end = word.length() <= LONGEST ? longest(word, from) : from;
      if (end == from) {
        return List.of(number(UNKNOWN));
      }
      pieces.add(number(piece(word, from, end)));
      from = end;
    }
    return pieces;
  }

  /// Where the longest known piece from `from` on ends; `from` where there is none.
  private int longest(String word, int from) {
    int end = word.length();
    while (end > from && !vocabulary.containsKey(piece(word, from, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String word, int from, int end) {
    return (from > 0 ? GOES_ON : "") + word.substring(from, end);
  }

  @Override
  public int opening() {
    return number("[CLS]");
  }

  @Override
  public int closing() {
    return number("[SEP]");
  }

  private int number(String piece) {
    return vocabulary.getOrDefault(piece, 0);
  }
}
