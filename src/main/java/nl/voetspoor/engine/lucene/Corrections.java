package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.ParsedQuery;
import nl.voetspoor.search.ParsedQuery.Typed;
import nl.voetspoor.search.Spelling;
import org.apache.lucene.search.Query;

/// Writes a question otherwise where a word of it is in no paper, or a number is of no dossier.
final class Corrections {
  private static final int MOST = 3;
  private static final int MOST_DOSSIERS = 5;
  private static final int MOST_WORDS = 8;
  private static final int MOST_TRIED = 12;
  private static final int SHORTEST_WORD = 4;

  private static final int SHORTEST_PART = 3;
  private static final int MOST_SPLIT = 2;
  private static final int LONGEST_JOINED = 20;

  /// So many times as frequent is another spelling of a word that stands in a paper or two.
  private static final int CLEARLY_MORE = 10;

  private static final Pattern DOSSIER = Pattern.compile("(?<![0-9A-Za-z])\\d{5}(?![0-9A-Za-z])");

  private final Index index;
  private final QueryTranslator translator;
  private final FieldQueries fields;
  private final Suggester names;

  Corrections(Snapshot snapshot, QueryTranslator translator, FieldQueries fields, Suggester names) {
    this.index = snapshot.index();
    this.translator = translator;
    this.fields = fields;
    this.names = names;
  }

  List<Correction> of(String text) throws IOException {
    ParsedQuery parsed = translator.read(text);
    List<Correction> all = new ArrayList<>(dossiers(parsed.text()));
    List<Edit> edits = edits(parsed.words().stream().limit(MOST_WORDS).toList());
    Found now = found(parsed);
    Map<String, Correction> corrected = new LinkedHashMap<>();
    Map<String, Correction> complete = new LinkedHashMap<>();
    for (List<Edit> together : combined(edits).stream().limit(MOST_TRIED).toList()) {
      String other = written(parsed.text(), together);
      Found more = found(translator.read(other));
      if (!corrected.containsKey(other) && more.isMoreThan(now)) {
        String meant = String.join(" ", together.stream().map(Edit::meant).toList());
        corrected.put(other, new Correction(other, meant, Optional.empty()));
        if (more.all() > 0) {
          complete.put(other, new Correction(other, meant, Optional.empty()));
        }
      }
    }
    // Where one finds all words, those that still hold a misspelt one are no help.
    (complete.isEmpty() ? corrected : complete).values().stream().limit(MOST).forEach(all::add);
    return all;
  }

  /// Another way to write a part of the question.
  private record Edit(Span place, String meant) {}

  /// First all at once, then each by itself.
  private static List<List<Edit>> combined(List<Edit> edits) {
    List<List<Edit>> all = new ArrayList<>();
    List<Edit> apart = new ArrayList<>();
    int end = -1;
    for (Edit edit : edits) {
      if (edit.place().start() > end) {
        apart.add(edit);
        end = edit.place().end();
      }
    }
    if (apart.size() > 1) {
      all.add(apart);
    }
    edits.forEach(edit -> all.add(List.of(edit)));
    return all;
  }

  private static String written(String text, List<Edit> edits) {
    StringBuilder other = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      other.append(text, at, edit.place().start()).append(edit.meant());
      at = edit.place().end();
    }
    return other.append(text.substring(at)).toString();
  }

  private List<Edit> edits(List<Typed> words) throws IOException {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = fields.normal(words.get(i).word());
      if (i + 1 < words.size()) {
        edits.addAll(joined(words.get(i), words.get(i + 1)));
      }
      if (word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter)) {
        edits.addAll(alike(words.get(i), word));
        edits.addAll(split(words.get(i), word));
      }
    }
    return edits;
  }

  private List<Edit> alike(Typed typed, String word) throws IOException {
    int own = papers(word);
    return own > 2
        ? List.of()
        : index.spelt().alike(word, 3).stream()
            .filter(other -> other.papers() > own * CLEARLY_MORE)
            .map(other -> new Edit(typed.span(), other.word()))
            .toList();
  }

  private int papers(String word) throws IOException {
    return index.spelt().papers(List.of(word)).getOrDefault(word, 0);
  }

  /// A word that is two, those first that stand in most papers: `mensenhandelbeleid`.
  private List<Edit> split(Typed typed, String word) throws IOException {
    if (papers(word) > 0) {
      return List.of();
    }
    record Split(String first, String second) {}
    List<Split> ways =
        IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
            .mapToObj(at -> new Split(word.substring(0, at), word.substring(at)))
            .toList();
    Map<String, Integer> papers =
        index
            .spelt()
            .papers(ways.stream().flatMap(way -> Stream.of(way.first, way.second)).toList());
    return ways.stream()
        .filter(way -> papers.containsKey(way.first) && papers.containsKey(way.second))
        .sorted(
            Comparator.comparingInt((Split way) ->
                    papers.getOrDefault(way.first, 0) + papers.getOrDefault(way.second, 0))
                .reversed())
        .limit(MOST_SPLIT)
        .map(way -> new Edit(typed.span(), way.first + " " + way.second))
        .toList();
  }

  /// Two words that are one: `mensen handel`.
  private List<Edit> joined(Typed first, Typed second) throws IOException {
    String whole = fields.normal(first.word()) + fields.normal(second.word());
    boolean near = second.span().start() - first.span().end() == 1;
    return near && whole.length() <= LONGEST_JOINED && papers(whole) > 0
        ? List.of(new Edit(new Span(first.span().start(), second.span().end()), whole))
        : List.of();
  }

  /// How many papers fit, and how many have at least one of the words.
  private record Found(long all, long some) {
    private boolean isMoreThan(Found other) {
      return all > other.all || (all == other.all && all == 0 && some > other.some);
    }
  }

  private Found found(ParsedQuery parsed) throws IOException {
    long all = count(translator.all(parsed.clauses()));
    return new Found(all, all > 0 ? all : count(translator.any(parsed.clauses())));
  }

  private long count(Optional<Query> query) throws IOException {
    return query.isPresent() ? index.count(query.get()) : 0;
  }

  /// The dossiers whose number differs in one digit, or in the order of two, from one that is in no
  /// paper.
  private List<Correction> dossiers(String text) {
    return DOSSIER
        .matcher(text)
        .results()
        .filter(written -> !names.hasDossier(written.group()))
        .limit(1)
        .flatMap(written ->
            names.dossiersLike(written.group()).stream()
                .limit(MOST_DOSSIERS)
                .map(near -> correction(text, written, near)))
        .toList();
  }

  private static Correction correction(String text, MatchResult written, Suggester.Dossier near) {
    return new Correction(
        text.substring(0, written.start()) + near.number().value() + text.substring(written.end()),
        near.number().printed(),
        near.title());
  }

  /// Whether two numbers of the same length differ in one digit, or in the order of two that stand
  /// together.
  static boolean isNear(DossierNumber number, String digits) {
    return number.suffix().isEmpty()
        && number.number().length() == digits.length()
        && Spelling.distance(number.number(), digits) == 1;
  }
}
