package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.Labelled.Asked;
import nl.voetspoor.engine.lucene.Labelled.Instead;
import nl.voetspoor.engine.lucene.Weights.Weight;
import nl.voetspoor.search.Why;
import nl.voetspoor.search.Why.Field;
import nl.voetspoor.search.Why.Found;
import nl.voetspoor.search.Why.Manner;
import nl.voetspoor.search.Why.Signal;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/// Divides the score of a paper over the words that were asked and the places where they stand. It
/// goes through the query as it was made, weighs each of its leaves for that one paper, and adds
/// them up as the engine does, so that the parts make the score that ordered the results.
final class Explaining {
  private static final double ROUNDING = 1e-4;

  private final Index index;
  private final Query words;
  private final Index.Read read;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Lookup lookup;
  private final Weights weights;
  private final DutchAnalyzer analyzer;
  private final AnalysisConfig config;
  private final Map<Query, org.apache.lucene.search.Weight> weighed = new HashMap<>();

  /// @param docs the papers of which it is asked
  /// @param words what each of them fits
  Explaining(
      Index index,
      List<Integer> docs,
      Query words,
      Lookup lookup,
      DutchAnalyzer analyzer,
      AnalysisConfig config)
      throws IOException {
    this.index = index;
    this.words = words;
    this.read = index.weigh(docs, words);
    for (int i = 0; i < docs.size(); i++) {
      places.put(docs.get(i), read.docs().get(i));
    }
    this.lookup = lookup;
    this.weights = config.weights();
    this.analyzer = analyzer;
    this.config = config;
  }

  /// A part of the query with its score for one paper.
  ///
  /// @param parts those that make its score; none for a leaf
  private record Scored(Query query, double score, List<Scored> parts) {}

  /// What the parts of a query around a leaf say of it.
  private record Path(Optional<Asked> asked, Optional<Instead> instead) {
    private Path within(Labelled.Label label) {
      return switch (label) {
        case Asked word -> new Path(Optional.of(word), instead);
        case Instead other -> new Path(asked, instead.or(() -> Optional.of(other)));
      };
    }
  }

  /// Where the points of a paper go, by what was asked.
  private record Ledger(Occurrences occurrences, Map<String, List<Found>> found) {}

  /// Why the paper in `doc` fits.
  ///
  /// @param score how well it fits, as the results say; 0 where something else orders them. Where
  ///   this is weighed otherwise than the results were, the parts are brought to that sum
  Why why(int doc, String question, double score, boolean signals) throws IOException {
    int place = Optional.ofNullable(places.get(doc)).orElseThrow();
    Scored scored = scored(words, place);
    Ledger ledger =
        new Ledger(
            new Occurrences(lookup.read(doc), place, analyzer, config), new LinkedHashMap<>());
    List<Signal> plain = signals ? signals(doc, scored.score()) : List.of();
    double own = scored.score() + plain.stream().mapToDouble(Signal::points).sum();
    double scale = scale(own, score);
    divide(scored, scale, new Path(Optional.empty(), Optional.empty()), question, ledger);
    List<Why.Asked> asked =
        ledger.found().entrySet().stream()
            .map(each -> new Why.Asked(each.getKey(), merged(each.getValue())))
            .filter(each -> !each.found().isEmpty() || question.contains(each.text()))
            .toList();
    List<Signal> counted = signals ? signals(doc, scale * scored.score()) : List.of();
    return new Why(lookup.summary(doc).id(), scale * own, asked, counted, weights(asked, counted));
  }

  /// By how much the results are weighed otherwise: 1 for what is a matter of rounding.
  private static double scale(double own, double score) {
    boolean same = Math.abs(own - score) <= ROUNDING * Math.max(own, score);
    return own == 0 || score == 0 || same ? 1 : score / own;
  }

  private List<Signal> signals(int doc, double words) throws IOException {
    Index.Standing standing = index.standing(doc, lookup.summary(doc).id());
    double recency = weights.of(Weight.RECENCY) * standing.recency();
    double citations = weights.of(Weight.CITATIONS) * standing.citations();
    return List.of(
        new Signal(Signal.Kind.RECENCY, recency, recency * words),
        new Signal(Signal.Kind.CITATIONS, citations, citations * words));
  }

  private Scored scored(Query query, int doc) throws IOException {
    return switch (query) {
      case Labelled labelled -> {
        Scored inner = scored(labelled.query(), doc);
        yield new Scored(query, inner.score(), List.of(inner));
      }
      case BoostQuery boost -> {
        Scored inner = scored(boost.getQuery(), doc);
        yield new Scored(query, inner.score() * boost.getBoost(), List.of(inner));
      }
      case DisjunctionMaxQuery best -> {
        List<Scored> parts = all(best.getDisjuncts(), doc);
        double most = parts.stream().mapToDouble(Scored::score).max().orElse(0);
        double sum = parts.stream().mapToDouble(Scored::score).sum();
        yield new Scored(query, most + best.getTieBreakerMultiplier() * (sum - most), parts);
      }
      case BooleanQuery together -> together(together, doc);
      case Among among -> scored(among.query(), doc);
      default -> new Scored(query, leaf(query, doc), List.of());
    };
  }

  private Scored together(BooleanQuery query, int doc) throws IOException {
    if (scorer(query, doc).isEmpty()) {
      return new Scored(query, 0, List.of());
    }
    List<Scored> parts =
        all(
            query.clauses().stream()
                .filter(BooleanClause::isScoring)
                .map(BooleanClause::query)
                .toList(),
            doc);
    return new Scored(query, parts.stream().mapToDouble(Scored::score).sum(), parts);
  }

  private List<Scored> all(Iterable<Query> queries, int doc) throws IOException {
    List<Scored> all = new ArrayList<>();
    for (Query query : queries) {
      all.add(scored(query, doc));
    }
    return all;
  }

  private double leaf(Query query, int doc) throws IOException {
    Optional<Scorer> scorer = scorer(query, doc);
    return scorer.isEmpty() ? 0 : scorer.get().score();
  }

  /// At the document; empty where it does not fit.
  private Optional<Scorer> scorer(Query query, int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    Optional<Scorer> scorer = Optional.ofNullable(weight(query).scorer(leaf));
    return scorer.isPresent()
            && scorer.get().iterator().advance(doc - leaf.docBase) == doc - leaf.docBase
        ? scorer
        : Optional.empty();
  }

  private LeafReaderContext leafOf(int doc) {
    List<LeafReaderContext> leaves = read.searcher().getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  private org.apache.lucene.search.Weight weight(Query query) throws IOException {
    Optional<org.apache.lucene.search.Weight> known = Optional.ofNullable(weighed.get(query));
    if (known.isPresent()) {
      return known.get();
    }
    org.apache.lucene.search.Weight weight =
        read.searcher().createWeight(read.searcher().rewrite(query), ScoreMode.COMPLETE, 1);
    weighed.put(query, weight);
    return weight;
  }

  /// Gives every leaf below its share, which is `factor` times its score.
  private void divide(Scored scored, double factor, Path path, String question, Ledger ledger)
      throws IOException {
    switch (scored.query()) {
      case Labelled labelled -> {
        Path within = path.within(labelled.label());
        within.asked().ifPresent(each -> ledger.found().computeIfAbsent(each.text(), _ -> list()));
        divide(scored.parts().getFirst(), factor, within, question, ledger);
      }
      case BoostQuery boost ->
          divide(scored.parts().getFirst(), factor * boost.getBoost(), path, question, ledger);
      case DisjunctionMaxQuery best -> {
        List<Scored> parts =
            scored.parts().stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        for (int i = 0; i < parts.size(); i++) {
          double own = i == 0 ? factor : factor * best.getTieBreakerMultiplier();
          divide(parts.get(i), own, path, question, ledger);
        }
      }
      case BooleanQuery together -> {
        for (Scored part : scored.parts()) {
          divide(part, factor, path, question, ledger);
        }
      }
      default -> found(scored, factor, path, question, ledger);
    }
  }

  private static List<Found> list() {
    return new ArrayList<>();
  }

  private void found(Scored leaf, double factor, Path path, String question, Ledger ledger)
      throws IOException {
    double points = leaf.score() * factor;
    if (points <= 0 || path.asked().isEmpty()) {
      return;
    }
    Asked asked = path.asked().get();
    Optional<Manner> manner =
        path.instead()
            .map(instead -> manner(instead.weight()))
            .or(() -> asked.shape() ? Optional.of(Manner.SHAPE) : Optional.empty())
            .or(() ->
                question.contains(asked.text()) ? Optional.empty() : Optional.of(Manner.SYNONYM));
    String sought = path.instead().map(Instead::words).orElse(asked.text());
    ledger
        .found()
        .computeIfAbsent(asked.text(), _ -> list())
        .addAll(
            ledger
                .occurrences()
                .of(leaf.query(), weight(leaf.query()), leafOf(ledger.occurrences().doc()), sought)
                .stream()
                .map(each ->
                    new Found(
                        manner.orElse(each.manner()),
                        each.form(),
                        each.field(),
                        each.times(),
                        points * each.points()))
                .toList());
  }

  private static Manner manner(Weight weight) {
    return switch (weight) {
      case APART -> Manner.APART;
      case SYNONYM -> Manner.SYNONYM;
      case KIN -> Manner.KIN;
      case ALONE -> Manner.PART;
      default -> throw new IllegalArgumentException("not a way to find a word: " + weight);
    };
  }

  private record Place(Manner manner, String form, Field field) {}

  /// Places that were found in more than one way come once. The parts of a compound stand near one
  /// another in the compound itself, too; that is no other place.
  private static List<Found> merged(List<Found> found) {
    Map<Place, Manner> whole =
        found.stream()
            .filter(each -> each.manner() != Manner.APART)
            .collect(
                Collectors.toMap(
                    each -> new Place(Manner.APART, each.form(), each.field()),
                    Found::manner,
                    (one, _) -> one));
    return found.stream()
        .collect(
            Collectors.toMap(
                each -> {
                  Place place = new Place(each.manner(), each.form(), each.field());
                  return new Place(
                      whole.getOrDefault(place, each.manner()), each.form(), each.field());
                },
                each -> each,
                (one, other) ->
                    new Found(
                        one.manner(),
                        one.form(),
                        one.field(),
                        Math.max(one.times(), other.times()),
                        one.points() + other.points()),
                LinkedHashMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparingDouble(Found::points).reversed())
        .toList();
  }

  /// The weights that had a part in it.
  private Map<String, Double> weights(List<Why.Asked> asked, List<Signal> signals) {
    Set<Weight> used = EnumSet.noneOf(Weight.class);
    asked.stream()
        .flatMap(each -> each.found().stream())
        .flatMap(each -> Stream.of(weightOf(each.field()), weightOf(each.manner())))
        .flatMap(Optional::stream)
        .forEach(used::add);
    signals.stream()
        .filter(signal -> signal.points() > 0)
        .map(signal -> signal.kind() == Signal.Kind.RECENCY ? Weight.RECENCY : Weight.CITATIONS)
        .forEach(used::add);
    return used.stream().collect(Collectors.toMap(Weight::code, each -> rounded(weights.of(each))));
  }

  /// The number as it stands in the file: 1.6, and not the 1.600000023841858 that a float makes.
  private static double rounded(float weight) {
    return Double.parseDouble(Float.toString(weight));
  }

  private static Optional<Weight> weightOf(Field field) {
    return switch (field) {
      case TITLE -> Optional.of(Weight.TITLE);
      case HEADING -> Optional.of(Weight.HEADINGS);
      case TEXT -> Optional.of(Weight.BODY);
      case NOTE -> Optional.of(Weight.NOTES);
      case ABOUT -> Optional.of(Weight.ABOUT);
      case SENDER, ADDRESSEE, ANYWHERE -> Optional.empty();
    };
  }

  private static Optional<Weight> weightOf(Manner manner) {
    return switch (manner) {
      case INFLECTION, SPELLING -> Optional.of(Weight.STEM);
      case COMPOUND -> Optional.of(Weight.PART);
      case APART -> Optional.of(Weight.APART);
      case SYNONYM -> Optional.of(Weight.SYNONYM);
      case KIN -> Optional.of(Weight.KIN);
      case PART -> Optional.of(Weight.ALONE);
      case EXACT, SHAPE -> Optional.empty();
    };
  }
}
