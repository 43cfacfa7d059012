package nl.voetspoor.reference.context;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Paper;

/// Who put a motie or an amendement forward, as its heading says: `GEWIJZIGDE MOTIE VAN DE LEDEN
/// VAN BAARLE EN DASSEN TER VERVANGING VAN …`.
///
/// @param names by their letters alone, the first mover first; empty where the heading names none
/// @param cumSuis whether others signed as well
record Members(List<String> names, boolean cumSuis) {
  static final Members NONE = new Members(List.of(), false);

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)\\bvan\\s+(?:het\\s+lid|de\\s+leden)\\s+(.{2,200})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\s+(?:over|ter\\s+vervanging|voorgesteld|ontvangen|houdende)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern CUM_SUIS =
      Pattern.compile("(?i)[\\s,]+c\\.\\s?s\\.?", Pattern.UNICODE_CHARACTER_CLASS);

  /// Keeps its own copy of the list.
  Members {
    names = List.copyOf(names);
  }

  /// Those of `paper`.
  static Members of(Paper paper) {
    return paper
        .description()
        .heading()
        .flatMap(Members::in)
        .or(() -> in(paper.description().title()))
        .or(() -> paper.correspondence().sender().flatMap(sender -> in("van " + sender)))
        .orElse(NONE);
  }

  /// Those named in a heading.
  static Optional<Members> in(String heading) {
    Matcher found = HEADING.matcher(heading);
    if (!found.find()) {
      return Optional.empty();
    }
    String all = END.split(found.group(1), 2)[0];
    boolean cumSuis = CUM_SUIS.matcher(all).find();
    List<String> names = split(CUM_SUIS.matcher(all).replaceAll(""));
    return names.isEmpty() ? Optional.empty() : Optional.of(new Members(names, cumSuis));
  }

  /// Names in a row, by their letters alone.
  static List<String> split(String row) {
    return Arrays.stream(row.split("\\s*[,/]\\s*|\\s+(?i:en)\\s+", -1))
        .map(Words::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
