package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.voetspoor.index.Sketch;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;

/// Finds which papers of an index belong together. As [Bindings] has it, words lead to a paper only
/// where they fit exactly one.
final class FamilyFinder {
  private static final int MOST_KINDS_A_KEY = 50;

  private final IndexReader reader;
  private final Lookup lookup;
  private final Live live;
  private final Map<Integer, Set<Integer>> wholes = new HashMap<>();
  private final Map<Integer, Integer> likes = new HashMap<>();

  private FamilyFinder(IndexReader reader, Lookup lookup) {
    this.reader = reader;
    this.lookup = lookup;
    this.live = new Live(reader);
  }

  static AllFamilies in(IndexReader reader, Lookup lookup) throws IOException {
    FamilyFinder finder = new FamilyFinder(reader, lookup);
    finder.findSets();
    finder.findLikes();
    return AllFamilies.of(reader.maxDoc(), finder.wholes, finder.likes);
  }

  private interface Key {
    void with(String key, List<Integer> docs) throws IOException;
  }

  private void eachKey(LuceneField field, Key taker) throws IOException {
    FieldTerms.each(reader, field, (key, at) -> taker.with(key, docs(at)));
  }

  private List<Integer> docs(TermsEnum term) throws IOException {
    List<Integer> docs = new ArrayList<>();
    live.each(term, docs::add);
    return docs;
  }

  private void findSets() throws IOException {
    eachKey(
        LuceneField.WHOLE,
        (id, docs) -> lookup.doc(new PaperId(id)).ifPresent(whole -> tie(docs, whole)));
    eachKey(
        LuceneField.PART,
        (id, docs) ->
            lookup.doc(new PaperId(id)).ifPresent(part -> docs.forEach(w -> tie(part, w))));
    Map<Integer, Set<Integer>> inWords = new HashMap<>();
    eachKey(
        LuceneField.SEEKS,
        (key, docs) -> {
          List<Integer> fitting = lookup.docs(new Term(LuceneField.KEY.field(), key));
          docs.forEach(part -> inWords.computeIfAbsent(part, _ -> new TreeSet<>()).addAll(fitting));
        });
    inWords.forEach((part, fitting) -> {
      fitting.remove(part);
      if (fitting.size() == 1 && !wholes.containsKey(part)) {
        fitting.forEach(whole -> tie(part, whole));
      }
    });
  }

  private void tie(List<Integer> docs, int whole) {
    docs.forEach(part -> tie(part, whole));
  }

  private void tie(int part, int whole) {
    if (part != whole) {
      wholes.computeIfAbsent(part, _ -> new TreeSet<>()).add(whole);
    }
  }

  private void findLikes() throws IOException {
    List<List<Integer>> candidates = new ArrayList<>();
    Set<Integer> named = new TreeSet<>();
    FieldTerms.eachOfMany(
        reader,
        LuceneField.LIKENESS,
        (_, at) -> {
          List<Integer> docs = docs(at);
          if (docs.size() > 1) {
            candidates.add(docs);
            named.addAll(docs);
          }
        });
    Map<Integer, Sketch> sketches = sketches(named);
    candidates.forEach(docs -> joinLikes(docs, sketches));
    likes.replaceAll((doc, _) -> first(doc));
  }

  /// The sketches of documents in their order.
  private Map<Integer, Sketch> sketches(Set<Integer> docs) throws IOException {
    Map<Integer, Sketch> sketches = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<BinaryDocValues> column =
          Optional.ofNullable(leaf.reader().getBinaryDocValues(LuceneField.SKETCH.field()));
      for (int doc : docs) {
        int within = doc - leaf.docBase;
        if (within >= 0
            && within < leaf.reader().maxDoc()
            && column.isPresent()
            && column.get().advanceExact(within)) {
          var bytes = column.get().binaryValue();
          sketches.put(
              doc,
              Sketch.read(
                  java.util.Arrays.copyOfRange(
                      bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
        }
      }
    }
    return sketches;
  }

  private void joinLikes(List<Integer> docs, Map<Integer, Sketch> sketches) {
    List<Integer> kinds = new ArrayList<>();
    for (int doc : docs) {
      Optional<Integer> like =
          kinds.stream().filter(kind -> isNearly(sketches, kind, doc)).findFirst();
      if (like.isPresent()) {
        int one = first(like.get());
        int other = first(doc);
        likes.put(Math.max(one, other), Math.min(one, other));
        likes.put(Math.min(one, other), Math.min(one, other));
        likes.putIfAbsent(doc, Math.min(one, other));
      } else if (kinds.size() < MOST_KINDS_A_KEY) {
        kinds.add(doc);
      }
    }
  }

  private static boolean isNearly(Map<Integer, Sketch> sketches, int one, int other) {
    Optional<Sketch> sketch = Optional.ofNullable(sketches.get(one));
    Optional<Sketch> second = Optional.ofNullable(sketches.get(other));
    return sketch.isPresent() && second.isPresent() && sketch.get().isNearly(second.get());
  }

  /// The first document of those known to be like `doc` so far.
  private int first(int doc) {
    int first = doc;
    for (int next = likes.getOrDefault(first, first);
        next != first;
        next = likes.getOrDefault(first, first)) {
      first = next;
    }
    return first;
  }
}
