package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The numbers of questions as they stand over a question or an answer: `2, 3 en 4`, `2 t/m 4`, `3a
/// en b`. Between two numbers a comma may be missing: `8, 9 10 en 11`.
final class QuestionNumbers {
  private static final String ONE = "(?:\\d{1,3}[a-z]?|[a-z])(?![\\p{L}\\d])";
  private static final String GAP = "[ \\u00a0]";

  /// One or more numbers on one line.
  static final String FORM =
      "\\d{1,3}[a-z]?(?![\\p{L}\\d])(?:(?:"
          + (GAP + "*+(?:,|&|[-–])" + GAP + "*+(?:(?i:en)" + GAP + "++)?|")
          + (GAP + "++(?i:en(?:" + GAP + "++vraag)?|t/m|tot" + GAP + "en" + GAP + "met)" + GAP)
          + ("++|" + GAP + "++(?=\\d))" + ONE + ")*+");

  private static final Pattern PART =
      Pattern.compile(
          "(?<until>(?i:t/m|tot.en.met)|[-–])|(?<number>\\d{1,3})(?<letter>[a-z])?(?!\\p{L})"
              + "|(?<![\\p{L}])(?<alone>[a-z])(?!\\p{L})");
  private static final int WIDEST = 300;

  private QuestionNumbers() {}

  /// Each number that a label names, in its order; none for a label without a number.
  static List<String> of(String label) {
    List<String> numbers = new ArrayList<>();
    boolean until = false;
    for (Matcher part = PART.matcher(label); part.find(); ) {
      if (part.group("until") != null) {
        until = true;
        continue;
      }
      String number = number(part, numbers);
      if (until && !numbers.isEmpty()) {
        numbers.addAll(after(numbers.getLast(), number));
      } else {
        numbers.add(number);
      }
      until = false;
    }
    return numbers.stream().distinct().toList();
  }

  /// The number without the letter of a part of the question: `3` of `3a`.
  static String whole(String number) {
    return number.replaceAll("[a-z]$", "");
  }

  /// A letter alone is a part of the question before it.
  private static String number(Matcher part, List<String> before) {
    String alone = part.group("alone");
    if (alone != null) {
      return before.isEmpty() ? alone : whole(before.getLast()) + alone;
    }
    String letter = part.group("letter");
    return part.group("number") + (letter == null ? "" : letter);
  }

  /// What follows `first` up to and including `last`: `3` and `4` after `2`, `3b` after `3a`.
  private static List<String> after(String first, String last) {
    String whole = whole(last);
    if (whole(first).equals(whole) && first.length() > whole.length()) {
      return IntStream.rangeClosed(first.charAt(whole.length()) + 1, last.charAt(last.length() - 1))
          .mapToObj(letter -> whole + (char) letter)
          .toList();
    }
    int from = Integer.parseInt(whole(first)) + 1;
    int to = Integer.parseInt(whole);
    return to < from || to - from > WIDEST
        ? List.of(last)
        : IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
  }
}
