package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voetspoor.engine.lucene.Weights.Weight;
import nl.voetspoor.model.Paper;
import nl.voetspoor.search.Why.Field;
import nl.voetspoor.search.Why.Found;
import nl.voetspoor.search.Why.Manner;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Where the words of one leaf of a query stand in one paper, as they are spelt there.
final class Occurrences {
  private final Paper paper;
  private final int doc;
  private final DutchAnalyzer analyzer;
  private final AnalysisConfig config;
  private final Map<LuceneField, Map<String, List<At>>> analysed = new HashMap<>();

  Occurrences(Paper paper, int doc, DutchAnalyzer analyzer, AnalysisConfig config) {
    this.paper = paper;
    this.doc = doc;
    this.analyzer = analyzer;
    this.config = config;
  }

  /// A stretch of the text of a field.
  private record At(int start, int end) {}

  /// The document in which it looks.
  int doc() {
    return doc;
  }

  /// Where the words that `leaf` sought stand, with their shares, which together are 1.
  ///
  /// @param sought the words as they were asked
  List<Found> of(
      Query leaf, org.apache.lucene.search.Weight weight, LeafReaderContext reader, String sought)
      throws IOException {
    return leaf instanceof SynonymQuery forms
        ? forms(forms, reader, sought)
        : matches(weight, reader, sought);
  }

  /// Words in several forms, each of which counts otherwise.
  private List<Found> forms(SynonymQuery query, LeafReaderContext reader, String sought)
      throws IOException {
    Set<String> exact = Words.of(sought).stream().map(Words.Word::word).collect(Collectors.toSet());
    LuceneField field = fieldOf(query.getField());
    Map<At, Manner> manners = new TreeMap<>(java.util.Comparator.comparingInt(At::start));
    for (Term term : query.getTerms()) {
      for (At at : places(field, term, reader)) {
        Manner manner = manner(term.text(), exact);
        manners.merge(at, manner, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    Tally<Form> tally = new Tally<>(field, Documents.text(field, paper));
    manners.forEach((at, manner) -> {
      String form = spelt(tally.text().substring(at.start(), at.end()));
      tally.add(new Form(spelling(manner, form, exact), form), at);
    });
    Map<Form, Integer> times = tally.times();
    double all = times.entrySet().stream().mapToDouble(this::weight).sum();
    return all == 0
        ? List.of(new Found(Manner.EXACT, sought, named(field), 0, 1))
        : times.entrySet().stream()
            .map(each ->
                new Found(
                    each.getKey().manner(),
                    each.getKey().spelt(),
                    named(field),
                    each.getValue(),
                    weight(each) / all))
            .toList();
  }

  private record Form(Manner manner, String spelt) {}

  /// Without the capitals of the first word of a sentence and of headings: a name in mixed letters
  /// keeps them.
  private static String spelt(String words) {
    boolean capitals = words.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean mixed = words.chars().anyMatch(Character::isLowerCase);
    String line = words.replaceAll("\\s+", " ");
    return capitals && mixed ? line : line.toLowerCase(Locale.ROOT);
  }

  private double weight(Map.Entry<Form, Integer> times) {
    Weights weights = config.weights();
    return times.getValue()
        * switch (times.getKey().manner()) {
          case INFLECTION, SPELLING -> weights.of(Weight.STEM);
          case COMPOUND -> weights.of(Weight.PART);
          case EXACT, APART, SYNONYM, KIN, PART, SHAPE -> 1;
        };
  }

  private static Manner manner(String term, Set<String> exact) {
    if (term.startsWith(IndexTerms.part(""))) {
      return Manner.COMPOUND;
    }
    return exact.contains(term) ? Manner.EXACT : Manner.INFLECTION;
  }

  /// A word of the same letters in another spelling is no inflection.
  private Manner spelling(Manner manner, String form, Set<String> exact) {
    String today = config.spelled(Words.folded(form).replace("-", ""));
    return manner == Manner.INFLECTION
            && exact.stream().map(config::spelled).anyMatch(today::equals)
        ? Manner.SPELLING
        : manner;
  }

  private List<At> places(LuceneField field, Term term, LeafReaderContext reader)
      throws IOException {
    return field == LuceneField.BODY || field == LuceneField.NOTES
        ? inPostings(term, reader)
        : Optional.ofNullable(analysed(field).get(term.text())).orElse(List.of());
  }

  private List<At> inPostings(Term term, LeafReaderContext reader) throws IOException {
    Optional<PostingsEnum> postings =
        Optional.ofNullable(reader.reader().postings(term, PostingsEnum.OFFSETS));
    List<At> places = new ArrayList<>();
    if (postings.isPresent()
        && postings.get().advance(doc - reader.docBase) == doc - reader.docBase) {
      int times = postings.get().freq();
      for (int i = 0; i < times; i++) {
        postings.get().nextPosition();
        places.add(new At(postings.get().startOffset(), postings.get().endOffset()));
      }
    }
    return places;
  }

  /// The terms of a short field of which the index keeps no places.
  private Map<String, List<At>> analysed(LuceneField field) throws IOException {
    Optional<Map<String, List<At>>> known = Optional.ofNullable(analysed.get(field));
    if (known.isPresent()) {
      return known.get();
    }
    Map<String, List<At>> terms = new HashMap<>();
    try (TokenStream stream = analyzer.tokenStream(field.field(), Documents.text(field, paper))) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms
            .computeIfAbsent(term.getBytesRef().utf8ToString(), _ -> new ArrayList<>())
            .add(new At(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    }
    analysed.put(field, terms);
    return terms;
  }

  /// Words that must stand together, of which the index tells the places at best.
  private List<Found> matches(
      org.apache.lucene.search.Weight weight, LeafReaderContext reader, String sought)
      throws IOException {
    Optional<Matches> matches = Optional.ofNullable(weight.matches(reader, doc - reader.docBase));
    List<Found> found = new ArrayList<>();
    Set<String> fields = new HashSet<>();
    matches.ifPresent(each -> each.iterator().forEachRemaining(fields::add));
    for (String field : fields) {
      Optional<MatchesIterator> places =
          Optional.ofNullable(matches.orElseThrow().getMatches(field));
      if (places.isPresent()) {
        found.addAll(counted(places.get(), fieldOf(field), sought, fields.size()));
      }
    }
    return found.isEmpty() ? List.of(new Found(Manner.EXACT, sought, Field.ANYWHERE, 0, 1)) : found;
  }

  private List<Found> counted(MatchesIterator places, LuceneField field, String sought, int fields)
      throws IOException {
    Tally<String> tally = new Tally<>(field, Documents.text(field, paper));
    while (places.next()) {
      At at = at(places, field);
      boolean known = at.start() >= 0 && at.end() <= tally.text().length();
      tally.add(known ? spelt(tally.text().substring(at.start(), at.end())) : sought, at);
    }
    Map<String, Integer> times = tally.times();
    double all = times.values().stream().mapToInt(Integer::intValue).sum() * (double) fields;
    return times.entrySet().stream()
        .map(each ->
            new Found(
                Manner.EXACT, each.getKey(), named(field), each.getValue(), each.getValue() / all))
        .toList();
  }

  /// Where a match stands. Of a short field the index tells only which word it is.
  private At at(MatchesIterator match, LuceneField field) throws IOException {
    if (match.startOffset() >= 0) {
      return new At(match.startOffset(), match.endOffset());
    }
    List<At> words = words(field);
    boolean known = match.startPosition() >= 0 && match.endPosition() < words.size();
    return known
        ? new At(words.get(match.startPosition()).start(), words.get(match.endPosition()).end())
        : new At(-1, -1);
  }

  /// The words of a short field by their positions.
  private List<At> words(LuceneField field) throws IOException {
    List<At> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field.field(), Documents.text(field, paper))) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          words.add(new At(offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    }
    return words;
  }

  /// How often each form stands in a field. The field of titles holds the title, the subject and
  /// the heading on a line each, which mostly say the same: a form stands there as often as in the
  /// line that has it most.
  private record Tally<F>(LuceneField field, String text, Map<F, Map<Long, Integer>> lines) {
    private Tally(LuceneField field, String text) {
      this(field, text, new LinkedHashMap<>());
    }

    private void add(F form, At at) {
      long line =
          field == LuceneField.TITLE
              ? text.chars().limit(Math.max(0, at.start())).filter(c -> c == '\n').count()
              : 0;
      lines.computeIfAbsent(form, _ -> new HashMap<>()).merge(line, 1, Integer::sum);
    }

    private Map<F, Integer> times() {
      Map<F, Integer> times = new LinkedHashMap<>();
      lines.forEach((form, each) -> times.put(form, Collections.max(each.values())));
      return times;
    }
  }

  private static LuceneField fieldOf(String name) {
    for (LuceneField field : LuceneField.values()) {
      if (field.field().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException("not a field: '" + name + "'");
  }

  private static Field named(LuceneField field) {
    return switch (field) {
      case TITLE -> Field.TITLE;
      case HEADINGS -> Field.HEADING;
      case BODY -> Field.TEXT;
      case NOTES -> Field.NOTE;
      case ABOUT -> Field.ABOUT;
      case SENDER -> Field.SENDER;
      case ADDRESSEE -> Field.ADDRESSEE;
      default -> Field.ANYWHERE;
    };
  }
}
