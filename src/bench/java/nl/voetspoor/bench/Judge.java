package nl.voetspoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.voetspoor.model.PaperId;

/// Says whether something that was found and that the editor did not link is right all the same. It
/// knows nothing of the grammar: it compares the words with the identifier, sign by sign, and looks
/// the identifier up in the list of all publications. What no rule settles was judged by reading,
/// one by one, in `judged.tsv`.
final class Judge {
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,6}) ?(?:[-–—]|t/m|tot en met) ?(\\d{1,6})");

  private final Set<String> published = new HashSet<>();
  private final Map<String, Integer> highest = new HashMap<>();
  private final Map<String, Set<String>> laws = new HashMap<>();
  private final Map<String, String> byHand;

  private Judge(Map<String, String> byHand) {
    this.byHand = byHand;
  }

  /// Reads the list of publications, the papers themselves, the names of the laws, and what was
  /// judged by hand.
  static Judge of(Path corpus, Path laws, Path judged) throws IOException {
    Map<String, String> byHand = new HashMap<>();
    for (String row : Files.readAllLines(judged)) {
      String[] cells = row.split("\t", -1);
      if (!row.startsWith("#") && cells.length > 3) {
        byHand.put(cells[0] + "\t" + cells[1], cells[2] + ": " + cells[3]);
      }
    }
    Judge judge = new Judge(byHand);
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(
                        Files.newInputStream(corpus.resolve("publication-ids.txt.gz"))),
                    StandardCharsets.UTF_8));
        Stream<Path> papers = Files.list(corpus.resolve("koop-xml"))) {
      lines.lines().map(String::strip).forEach(judge::list);
      papers.map(p -> p.getFileName().toString().replace(".xml", "")).forEach(judge.published::add);
    }
    Files.readAllLines(laws).forEach(judge::addLaw);
    return judge;
  }

  private void list(String id) {
    published.add(id);
    PaperId.find(id)
        .ifPresent(paper ->
            paper
                .dossier()
                .ifPresent(dossier ->
                    highest.merge(
                        dossier.value(),
                        paper.ondernummer().filter(Judge::isCount).map(Integer::valueOf).orElse(0),
                        Math::max)));
  }

  private void addLaw(String row) {
    String[] cells = row.split("\t", -1);
    if (cells[0].startsWith("BWB")) {
      Set<String> names = laws.computeIfAbsent(cells[0], bwb -> new HashSet<>());
      Stream.concat(Stream.of(cells[1]), Arrays.stream(cells[2].split(",", -1)))
          .map(Judge::letters)
          .filter(name -> !name.isEmpty())
          .forEach(names::add);
      if (!cells[3].isBlank()) {
        names.addAll(List.of("bw", "burgerlijkwetboek"));
      }
    }
  }

  /// Why it is right, or the judgement by hand; nothing where it is not shown to be right.
  Optional<String> right(FoundReferences.Hit hit) {
    return byRule(hit)
        .or(() ->
            byHand(hit.paper(), hit.target())
                .filter(judgement -> judgement.startsWith("right"))
                .map(judgement -> "judged " + judgement));
  }

  /// What was judged by reading.
  Optional<String> byHand(String paper, String target) {
    return Optional.ofNullable(byHand.get(paper + "\t" + target));
  }

  private Optional<String> byRule(FoundReferences.Hit hit) {
    PaperId id = new PaperId(hit.target());
    return switch (id.kind()) {
      case KAMERSTUK ->
          hit.form().equals("ter-vervanging") ? replaced(hit.paper(), id) : paper(hit, id);
      case DOSSIER ->
          when(
              showsDossier(hit.words(), id)
                  && highest.containsKey(id.dossier().orElseThrow().value()),
              "names-a-dossier-that-exists");
      case WET -> when(showsLaw(hit.words(), hit.target()), "names-article-and-law");
      case AANHANGSEL, HANDELINGEN ->
          when(
              showsLast(hit.words(), hit.target()) && published.contains(hit.target()),
              "names-it-and-it-exists");
      case EU -> when(showsCelex(hit.words(), hit.target()), "names-year-and-number");
      case PUBLICATIEBLAD, COM ->
          when(showsYearAndNumber(hit.words(), hit.target()), "names-year-and-number");
      case BIJLAGE, TWEEDE_KAMER, ECLI, INHOUD ->
          when(signs(hit.words()).contains(signs(hit.target())), "is-the-identifier");
    };
  }

  private Optional<String> paper(FoundReferences.Hit hit, PaperId id) {
    if (!showsDossier(hit.words(), id) || !showsNumber(hit.words(), id)) {
      return Optional.empty();
    }
    if (published.contains(id.value())) {
      return Optional.of("names-it-and-it-exists");
    }
    return when(isNewer(id), "names-it-and-it-is-newer-than-the-list");
  }

  /// A motie that replaces one of the same dossier, printed under a lower number.
  private Optional<String> replaced(String paper, PaperId id) {
    PaperId own = new PaperId(paper);
    boolean earlier =
        own.dossier().equals(id.dossier())
            && number(id).isPresent()
            && number(own).isPresent()
            && number(id).get() < number(own).get();
    if (!earlier) {
      return Optional.empty();
    }
    if (published.contains(id.value())) {
      return Optional.of("replaces-an-earlier-number-that-exists");
    }
    return when(isNewer(id), "replaces-an-earlier-number-newer-than-the-list");
  }

  /// Whether the list of publications, which ends in February 2025, has no such high number of the
  /// dossier yet.
  private boolean isNewer(PaperId id) {
    int known = highest.getOrDefault(id.dossier().orElseThrow().value(), 0);
    return number(id).filter(number -> number > known).isPresent();
  }

  private static Optional<Integer> number(PaperId id) {
    return id.ondernummer().filter(Judge::isCount).map(Integer::valueOf);
  }

  private static boolean showsDossier(String words, PaperId id) {
    return signs(words).contains(signs(id.dossier().orElseThrow().value()));
  }

  /// Whether the number stands in the words by itself, or between the two of a range.
  private static boolean showsNumber(String words, PaperId id) {
    String number = id.ondernummer().orElse("");
    List<String> parts = Arrays.asList(words.split("[^\\p{L}\\d]+", -1));
    return parts.stream().map(part -> part.replaceFirst("^0+", "")).anyMatch(number::equals)
        || isWithinRange(words, number);
  }

  private static boolean isWithinRange(String words, String number) {
    return isCount(number)
        && RANGE
            .matcher(words)
            .results()
            .anyMatch(range ->
                Integer.parseInt(range.group(1)) <= Integer.parseInt(number)
                    && Integer.parseInt(number) <= Integer.parseInt(range.group(2)));
  }

  private static boolean showsLast(String words, String target) {
    return Arrays.asList(words.split("\\D+", -1))
        .contains(target.substring(target.lastIndexOf('-') + 1));
  }

  private static boolean showsYearAndNumber(String words, String target) {
    String[] parts = target.split("-", -1);
    List<String> numbers =
        Arrays.stream(words.split("\\D+", -1)).map(n -> n.replaceFirst("^0+", "")).toList();
    return numbers.contains(parts[1]) && numbers.contains(parts[2]);
  }

  /// Whether the year, in two digits or four, and the number of `celex-32016R0679` stand there.
  private static boolean showsCelex(String words, String target) {
    List<String> numbers =
        Arrays.stream(words.split("\\D+", -1)).map(n -> n.replaceFirst("^0+", "")).toList();
    String year = target.substring(7, 11);
    String number = target.substring(12).replaceFirst("^0+", "");
    return numbers.contains(number)
        && (numbers.contains(year) || numbers.contains(year.substring(2)));
  }

  private boolean showsLaw(String words, String target) {
    String bwb = target.replaceFirst(".*:c:(BWB[RVW]\\d+).*", "$1");
    String article = target.replaceFirst(".*artikel=", "");
    boolean written =
        Arrays.stream(words.split("[^\\p{L}\\d:.]+", -1))
            .map(word -> word.replaceFirst("[.:]+$", ""))
            .anyMatch(word -> word.equals(article) || word.endsWith(":" + article));
    String letters = letters(words);
    boolean named = laws.getOrDefault(bwb, Set.of()).stream().anyMatch(letters::endsWith);
    return named && (written || isWithinRange(words, article));
  }

  private static Optional<String> when(boolean holds, String reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  private static boolean isCount(String number) {
    return number.matches("\\d{1,6}");
  }

  /// Letters and digits alone, so that `28 638` and `28638` are alike.
  private static String signs(String words) {
    return words
        .chars()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String letters(String words) {
    return signs(words).toLowerCase(Locale.ROOT);
  }
}
