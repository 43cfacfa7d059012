package nl.voetspoor.index;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;

/// By which words a paper that belongs to another finds it, where no number is given: by its title,
/// stripped of what stands before it (`Kamerbrief over`), or by its kenmerk. Two keys meet only
/// when they are the same; nothing is guessed from words that are alike.
public final class TieKeys {
  private static final Set<PaperKind> PARTS = EnumSet.of(PaperKind.BESLISNOTA, PaperKind.BIJLAGE);
  private static final Pattern KENMERK =
      Pattern.compile("(?i)\\bkenmerk:?\\s{1,3}([0-9A-Z][0-9A-Z/._-]{4,40})");
  private static final Pattern DAY =
      Pattern.compile("(?i)\\b(?:van|d\\.?d\\.?)\\s\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4}\\b");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:de|het|een|bij|kamerbrief|brief|aanbiedingsbrief|tweede|eerste|kamer|aan|tk|inzake|over"
              + "|betreffende|betreft|met betrekking tot)\\s)+");
  private static final int SHORTEST = 12;

  private TieKeys() {}

  /// The keys by which others can find `paper`; none for a paper that is itself a part of another.
  public static List<String> of(Paper paper) {
    if (PARTS.contains(paper.description().kind())) {
      return List.of();
    }
    return Stream.concat(
            Stream.concat(
                    paper.description().subject().stream(), Stream.of(paper.description().title()))
                .flatMap(TieKeys::title),
            paper.correspondence().kenmerk().stream().map(TieKeys::mark))
        .distinct()
        .toList();
  }

  /// The keys of what `tie` looks for; none where it names its paper.
  public static List<String> of(Tie tie) {
    if (tie.paper().isPresent()) {
      return List.of();
    }
    Matcher mark = KENMERK.matcher(tie.words());
    return mark.find() ? List.of(mark(mark.group(1))) : title(tie.words()).toList();
  }

  private static String mark(String kenmerk) {
    return "k:" + kenmerk.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
  }

  private static Stream<String> title(String words) {
    String plain =
        Normalizer.normalize(DAY.matcher(words).replaceAll(""), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^0-9\\p{L}]+", " ")
            .strip();
    String bare = BEFORE.matcher(plain).replaceFirst("");
    return bare.length() < SHORTEST ? Stream.empty() : Stream.of("t:" + bare);
  }
}
