package nl.voetspoor.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  private final Set<String> repeated;

  private RunningHeads(Set<String> repeated) {
    this.repeated = repeated;
  }

  static RunningHeads of(List<Page> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (Page page : pages) {
      Set<String> here = new HashSet<>();
      page.lines().stream().filter(line -> inZone(line, page)).forEach(line -> here.add(key(line)));
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

  /// Whether `line` is a head or foot.
  boolean contains(Line line, Page page) {
    String text = line.text().strip();
    if (ALWAYS.matcher(text).matches()) {
      return true;
    }
    return inZone(line, page)
        && (repeated.contains(key(line)) || (isFoot(line, page) && NUMBER.matcher(text).matches()));
  }

  /// Whether `text` is a head or foot wherever it stands.
  static boolean isAlways(String text) {
    return ALWAYS.matcher(text.strip()).matches();
  }

  private static boolean inZone(Line line, Page page) {
    return line.baseline() < ZONE * page.height() || isFoot(line, page);
  }

  private static boolean isFoot(Line line, Page page) {
    return line.baseline() > (1 - ZONE * 0.8f) * page.height();
  }

  private static String key(Line line) {
    return line.text().strip().replaceAll("\\d+", "#");
  }
}
