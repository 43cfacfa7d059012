package nl.voetspoor.engine.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.voetspoor.engine.lucene.Families;
import nl.voetspoor.engine.lucene.Index;
import nl.voetspoor.engine.lucene.Lookup;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.index.Sketch;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What belongs to the papers that one question comes across. As with the embedded engine, words
/// lead to a paper only where they fit exactly one.
final class ClusterFamilies implements Families {
  private static final int MOST_ALIKE = 50;

  private final ClusterIndex index;
  private final Held held;
  private final Lookup lookup;
  private final Map<Integer, Set<Integer>> wholes = new HashMap<>();
  private final Map<Integer, Set<Integer>> parts = new HashMap<>();
  private final Map<Integer, Integer> likes = new HashMap<>();

  ClusterFamilies(ClusterIndex index, Lookup lookup) {
    this.index = index;
    this.held = index.held();
    this.lookup = lookup;
  }

  private String id(int doc) {
    return held.values(doc, LuceneField.ID).getFirst();
  }

  private static Query term(LuceneField field, String value) {
    return new TermQuery(new Term(field.field(), value));
  }

  private List<Integer> having(LuceneField field, String value) {
    return lookup.docs(new Term(field.field(), value));
  }

  @Override
  public Set<Integer> wholes(int doc) {
    Set<Integer> known = wholes.get(doc);
    if (known != null) {
      return known;
    }
    Set<Integer> found = named(doc);
    if (found.isEmpty()) {
      Set<Integer> fitting = new TreeSet<>();
      held.values(doc, LuceneField.SEEKS)
          .forEach(key -> fitting.addAll(having(LuceneField.KEY, key)));
      fitting.remove(doc);
      if (fitting.size() == 1) {
        found.addAll(fitting);
      }
    }
    wholes.put(doc, found);
    return found;
  }

  /// The papers that it names as its whole, and those that name it as their part.
  private Set<Integer> named(int doc) {
    Set<Integer> found = new TreeSet<>();
    held.values(doc, LuceneField.WHOLE)
        .forEach(whole -> lookup.doc(new PaperId(whole)).ifPresent(found::add));
    names(doc).forEach(name -> found.addAll(having(LuceneField.PART, name)));
    found.remove(doc);
    return found;
  }

  private List<String> names(int doc) {
    return lookup.names(new PaperId(id(doc))).stream().map(PaperId::value).toList();
  }

  @Override
  public Set<Integer> parts(int doc) {
    Set<Integer> known = parts.get(doc);
    if (known != null) {
      return known;
    }
    Set<Integer> found = new TreeSet<>();
    names(doc).forEach(name -> found.addAll(having(LuceneField.WHOLE, name)));
    held.values(doc, LuceneField.PART)
        .forEach(part -> lookup.doc(new PaperId(part)).ifPresent(found::add));
    Set<Integer> seeking = new LinkedHashSet<>();
    held.values(doc, LuceneField.KEY)
        .forEach(key -> seeking.addAll(having(LuceneField.SEEKS, key)));
    seeking.stream().filter(part -> wholes(part).contains(doc)).forEach(found::add);
    found.remove(doc);
    parts.put(doc, found);
    return found;
  }

  @Override
  public void announce(Collection<Integer> docs) {
    List<Query> queries = new ArrayList<>();
    for (int doc : docs) {
      names(doc).forEach(name -> queries.add(term(LuceneField.WHOLE, name)));
      held.values(doc, LuceneField.PART).forEach(id -> queries.add(term(LuceneField.ID, id)));
      held.values(doc, LuceneField.KEY).forEach(key -> queries.add(term(LuceneField.SEEKS, key)));
    }
    index.announce(queries, queries);
    askAtOnce(docs);
  }

  /// The one with the least number of those that are nearly the same.
  @Override
  public int like(int doc) {
    Integer known = likes.get(doc);
    if (known != null) {
      return known;
    }
    Set<Integer> near = new TreeSet<>(Set.of(doc));
    Optional<Sketch> sketch = sketch(doc);
    for (String key : held.values(doc, LuceneField.LIKENESS)) {
      for (int other : index.docs(term(LuceneField.LIKENESS, key), MOST_ALIKE)) {
        if (sketch(other).flatMap(its -> sketch.map(its::isNearly)).orElse(false)) {
          near.add(other);
        }
      }
    }
    int first = near.iterator().next();
    near.forEach(each -> likes.putIfAbsent(each, first));
    return likes.getOrDefault(doc, first);
  }

  private Optional<Sketch> sketch(int doc) {
    return index.bytes(doc, LuceneField.SKETCH).map(Sketch::read);
  }

  /// The rows, with those that belong together in one: that of the first.
  List<Index.Row> folded(List<Index.Row> rows) {
    List<Integer> docs = rows.stream().map(Index.Row::best).toList();
    Map<Integer, Set<Integer>> among = wholesAmong(docs);
    Map<Integer, Integer> alike = alike(docs);
    Map<Integer, Integer> firsts = new HashMap<>();
    Map<Integer, List<Integer>> together = new LinkedHashMap<>();
    for (int doc : docs) {
      int top = top(doc, among);
      int first = firsts.computeIfAbsent(alike.getOrDefault(top, top), _ -> doc);
      together.computeIfAbsent(first, _ -> new ArrayList<>()).add(doc);
    }
    return rows.stream()
        .filter(row -> together.containsKey(row.best()))
        .map(row ->
            new Index.Row(
                row.best(),
                row.score(),
                Optional.ofNullable(together.get(row.best())).orElseThrow()))
        .toList();
  }

  private static int top(int doc, Map<Integer, Set<Integer>> wholes) {
    Set<Integer> seen = new HashSet<>();
    int top = doc;
    while (seen.add(top)) {
      int at = top;
      top = wholes.getOrDefault(at, Set.of()).stream().findFirst().orElse(at);
    }
    return top;
  }

  /// Which of `docs` are parts of which others of them. Only for words by which one looks for its
  /// whole the cluster is asked: they may fit more papers than are among these.
  private Map<Integer, Set<Integer>> wholesAmong(List<Integer> docs) {
    Map<String, Integer> byId = new HashMap<>();
    docs.forEach(doc -> byId.put(id(doc), doc));
    Map<Integer, Set<Integer>> among = new HashMap<>();
    for (int doc : docs) {
      for (String whole : held.values(doc, LuceneField.WHOLE)) {
        tie(Optional.of(doc), newest(whole, byId), among);
      }
      for (String part : held.values(doc, LuceneField.PART)) {
        tie(newest(part, byId), Optional.of(doc), among);
      }
    }
    List<Integer> seeking =
        docs.stream()
            .filter(doc -> !among.containsKey(doc))
            .filter(doc -> !held.values(doc, LuceneField.SEEKS).isEmpty())
            .toList();
    askAtOnce(seeking);
    Set<Integer> fitting = new HashSet<>(docs);
    for (int doc : seeking) {
      Set<Integer> its = new TreeSet<>(wholes(doc));
      its.retainAll(fitting);
      if (!its.isEmpty()) {
        among.put(doc, its);
      }
    }
    return among;
  }

  private Optional<Integer> newest(String id, Map<String, Integer> byId) {
    return Optional.ofNullable(byId.get(lookup.newest(new PaperId(id)).value()));
  }

  private static void tie(
      Optional<Integer> part, Optional<Integer> whole, Map<Integer, Set<Integer>> among) {
    if (part.isPresent() && whole.isPresent() && !part.equals(whole)) {
      among.computeIfAbsent(part.get(), _ -> new TreeSet<>()).add(whole.get());
    }
  }

  /// What [#wholes] will ask of each.
  private void askAtOnce(Collection<Integer> docs) {
    List<Query> queries = new ArrayList<>();
    for (int doc : docs) {
      names(doc).forEach(name -> queries.add(term(LuceneField.PART, name)));
      held.values(doc, LuceneField.WHOLE).forEach(id -> queries.add(term(LuceneField.ID, id)));
      held.values(doc, LuceneField.SEEKS).forEach(key -> queries.add(term(LuceneField.KEY, key)));
    }
    index.announce(queries, queries);
  }

  /// Those of `docs` that are nearly the same as one before them, with the first of those.
  private Map<Integer, Integer> alike(List<Integer> docs) {
    Map<Integer, Integer> alike = new HashMap<>();
    Set<Integer> maybe = held.sharing(docs, LuceneField.LIKENESS);
    held.fetchSmall(List.copyOf(maybe));
    List<Integer> firsts = new ArrayList<>();
    for (int doc : docs.stream().filter(maybe::contains).toList()) {
      Optional<Integer> first = firsts.stream().filter(other -> isNearly(other, doc)).findFirst();
      first.ifPresentOrElse(other -> alike.put(doc, other), () -> firsts.add(doc));
    }
    return alike;
  }

  private boolean isNearly(int one, int other) {
    return sketch(one).flatMap(its -> sketch(other).map(its::isNearly)).orElse(false);
  }
}
