package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.List;

/// Words, and what is tied to places between them.
public record Text(String words, List<Pin> pins) {
  /// No words.
  public static final Text EMPTY = new Text("", List.of());

  /// Keeps its own copy of the list.
  public Text {
    pins = List.copyOf(pins);
  }

  /// Words with nothing tied to them.
  public static Text of(String words) {
    return new Text(words, List.of());
  }

  /// The words from `start`; what was tied to a place before it is now tied to their beginning.
  public Text from(int start) {
    List<Pin> moved = pins.stream().map(pin -> pin.movedTo(Math.max(pin.at(), start))).toList();
    return new Text(words, moved).part(start, words.length());
  }

  /// The words from `start` up to `end`, without space around them, with their pins.
  public Text part(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(words.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(words.charAt(last - 1))) {
      last--;
    }
    List<Pin> kept = new ArrayList<>();
    for (Pin pin : pins) {
      if (pin.at() >= start && pin.at() <= end) {
        kept.add(pin.movedTo(Math.clamp(pin.at(), first, last) - first));
      }
    }
    return new Text(words.substring(first, last), kept);
  }

  /// These words, `between`, and the words of `next`.
  public Text then(String between, Text next) {
    List<Pin> all = new ArrayList<>(pins);
    int shift = words.length() + between.length();
    next.pins.forEach(pin -> all.add(pin.movedTo(pin.at() + shift)));
    return new Text(words + between + next.words, all);
  }

  /// The texts, each on a line of its own; of one without words only the pins are kept.
  public static Text joined(List<Text> texts) {
    StringBuilder words = new StringBuilder();
    List<Pin> pins = new ArrayList<>();
    for (Text text : texts) {
      if (!text.isBlank() && !words.isEmpty()) {
        words.append('\n');
      }
      int start = words.length();
      words.append(text.isBlank() ? "" : text.words);
      text.pins.forEach(pin -> pins.add(pin.movedTo(start + (text.isBlank() ? 0 : pin.at()))));
    }
    return new Text(words.toString(), pins);
  }

  /// Whether there is nothing to read in it.
  public boolean isBlank() {
    return words.isBlank();
  }
}
