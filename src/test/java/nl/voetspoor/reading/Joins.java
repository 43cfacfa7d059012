package nl.voetspoor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;
import nl.voetspoor.model.Content;

/// What became of words at the ends of lines, and of lines at the edges of pages.
public final class Joins {
  private static final Pattern LAST =
      Pattern.compile("(?:^|\\s)(\\S{1,60})\\s+([\\p{L}’'-]{1,60})-$");
  private static final Pattern BROKEN =
      Pattern.compile(
          "[\\p{L}]{1,40}-(?:\\n|[ \\u00a0](?!en\\b|of\\b|tot\\b|dan\\b|noch\\b|als\\b|resp|c\\.q|alsmede\\b|respectievelijk\\b)\\p{Ll})[\\p{L}]{0,40}");
  private static final float EDGE = 0.13f;

  private Joins() {}

  /// A remark between hyphens for dashes (`-in het licht van de code- ook`), as some type it, and
  /// the part of a web address before a space.
  private static final Pattern TYPED =
      Pattern.compile("(?:[\\s\\u00a0]-\\p{L}[^.\\n]{0,80}|\\S*/\\S*)$");

  private static final int BEFORE = 200;

  /// Words of the text that end in a hyphen in the middle of a line, or at its end, though nothing
  /// was left out of them.
  public static List<String> broken(Content content) {
    List<String> broken = new ArrayList<>();
    Matcher found = BROKEN.matcher(content.text());
    while (found.find()) {
      String before = content.text().substring(Math.max(0, found.start() - BEFORE), found.start());
      if (!TYPED.matcher(before).find()) {
        broken.add(found.group().replace('\n', ' '));
      }
    }
    return broken;
  }

  /// The words that were made of two halves at the end of a line or a page.
  public static Set<String> joined(List<Page> pages, Content content) {
    Set<String> words = new TreeSet<>();
    for (Page page : pages) {
      for (Line line : page.lines()) {
        Matcher end = LAST.matcher(line.text());
        if (end.find()) {
          words.addAll(whole(end.group(1), end.group(2), content.text()));
        }
      }
    }
    return words;
  }

  private static List<String> whole(String before, String half, String text) {
    List<String> words = new ArrayList<>();
    Pattern place =
        Pattern.compile(
            Pattern.quote(before)
                + "[\\s\\u00a0]{1,2}("
                + Pattern.quote(half)
                + "[\\p{L}\\d’'-]{1,60})");
    place.matcher(text).results().map(m -> m.group(1)).forEach(words::add);
    return words;
  }

  /// Lines that stand at the edge of two pages or more, the number of the page apart, and that are
  /// still a line of the text.
  public static Set<String> heads(List<Page> pages, Content content) {
    Set<String> once = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (Page page : pages) {
      for (String edge : edges(page)) {
        if (!once.add(edge)) {
          twice.add(edge);
        }
      }
    }
    Set<String> lines = new TreeSet<>(content.text().lines().map(String::strip).toList());
    twice.removeIf(edge -> lines.stream().noneMatch(line -> line.equals(edge)));
    return twice;
  }

  private static Set<String> edges(Page page) {
    Set<String> edges = new TreeSet<>();
    for (Line line : page.lines()) {
      boolean edge =
          line.baseline() < EDGE * page.height() || line.baseline() > (1 - EDGE) * page.height();
      if (edge) {
        edges.add(line.text().strip());
      }
    }
    return edges;
  }
}
