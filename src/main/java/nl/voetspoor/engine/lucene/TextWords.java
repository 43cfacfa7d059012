package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of one text, cut once for all fields that hold any of them: where each stands, and the
/// terms by which it is kept.
final class TextWords {
  private static final int FIRST_ROOM = 256;

  private final String text;
  private final List<MetWords.Met> met = new ArrayList<>();
  private int[] starts = new int[FIRST_ROOM];

  /// Where each ends; below zero, as `-1 - end`, for what several words are together.
  private int[] ends = new int[FIRST_ROOM];

  private TextWords(String text) {
    this.text = text;
  }

  /// Cuts `text`.
  static TextWords of(String text, MetWords met) {
    TextWords words = new TextWords(text);
    WordCutter cutter = new WordCutter(text);
    char[] letters = cutter.letters();
    WordCutter.Taker taker =
        new WordCutter.Taker() {
          @Override
          public void word(int start, int end) {
            words.add(met.at(letters, start, end), start, end);
          }

          @Override
          public void together(String word, int start, int end) {
            words.add(met.together(word), start, -1 - end);
          }
        };
    while (cutter.next(taker)) {
      // each turn takes some words
    }
    return words;
  }

  private void add(MetWords.Met word, int start, int end) {
    if (met.size() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[met.size()] = start;
    ends[met.size()] = end;
    met.add(word);
  }

  /// The text they stand in.
  String text() {
    return text;
  }

  int size() {
    return met.size();
  }

  /// The word at this place.
  MetWords.Met word(int word) {
    return met.get(word);
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return isBeside(word) ? -1 - ends[word] : ends[word];
  }

  /// Whether it stands beside the word after it, and is what several are together.
  boolean isBeside(int word) {
    return ends[word] < 0;
  }

  /// The place of the first word that begins at `offset` or behind it.
  int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, size(), offset);
    int place = found < 0 ? -1 - found : found;
    while (place > 0 && starts[place - 1] == offset) {
      place--;
    }
    return place;
  }
}
