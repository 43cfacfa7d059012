package nl.voetspoor.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.voetspoor.worklist.Chosen;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;

/// A work list as Markdown (CommonMark). Most words in it are those of others, so a character is
/// written with a backslash before it where it would mean something in Markdown: no word becomes a
/// heading, a list, a link, a picture or HTML. Elsewhere it stands as it is, so that the text can
/// be read.
public final class WorkListMarkdown {
  /// Mean something wherever they stand; `~` and `$` in the Markdown of GitHub.
  private static final String MEANING = "\\`*[]~$";

  /// What begins a list: `-`, `+`, `12.` or `12)`.
  private static final Pattern LIST = Pattern.compile("(?:[-+]|\\d{1,9}[.)])(?= |$)");

  private static final Pattern HEADING = Pattern.compile("#{1,6}(?= |$)");
  private static final Pattern RULE = Pattern.compile("[- ]*+|[= ]*+");

  private final WorkListLabels labels;
  private final Function<Chosen, String> addresses;
  private final StringBuilder out = new StringBuilder();

  private WorkListMarkdown(WorkListLabels labels, Function<Chosen, String> addresses) {
    this.labels = labels;
    this.addresses = addresses;
  }

  /// The list, written down.
  ///
  /// @param addresses where a passage is found
  public static String written(
      WorkList list, WorkListLabels labels, Function<Chosen, String> addresses) {
    WorkListMarkdown writing = new WorkListMarkdown(labels, addresses);
    writing.paragraph("# " + inline(OneLine.of(list.title())));
    for (int i = 0; i < list.items().size(); i++) {
      writing.item(i + 1, list.items().get(i));
    }
    return writing.out.toString();
  }

  private void item(int place, WorkItem item) {
    String number = item.number().isEmpty() ? Integer.toString(place) : item.number();
    paragraph("## " + labels.question() + " " + inline(OneLine.of(number)));
    lines("", item.question());
    titled(labels.draft(), item.draft());
    titled(labels.note(), item.note());
    if (!item.passages().isEmpty()) {
      paragraph("### " + labels.passages());
      item.passages().forEach(this::passage);
    }
  }

  private void titled(String title, String text) {
    if (!text.isBlank()) {
      paragraph("### " + title);
      lines("", text);
    }
  }

  private void passage(Chosen chosen) {
    if (!chosen.question().isBlank()) {
      paragraph(labels.asked());
      lines("> ", chosen.question());
    }
    WorkListLabels.Words from = labels.from(chosen);
    paragraph((from.label() + " " + inline(from.words())).strip());
    lines("> ", chosen.text());
    paragraph(
        labels.source()
            + " ["
            + inline(OneLine.of(chosen.source()))
            + "](<"
            + address(addresses.apply(chosen))
            + ">)");
  }

  /// Each line a paragraph of its own.
  private void lines(String before, String text) {
    List<String> lines =
        text.lines()
            .map(OneLine::of)
            .filter(line -> !line.isEmpty())
            .map(WorkListMarkdown::escaped)
            .toList();
    out.append(
            lines.stream()
                .map(line -> before + line)
                .collect(Collectors.joining("\n" + before.strip() + "\n")))
        .append("\n\n");
  }

  private void paragraph(String line) {
    out.append(line).append("\n\n");
  }

  /// A line of its own.
  static String escaped(String line) {
    Matcher list = LIST.matcher(line);
    if (list.lookingAt()) {
      int mark = list.end() - 1;
      return line.substring(0, mark) + "\\" + line.charAt(mark) + inline(line.substring(mark + 1));
    }
    boolean begins =
        HEADING.matcher(line).lookingAt()
            || line.startsWith(">")
            || (!line.isEmpty() && RULE.matcher(line).matches());
    return begins ? "\\" + line.charAt(0) + inline(line.substring(1)) : inline(line);
  }

  /// Words within a line.
  static String inline(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      if (means(words, i)) {
        escaped.append('\\');
      }
      escaped.append(words.charAt(i));
    }
    return escaped.toString();
  }

  /// Whether the character at a place means something there. `<` and `&` do before what can be the
  /// rest of a tag or an entity, `_` unless it stands within a word, `#` at the end of a heading.
  private static boolean means(String words, int i) {
    char before = i == 0 ? ' ' : words.charAt(i - 1);
    char next = i + 1 == words.length() ? ' ' : words.charAt(i + 1);
    return switch (words.charAt(i)) {
      case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0;
      case '&' -> Character.isLetter(next) || next == '#';
      case '_' -> !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(next);
      case '#' -> i + 1 == words.length();
      default -> MEANING.indexOf(words.charAt(i)) >= 0;
    };
  }

  private static String address(String address) {
    StringBuilder plain = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b <= ' ' || b > '~' || "<>\\\"".indexOf(b) >= 0) {
        plain.append(String.format(Locale.ROOT, "%%%02X", b));
      } else {
        plain.append((char) b);
      }
    }
    return plain.toString();
  }
}
