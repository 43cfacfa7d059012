package nl.voetspoor.structure;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;

/// What stands at the head or foot of the page and is no part of the text: what repeats from page
/// to page, page numbers, and the feet of the official publisher (`ah-tk-20232024-878`, `ISSN 0921
/// - 7398`, `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel`).
final class RunningHeads {
  /// The part of the page, above and below, in which heads and feet stand.
  private static final float ZONE = 0.13f;

  private static final Pattern ALWAYS =
      Pattern.compile(
          "(?i)pagina\\s+\\d+(?:\\s+van\\s+\\d+)?|[-–]\\s*\\d{1,4}\\s*[-–]|\\d{1,4}\\s*(?:/|van)\\s*\\d{1,4}"
              + "|(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4}.*"
              + "|(?:kst|ah-tk|ah-ek|h-tk|h-ek|blg|nds-tk|kv-tk)-[0-9A-Za-z-]+"
              + "|ISSN \\d{4}\\s*-\\s*\\d{3}[\\dX]|['’‘]s-Gravenhage \\d{4}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /// What stands over questions and answers may well be the first line of several pages.
  private static final Pattern DIALOGUE = Pattern.compile("(?:Vraag|Vragen|Antwoord)\\b.*");

  private final Set<String> repeated;

  private RunningHeads(Set<String> repeated) {
    this.repeated = repeated;
  }

  static RunningHeads of(List<Page> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (Page page : pages) {
      Set<String> here = new HashSet<>();
      page.lines().stream()
          .filter(line -> inZone(line, page))
          .forEach(line -> here.add(key(line, page)));
      here.forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    seen.forEach((key, count) -> {
      if (count > 1 && count * 3 >= pages.size()) {
        repeated.add(key);
      }
    });
    return new RunningHeads(repeated);
  }

  /// The page without its heads and feet, which are added to `margins`.
  Page cut(Page page, List<String> margins) {
    List<Line> text = new ArrayList<>();
    for (Line line : page.lines()) {
      if (contains(line, page)) {
        margins.add(line.text());
      } else {
        text.add(line);
      }
    }
    return new Page(page.number(), page.width(), page.height(), text, page.recognition());
  }

  /// Whether `line` is a head or foot.
  boolean contains(Line line, Page page) {
    String text = line.text().strip();
    if (ALWAYS.matcher(text).matches()) {
      return true;
    }
    return inZone(line, page)
        && !DIALOGUE.matcher(text).matches()
        && (repeated.contains(key(line, page))
            || (isFoot(line, page) && NUMBER.matcher(text).matches()));
  }

  /// Whether `text` is a head or foot wherever it stands.
  static boolean isAlways(String text) {
    return ALWAYS.matcher(text.strip()).matches();
  }

  /// The text without the heads and feet that some formats leave in it.
  static Flow setApart(Flow flow) {
    Map<Boolean, List<Element>> parts =
        flow.elements().stream().collect(partitioningBy(element -> isAlways(element.words())));
    List<String> heads = parts.getOrDefault(true, List.of()).stream().map(Element::words).toList();
    return new Flow(
        parts.getOrDefault(false, List.of()),
        flow.notes(),
        Stream.concat(flow.margins().stream(), heads.stream()).distinct().toList());
  }

  private static boolean inZone(Line line, Page page) {
    return line.baseline() < ZONE * page.height() || isFoot(line, page);
  }

  private static boolean isFoot(Line line, Page page) {
    return line.baseline() > (1 - ZONE * 0.8f) * page.height();
  }

  /// Its words, with `#` for the number of the page.
  private static String key(Line line, Page page) {
    return line.text().strip().replaceAll("\\b" + page.number() + "\\b", "#");
  }
}
