package nl.voetspoor.search.answers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.voetspoor.model.Span;

/// What written questions are about, as the paper prints it above them: `Vragen van het lid Kuik
/// (CDA) aan de Minister van Justitie en Veiligheid over mensenhandel (ingezonden 2 juli 2021).` In
/// a text that was copied from a page, it stands on several lines, each of which may look like a
/// heading or a paragraph of its own.
final class PrintedSubject {
  private static final String FIRST = "Vragen van ";
  private static final String SENT = "(ingezonden ";

  /// What stands below it, where the day on which it was sent is missing.
  private static final List<String> BELOW =
      List.of("(ontvangen ", "Antwoord van ", "Mededeling van ", "Vraag 1");

  /// The longest that is printed, with whom it is asked.
  private static final int LONGEST = 1_200;

  private static final Pattern PARTY = Pattern.compile("\\s?+\\([^()]{0,60}\\)");
  private static final List<String> ASKED_OF = List.of(" aan de ", " aan het ");
  private static final String ABOUT = " over ";

  private PrintedSubject() {}

  /// Whether `heading` begins it.
  static boolean begins(String heading) {
    return heading.startsWith(FIRST);
  }

  /// Whether `heading` is all of it, and not just its first line: where it was not sent in yet.
  static boolean isWhole(String heading) {
    String last = heading.substring(heading.length() - 1);
    return about(heading) >= 0
        && BELOW.stream().noneMatch(heading::contains)
        && !",:-".contains(last)
        && count(heading, '«') == count(heading, '»');
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  /// Who asks and about what, in what stands in `text` from its first line that begins it; empty
  /// where its end is not there, so that a piece of it is never taken for the whole.
  static Optional<String> in(String text) {
    return place(text).map(place -> brief(Line.oneLine(place.of(text).strip())));
  }

  /// Where it stands in `text`, up to the day on which it was sent.
  static Optional<Span> place(String text) {
    int start = text.startsWith(FIRST) ? 0 : text.indexOf("\n" + FIRST) + 1;
    int end = text.indexOf(SENT, start);
    boolean begun = text.startsWith(FIRST, start) && end > start && end - start < LONGEST;
    return begun && BELOW.stream().noneMatch(text.substring(start, end)::contains)
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  /// Without the parties and the ministers, where it says what it is about.
  private static String brief(String printed) {
    int about = about(printed);
    return about < 0
        ? printed
        : PARTY.matcher(printed.substring(0, asked(printed))).replaceAll("")
            + printed.substring(about);
  }

  /// Where it begins to say what it is about; -1 where it does not.
  private static int about(String printed) {
    int asked = asked(printed);
    return asked < 0 ? -1 : printed.indexOf(ABOUT, asked);
  }

  /// Where it begins to say whom is asked; -1 where it does not.
  private static int asked(String printed) {
    return ASKED_OF.stream()
        .map(printed::indexOf)
        .filter(at -> at >= 0)
        .min(Integer::compare)
        .orElse(-1);
  }
}
