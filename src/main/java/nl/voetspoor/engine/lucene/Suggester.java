package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.search.Suggestion;

/// The people and dossiers of one snapshot, found by the beginnings of their words.
final class Suggester {
  private static final int LONGEST_TYPED = 200;

  /// `de Minister`, `het lid Piri`, `van de vaste commissie`; but not `De Jonge`, `Van der Plas`.
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:[Vv]an )?(?:[Dd]e|[Hh]et) (?=\\p{Ll}|Minister|Staatssecretaris|Voorzitter|Griffier))?"
              + "(?:[Vv]an (?=[Ll]id |[Ll]eden |Minister|Staatssecretaris))?"
              + "(?:(?:[Ll]id|[Ll]eden|[Dd]hr\\.|[Mm]w\\.) (?=\\S))?");

  private final List<Dossier> dossiers;
  private final Set<String> stopWords;
  private final NavigableMap<String, List<Entry>> byWord = new TreeMap<>();

  /// A dossier of the collection.
  ///
  /// @param papers how many papers are of it
  record Dossier(DossierNumber number, Optional<String> title, int papers) {}

  /// Something to suggest, by its words.
  private record Entry(Suggestion suggestion, Set<String> words, int papers) {}

  private Suggester(
      List<Dossier> dossiers, Map<String, Integer> people, Set<String> stopWords, Words split) {
    this.dossiers = dossiers;
    this.stopWords = stopWords;
    dossiers.forEach(dossier ->
        add(
            new Suggestion.Dossier(dossier.number(), dossier.title()),
            split.of(dossier.title().orElse("") + " " + dossier.number().value()).stream()
                .filter(word -> !stopWords.contains(word))
                .toList(),
            dossier.papers()));
    people.forEach((name, papers) -> add(new Suggestion.Person(name), split.of(name), papers));
  }

  /// The words of a text without case and accents.
  interface Words {
    List<String> of(String text);
  }

  /// Those of the papers of an index.
  ///
  /// @param stopWords words that stand in nearly every title
  static Suggester of(Index index, DossierTitles titles, Set<String> stopWords, Words split)
      throws IOException {
    Map<String, String> given = new HashMap<>();
    for (String title : index.terms(LuceneField.DOSSIER_TITLE).keySet()) {
      int tab = title.indexOf('\t');
      given.putIfAbsent(title.substring(0, tab), title.substring(tab + 1));
    }
    List<Dossier> dossiers = new ArrayList<>();
    index
        .terms(LuceneField.DOSSIER)
        .forEach((value, papers) ->
            DossierNumber.find(value)
                .ifPresent(number ->
                    dossiers.add(
                        new Dossier(
                            number,
                            Optional.ofNullable(given.get(value)).or(() -> titles.of(number)),
                            papers))));
    dossiers.sort(Comparator.comparingInt(Dossier::papers).reversed());
    Map<String, Integer> people = new HashMap<>();
    index
        .terms(LuceneField.PERSON)
        .forEach((name, papers) -> people.merge(plain(name), papers, Integer::sum));
    return new Suggester(dossiers, people, stopWords, split);
  }

  /// Whether any paper is of the dossier.
  boolean hasDossier(String number) {
    return dossiers.stream().anyMatch(dossier -> dossier.number().number().equals(number));
  }

  /// The dossiers whose number is nearly this one, those with most papers first.
  List<Dossier> dossiersLike(String digits) {
    return dossiers.stream().filter(each -> Corrections.isNear(each.number(), digits)).toList();
  }

  /// The people and dossiers of which words begin as all of these do, those with most papers first.
  List<Suggestion> beginning(List<String> words, int most) {
    if (words.isEmpty() || words.stream().mapToInt(String::length).sum() > LONGEST_TYPED) {
      return List.of();
    }
    String longest =
        words.stream()
            .max(
                Comparator.comparing((String word) -> !stopWords.contains(word))
                    .thenComparingInt(String::length))
            .orElseThrow();
    return byWord.subMap(longest, true, longest + Character.MAX_VALUE, true).values().stream()
        .flatMap(List::stream)
        .filter(entry -> words.stream().allMatch(word -> hasBeginning(entry, word)))
        .distinct()
        .sorted(Comparator.comparingInt(Entry::papers).reversed())
        .limit(most)
        .map(Entry::suggestion)
        .toList();
  }

  /// A word such as `van` need not stand among those by which a title is found.
  private boolean hasBeginning(Entry entry, String beginning) {
    boolean idle =
        stopWords.contains(beginning) && entry.suggestion() instanceof Suggestion.Dossier;
    return idle || entry.words().stream().anyMatch(word -> word.startsWith(beginning));
  }

  private void add(Suggestion suggestion, List<String> words, int papers) {
    Entry entry = new Entry(suggestion, new TreeSet<>(words), papers);
    entry.words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry));
  }

  /// A name without what stands round it: `Minister van Financiën`, `Kuik`, `Van der Plas`.
  private static String plain(String name) {
    String bare = BEFORE.matcher(name.strip()).replaceFirst("");
    String plain = bare.startsWith("van ") ? "V" + bare.substring(1) : bare;
    return plain.endsWith(" c.s.") ? plain.substring(0, plain.length() - 5) : plain;
  }

  /// The words of a name, cut at everything that is no letter or digit.
  static List<String> cut(String text) {
    return Stream.of(text)
        .flatMap(all -> Arrays.stream(all.split("[^\\p{L}\\p{Nd}]+", -1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
