package nl.voetspoor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voetspoor.search.Why;
import nl.voetspoor.search.Why.Found;
import nl.voetspoor.search.Why.Manner;

/// Why a paper was found, as lines of text.
final class WhyPrinter {
  private WhyPrinter() {}

  static List<String> lines(Why why) {
    List<String> lines = new java.util.ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, "why: score %.2f, of which %.2f by words", why.score(), why.wordPoints()));
    why.asked().forEach(asked -> lines.add(word(asked, why.wordPoints())));
    why.signals()
        .forEach(signal ->
            lines.add(
                String.format(
                    Locale.ROOT, "  %s: +%.1f%%", signal.kind().code(), 100 * signal.share())));
    return lines;
  }

  private static String word(Why.Asked asked, double all) {
    if (asked.found().isEmpty()) {
      return "  " + asked.text() + ": not in it";
    }
    Map<String, List<Found>> forms =
        asked.found().stream()
            .collect(
                Collectors.groupingBy(WhyPrinter::form, LinkedHashMap::new, Collectors.toList()));
    return String.format(
        Locale.ROOT,
        "  %s (%.0f%%): %s",
        asked.text(),
        100 * asked.points() / all,
        forms.entrySet().stream()
            .map(each -> each.getKey() + " " + places(each.getValue()))
            .collect(Collectors.joining("; ")));
  }

  private static String form(Found found) {
    String manner = found.manner() == Manner.EXACT ? "" : " (" + found.manner().code() + ")";
    return "'" + found.form() + "'" + manner;
  }

  private static String places(List<Found> found) {
    return found.stream()
        .map(each -> each.field().code() + (each.times() == 0 ? "" : " " + each.times() + "×"))
        .collect(Collectors.joining(", "));
  }
}
