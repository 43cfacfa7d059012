package nl.voetspoor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a text that somebody pasted, without what the program it was copied from put before
/// them: the `>` of a mail that is answered, and signs that nobody sees.
final class Pasted {
  /// What is no letter and takes no room: byte order mark, soft hyphen, joiners, marks of
  /// direction.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\uFEFF\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060]");

  private static final Pattern QUOTED = Pattern.compile("^[ \\t]*+(?:>[ \\t]?+)++");

  /// The beginning of a question or answer of a set: `3.`, `3a)`, `(3)`, `3 Klopt`, `Vraag 3`, or
  /// of an item of a list.
  private static final Pattern BEGINS =
      Pattern.compile(
          "^\\s*+(?:\\(?\\d{1,4}[a-z]?(?:[.:)]++\\s++\\S|\\s++\\p{Lu}|\\s*+$)"
              + "|(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op vra(?:ag|gen))? \\d{1,4}[a-z]?\\b"
              + "|[•·▪●*-]\\s++\\S)");

  /// A row of a table with a question behind its number; cells with nothing but a number follow.
  private static final Pattern ROW =
      Pattern.compile("^\\s*+(\\d{1,4}[a-z]?\\t[^\\t]*+)(?:\\t[\\d ]*+)*+$");

  /// A number with a sign that begins a question, in the middle of a line.
  private static final Pattern INNER =
      Pattern.compile("(?<=[.?!])\\s++(?=(\\d{1,3})[.)] ++\\p{Lu})");

  private static final Pattern FIRST = Pattern.compile("^\\s*+(\\d{1,3})[.)] ");

  /// The figure of a note that did not come along.
  private static final Pattern LONE_MARK = Pattern.compile("(?<=[?»”])\\d{1,2}(?=$|[\\s?!,.;:)])");

  private static final Pattern ENDS = Pattern.compile("[.?!;:»”\")\\]⁰¹²³⁴⁵⁶⁷⁸⁹]\\s*+$");

  private Pasted() {}

  /// The lines of the first `most` characters of `text`. Where a question begins, an empty line
  /// parts it from what stands before, so that it does not look as if its line was only broken off.
  static List<String> lines(String text, int most) {
    List<String> clean =
        PrintedPages.withoutFeet(
                text.substring(0, Math.min(most, text.length()))
                    .replace("\f", "\n\f")
                    .lines()
                    .map(Pasted::clean)
                    .toList())
            .stream()
            .flatMap(line -> apart(line).stream())
            .map(line -> LONE_MARK.matcher(line).replaceAll(""))
            .toList();
    boolean eachAsks = clean.stream().allMatch(line -> line.isBlank() || asks(line));
    List<String> lines = new ArrayList<>();
    String before = "";
    for (String line : clean) {
      Matcher row = ROW.matcher(line);
      boolean begins =
          row.matches() || (ENDS.matcher(before).find() && BEGINS.matcher(line).find());
      if (begins || (eachAsks && !before.isBlank())) {
        lines.add("");
      }
      lines.add(row.matches() ? row.group(1) : line);
      before = line;
    }
    return lines;
  }

  /// The questions of a line that holds several, each with the number after that of the one before.
  private static List<String> apart(String line) {
    Matcher first = FIRST.matcher(line);
    if (!first.find()) {
      return List.of(line);
    }
    List<String> questions = new ArrayList<>();
    int next = Integer.parseInt(first.group(1)) + 1;
    int from = 0;
    for (Matcher inner = INNER.matcher(line); inner.find(); ) {
      if (Integer.parseInt(inner.group(1)) == next) {
        questions.add(line.substring(from, inner.start()));
        from = inner.end();
        next++;
      }
    }
    questions.add(line.substring(from));
    return questions;
  }

  private static boolean asks(String line) {
    return line.stripTrailing().endsWith("?");
  }

  private static String clean(String line) {
    String seen = UNSEEN.matcher(line).replaceAll("");
    return QUOTED.matcher(seen).replaceFirst("");
  }
}
