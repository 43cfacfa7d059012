package nl.voetspoor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the feet off pages of the Aanhangsel and of Kamerstukken whose text was pasted: the number
/// of the paper, the ISSN, the session year, the number of the page. The notes above a foot, of
/// which copying leaves a figure on a line of its own, come at the end as `[1] …`, and the figure
/// that is glued to a word of the text becomes a mark (`¹`), as text that was meant to be text has
/// it.
final class PrintedPages {
  private static final Pattern FOOT =
      Pattern.compile(
          "^\\s*+(?:(?:ah|kst|kv|blg|nds|h)-[0-9A-Za-z-]{4,40}+|ISSN \\d{4} ?[-–] ?\\d{4}"
              + "|[’'‘]s-Gravenhage \\d{4}(?:\\s.*)?|(?:Tweede|Eerste) Kamer, vergaderjaar .*)\\s*+$");
  private static final Pattern LAST = Pattern.compile("(?:Tweede|Eerste) Kamer, vergaderjaar");
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s\\f]*+(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op vra(?:ag|gen))? \\d.{0,40}$");
  private static final Pattern FIGURE = Pattern.compile("^\\s*+(\\d{1,2})\\s*+$");
  private static final String SUPERIOR = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<String> body = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private PrintedPages() {}

  private record Note(String figure, String words) {}

  /// The lines without feet; as they are where they hold no labelled questions over a foot.
  static List<String> withoutFeet(List<String> lines) {
    boolean printed =
        lines.stream().anyMatch(line -> LAST.matcher(line).find() && FOOT.matcher(line).find())
            && lines.stream().anyMatch(line -> LABEL.matcher(line).find());
    if (!printed) {
      return lines;
    }
    PrintedPages pages = new PrintedPages();
    pages(lines).forEach(pages::take);
    return pages.whole();
  }

  /// Page by page: a page ends before a form feed, or with the last line of a foot and the number
  /// below it.
  private static List<List<String>> pages(List<String> lines) {
    List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    boolean ended = false;
    for (String line : lines) {
      boolean number = FIGURE.matcher(line).find();
      if (line.startsWith("\f") || (ended && !line.isBlank() && !number)) {
        pages.add(new ArrayList<>());
        ended = false;
      }
      pages.getLast().add(line);
      ended = ended || (LAST.matcher(line).find() && FOOT.matcher(line).find());
    }
    return pages;
  }

  private void take(List<String> page) {
    List<String> left = page.stream().filter(line -> !FOOT.matcher(line).find()).toList();
    boolean footed = left.size() < page.size();
    int end = footed ? withoutNumber(left) : left.size();
    int noted = footed ? notesIn(left, end) : end;
    body.addAll(left.subList(0, noted));
    read(left.subList(noted, end));
  }

  /// Where the page ends, its number left out.
  private static int withoutNumber(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return end > 0 && FIGURE.matcher(lines.get(end - 1)).find() ? end - 1 : end;
  }

  /// Where the notes begin: at the first figure on a line of its own below the last label.
  private static int notesIn(List<String> lines, int end) {
    int first = end;
    for (int i = end - 1; i >= 0 && !LABEL.matcher(lines.get(i)).find(); i--) {
      first = FIGURE.matcher(lines.get(i)).find() && i + 1 < end ? i : first;
    }
    return first;
  }

  private void read(List<String> lines) {
    String figure = "";
    StringBuilder words = new StringBuilder();
    for (String line : lines) {
      Matcher next = FIGURE.matcher(line);
      if (next.find()) {
        close(figure, words);
        figure = next.group(1);
      } else {
        words.append(words.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    close(figure, words);
  }

  private void close(String figure, StringBuilder words) {
    if (!figure.isEmpty() && !words.toString().isBlank()) {
      notes.add(new Note(figure, words.toString().strip()));
    }
    words.setLength(0);
  }

  private List<String> whole() {
    StringBuilder text = new StringBuilder(String.join("\n", body));
    int from = 0;
    for (Note note : notes) {
      from = mark(text, note.figure, from).orElse(from);
    }
    notes.forEach(note -> text.append("\n\n[").append(note.figure).append("] ").append(note.words));
    return text.toString().lines().toList();
  }

  /// Makes the figure that is glued to a word a mark, and says where the text goes on behind it.
  private static Optional<Integer> mark(StringBuilder text, String figure, int from) {
    for (int at = text.indexOf(figure, from); at > 0; at = text.indexOf(figure, at + 1)) {
      int end = at + figure.length();
      boolean glued = isGlue(text.charAt(at - 1));
      if (glued && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        StringBuilder superior = new StringBuilder();
        figure.chars().forEach(digit -> superior.append(SUPERIOR.charAt(digit - '0')));
        text.replace(at, end, superior.toString());
        return Optional.of(at + superior.length());
      }
    }
    return Optional.empty();
  }

  /// A mark stands behind a letter or a sign of punctuation, but not within an address.
  private static boolean isGlue(char sign) {
    return Character.isLetter(sign) || "?!.,;:)]»”’\"'".indexOf(sign) >= 0;
  }
}
