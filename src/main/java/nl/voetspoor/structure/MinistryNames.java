package nl.voetspoor.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Ministry;

/// Finds ministries in words by their names and those of the offices that belong to them.
final class MinistryNames {
  private final List<Name> names;
  private final List<Name> abbreviations;

  MinistryNames(Ministries ministries, Offices offices) {
    Stream<Name> full =
        ministries.all().stream().map(m -> new Name(m.name(), m.code(), m::existedOn));
    Stream<Name> other =
        offices.all().stream().map(o -> new Name(o.name(), o.ministry(), o::existedOn));
    names =
        Stream.concat(full, other)
            .sorted(Comparator.comparingInt((Name name) -> -name.words.length()))
            .toList();
    abbreviations = ministries.all().stream().flatMap(MinistryNames::abbreviations).toList();
  }

  /// Codes of the ministries that `words` names, in their order, once each.
  List<String> find(String words, Optional<LocalDate> date) {
    return codes(words, names, true, date);
  }

  /// The same by their abbreviations: `MBZK`, `Stas IenW`, `IENW/BSK-2022/248639`.
  List<String> findShort(String words, Optional<LocalDate> date) {
    return codes(words, abbreviations, false, date);
  }

  /// The names as they should be written.
  List<String> written() {
    return names.stream().map(Name::words).distinct().toList();
  }

  private static List<String> codes(
      String words, List<Name> names, boolean whole, Optional<LocalDate> date) {
    String plain = words.replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    boolean[] taken = new boolean[plain.length()];
    List<Hit> hits = new ArrayList<>();
    for (Name name : names) {
      Matcher m = (whole ? name.pattern : name.shortPattern).matcher(plain);
      while (m.find()) {
        if (!taken[m.start()]
            || hits.stream()
                .anyMatch(hit -> hit.at == m.start() && hit.length == m.end() - m.start())) {
          java.util.Arrays.fill(taken, m.start(), m.end(), true);
          hits.add(new Hit(m.start(), m.end() - m.start(), name));
        }
      }
    }
    return hits.stream()
        .sorted(Comparator.comparingInt(Hit::at))
        .map(Hit::at)
        .distinct()
        .map(at -> best(hits.stream().filter(hit -> hit.at == at).toList(), date))
        .distinct()
        .toList();
  }

  /// Where periods share a name, the one of the date; the last one listed for a date unknown.
  private static String best(List<Hit> hits, Optional<LocalDate> date) {
    return hits.stream()
        .filter(hit -> hit.name.existed.test(date.orElse(LocalDate.of(2999, 1, 1))))
        .findFirst()
        .orElse(hits.getFirst())
        .name
        .code;
  }

  private static Stream<Name> abbreviations(Ministry ministry) {
    return ministry.abbreviations().stream()
        .map(word -> new Name(word, ministry.code(), ministry::existedOn));
  }

  private record Hit(int at, int length, Name name) {}

  /// One way of naming a ministry.
  private static final class Name {
    private final String words;
    private final String code;
    private final Predicate<LocalDate> existed;
    private final Pattern pattern;
    private final Pattern shortPattern;

    Name(String words, String code, Predicate<LocalDate> existed) {
      this.words = words;
      this.code = code;
      this.existed = existed;
      String quoted = Pattern.quote(words.toLowerCase(Locale.ROOT));
      this.pattern = Pattern.compile("(?<!\\p{L})" + quoted + "(?!\\p{L})");
      this.shortPattern =
          Pattern.compile("(?<!\\p{L})(?:m|min|minister)?" + quoted + "(?![\\p{L}])");
    }

    String words() {
      return words;
    }
  }
}
