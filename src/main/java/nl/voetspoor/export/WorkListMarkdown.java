package nl.voetspoor.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voetspoor.worklist.Chosen;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;

/// A work list as Markdown (CommonMark). All words in it are those of others, so every character
/// that means something in Markdown is written with a backslash before it: no word becomes a
/// heading, a link, a picture or HTML.
public final class WorkListMarkdown {
  private static final String MEANING = "\\`*_{}[]<>()#+-.!|~&=:\"'$^";

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
    writing.paragraph("# " + escaped(OneLine.of(list.title())));
    for (int i = 0; i < list.items().size(); i++) {
      writing.item(i + 1, list.items().get(i));
    }
    return writing.out.toString();
  }

  private void item(int place, WorkItem item) {
    String number = item.number().isEmpty() ? Integer.toString(place) : item.number();
    paragraph("## " + escaped(labels.question() + " " + OneLine.of(number)));
    lines("", item.question());
    titled(labels.draft(), item.draft());
    titled(labels.note(), item.note());
    if (!item.passages().isEmpty()) {
      paragraph("### " + escaped(labels.passages()));
      item.passages().forEach(this::passage);
    }
  }

  private void titled(String title, String text) {
    if (!text.isBlank()) {
      paragraph("### " + escaped(title));
      lines("", text);
    }
  }

  private void passage(Chosen chosen) {
    lines("> ", chosen.text());
    paragraph(
        escaped(labels.source())
            + " ["
            + escaped(OneLine.of(chosen.source()))
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

  static String escaped(String line) {
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MEANING.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
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
