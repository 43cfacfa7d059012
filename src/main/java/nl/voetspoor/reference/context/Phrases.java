package nl.voetspoor.reference.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.DutchMonths;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Clue;

/// Finds the words that name a paper by its members, its day or its title. Every repetition in
/// these forms is bounded, so that time grows with the length of the text alone.
final class Phrases {
  private static final String PARTICLE = "(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|['’]t)";
  private static final String SURNAME = "\\p{Lu}[\\p{L}'’]{1,25}(?:-\\p{Lu}[\\p{L}'’]{1,25}){0,2}";
  private static final String NAME =
      "(?:(?:"
          + PARTICLE
          + "|[EeAa]l)\\s+){0,3}(?!Kamer|Tweede|Eerste|Handeling|Aanhang|Stuk)"
          + SURNAME
          + "(?:\\s+(?:"
          + PARTICLE
          + "\\s+){1,3}"
          + SURNAME
          + ")?";
  private static final Pattern MOTION =
      Pattern.compile(
          "(?<![\\p{L}-])(?<what>[Mm]otie|[Aa]mendement)(?:"
              + "-(?<glued>"
              + NAME
              + "(?:\\s?/\\s?"
              + NAME
              + "){0,5})"
              + "|\\s+van\\s+(?:het|de)\\s+(?:[Kk]amer)?(?:lid|leden)\\s+(?<members>"
              + NAME
              + "(?:(?:\\s?[/,]\\s?|\\s+en\\s+)"
              + NAME
              + "){0,6})"
              + "|\\s(?<loose>"
              + NAME
              + "(?:\\s?/\\s?"
              + NAME
              + "){0,5}))"
              + "(?<others>\\s+c\\.\\s?s\\.)?"
              + "(?=(?:\\s+(?:over|inzake|betreffende)\\s+(?<about>[^.;:()\\n]{5,160}))?)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<!\\p{L})(?:[Kk]amer)?[Bb]rief"
              + "(?:\\s+van\\s+(?<sender>(?:de|het)\\s+[^.;:()\\d\\n]{3,110}?))?,?"
              + "\\s+(?:van|d\\.\\s?d\\.|gedateerd)\\s+(?<day>\\d{1,2})\\s+(?<month>"
              + String.join("|", DutchMonths.NAMES)
              + ")(?:\\s+(?<year>(?:19|20)\\d{2}))?(?:\\s+(?:jl\\.?|j\\.l\\.|jongstleden|(?<next>a\\.s\\.|aanstaande|aankomende)))?",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(?:mijn|onze)\\s+(?:\\p{L}{2,20}\\s+)?$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern COMING =
      Pattern.compile(
          "(?i)\\b(?:voorgenomen|aanstaande|aankomende|komende)\\s+(?:\\p{L}{2,20}\\s+)?$",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern YOURS =
      Pattern.compile("(?i)\\buw\\s+(?:\\p{L}{2,20}\\s+)?$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TITLE =
      Pattern.compile(
          "[«“\"„‘]([^«»“”\"„‘\\n]{15,300}?)[»”\"’](?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:nr|nrs|jl|s|art|p|blz|d|dr|mr|prof|resp|ca|[A-Z]))\\.[’'\"”»)]?\\s+[\\p{Lu}«‘“]|[;\\n]",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern JOIN =
      Pattern.compile("\\s?[/,]\\s?|\\s+en\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Phrases() {}

  /// Those in `words`, in order; none overlaps another.
  ///
  /// @param written the day of the paper, for a day without a year
  static List<Phrase> in(String words, Optional<LocalDate> written) {
    List<Phrase> all =
        Stream.of(motions(words), letters(words, written), titles(words))
            .flatMap(phrases -> phrases)
            .sorted(Comparator.comparing(Phrase::span))
            .toList();
    List<Phrase> apart = new ArrayList<>();
    for (Phrase phrase : all) {
      if (apart.isEmpty() || !apart.getLast().span().overlaps(phrase.span())) {
        apart.add(phrase);
      }
    }
    return apart;
  }

  /// Whether a sentence ends within `words`.
  static boolean endsSentence(String words) {
    return END.matcher(words).find();
  }

  /// Where the last sentence in `words` begins.
  static int lastSentence(String words) {
    int start = 0;
    Matcher end = END.matcher(words);
    while (end.find() && end.end() < words.length()) {
      start = next(words, end);
    }
    return start;
  }

  /// Where the first sentence in `words` ends.
  static int firstSentence(String words) {
    Matcher end = END.matcher(words);
    return end.find() ? next(words, end) : words.length();
  }

  /// Where the sentence behind an end begins; its first letter may be part of what shows the end.
  private static int next(String words, Matcher end) {
    char last = words.charAt(end.end() - 1);
    return last == ';' || last == '\n' ? end.end() : end.end() - 1;
  }

  private static Stream<Phrase> motions(String words) {
    return MOTION.matcher(words).results().map(Phrases::motion);
  }

  private static Phrase motion(MatchResult found) {
    Noun noun = Noun.of(found.group("what"));
    Optional<String> loose = Optional.ofNullable(found.group("loose"));
    String row =
        Stream.of(found.group("glued"), found.group("members"))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .or(() -> loose)
            .orElseThrow();
    List<String> movers = List.of(JOIN.split(row.strip(), -1));
    Clue.Motion clue =
        new Clue.Motion(
            noun == Noun.MOTIE ? PaperKind.MOTIE : PaperKind.AMENDEMENT,
            movers,
            found.group("others") != null,
            Optional.ofNullable(found.group("about")).map(Phrases::first),
            loose.isPresent());
    List<String> names = movers.stream().map(Words::name).sorted().toList();
    return new Phrase(new Span(found.start(), found.end()), noun, clue, noun + " " + names);
  }

  /// The part before a comma that says enough; what follows it tells of something else.
  private static String first(String about) {
    int comma = about.indexOf(',');
    return comma > 0 && Words.subject(about.substring(0, comma)).size() > 1
        ? about.substring(0, comma)
        : about;
  }

  private static Stream<Phrase> letters(String words, Optional<LocalDate> written) {
    return LETTER.matcher(words).results().flatMap(found -> letter(words, found, written).stream());
  }

  private static Optional<Phrase> letter(
      String words, MatchResult found, Optional<LocalDate> written) {
    String before = words.substring(Math.max(0, found.start() - 40), found.start());
    if (YOURS.matcher(before).find()) {
      return Optional.empty();
    }
    boolean own = OWN.matcher(before).find();
    Optional<String> sender = Optional.ofNullable(found.group("sender"));
    boolean coming = found.group("next") != null || COMING.matcher(before).find();
    return day(found, written, coming)
        .map(day ->
            new Phrase(
                new Span(found.start(), found.end()),
                Noun.BRIEF,
                new Clue.Letter(day, own, sender),
                Noun.BRIEF + " " + day));
  }

  /// The day; without a year the last such day before the paper was written, or the next one behind
  /// it for what is yet to come.
  private static Optional<LocalDate> day(
      MatchResult found, Optional<LocalDate> written, boolean coming) {
    int month = DutchMonths.NAMES.indexOf(found.group("month").toLowerCase(Locale.ROOT)) + 1;
    int day = Integer.parseInt(found.group("day"));
    Optional<Integer> year = Optional.ofNullable(found.group("year")).map(Integer::valueOf);
    try {
      if (year.isPresent()) {
        return Optional.of(LocalDate.of(year.get(), month, day));
      }
      if (written.isEmpty()) {
        return Optional.empty();
      }
      LocalDate sameYear = LocalDate.of(written.get().getYear(), month, day);
      if (coming) {
        return Optional.of(sameYear.isBefore(written.get()) ? sameYear.plusYears(1) : sameYear);
      }
      return Optional.of(sameYear.isAfter(written.get()) ? sameYear.minusYears(1) : sameYear);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Stream<Phrase> titles(String words) {
    Matcher quoted = TITLE.matcher(words);
    return quoted
        .results()
        .filter(found -> Words.title(found.group(1)).split(" ", -1).length >= Facts.SHORTEST_TITLE)
        .map(found ->
            new Phrase(
                new Span(found.start(1), found.end(1)),
                Noun.BRIEF,
                new Clue.Title(found.group(1)),
                "titel " + Words.title(found.group(1))));
  }
}
