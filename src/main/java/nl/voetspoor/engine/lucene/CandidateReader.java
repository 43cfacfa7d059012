package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.Passage;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/// Takes the best passages from the scores of all, in an order that does not depend on where in the
/// index they lie.
final class CandidateReader {
  private static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble((Ranked ranked) -> -ranked.score)
          .thenComparing(Ranked::paper)
          .thenComparing(Comparator.comparingInt(Ranked::distance).reversed());

  private final PassageIndex index;
  private final Stored stored;
  private final PaperCodec codec;
  private final WordForms forms;
  private final AskedWords words;

  CandidateReader(
      Snapshot snapshot, PassageIndex index, PaperCodec codec, WordForms forms, AskedWords words) {
    this.index = index;
    this.stored = new Stored(snapshot.searcher(), codec);
    this.codec = codec;
    this.forms = forms;
    this.words = words;
  }

  /// A passage by its place in the index, with what puts it in order.
  private record Ranked(int doc, double score, String paper, int distance) {}

  /// The best `most` of those that are worth anything.
  List<Candidate> best(List<double[]> scores, int most) throws IOException {
    double least = least(scores, most);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      PassageIndex.Leaf leaf = index.leaves().get(i);
      double[] values = scores.get(i);
      for (int doc = 0; doc < values.length; doc++) {
        if (values[doc] > 0 && values[doc] >= least && leaf.isLive(doc)) {
          ranked.add(ranked(leaf, doc, values[doc]));
        }
      }
    }
    ranked.sort(ORDER);
    return ranked.stream().limit(most).map(this::candidate).toList();
  }

  /// The score of the last of the best.
  private double least(List<double[]> scores, int most) {
    PriorityQueue<Double> best = new PriorityQueue<>();
    double least = 0;
    for (int i = 0; i < scores.size(); i++) {
      PassageIndex.Leaf leaf = index.leaves().get(i);
      double[] values = scores.get(i);
      for (int doc = 0; doc < values.length; doc++) {
        if (values[doc] > least && leaf.isLive(doc)) {
          best.add(values[doc]);
          if (best.size() > most) {
            best.remove();
          }
          least = best.size() == most ? best.element() : 0;
        }
      }
    }
    return least;
  }

  private static Ranked ranked(PassageIndex.Leaf leaf, int doc, double score) throws IOException {
    NumericDocValues distances =
        Optional.ofNullable(
                leaf.context().reader().getNumericDocValues(LuceneField.DISTANCE.field()))
            .orElseThrow();
    SortedDocValues papers =
        Optional.ofNullable(leaf.context().reader().getSortedDocValues(LuceneField.ORDER.field()))
            .orElseThrow();
    distances.advanceExact(doc);
    int distance = (int) distances.longValue();
    papers.advanceExact(doc + distance);
    String paper = papers.lookupOrd(papers.ordValue()).utf8ToString();
    return new Ranked(leaf.context().docBase + doc, score, paper, distance);
  }

  private Candidate candidate(Ranked ranked) {
    Document document = stored.document(ranked.doc, LuceneField.PASSAGE, LuceneField.NAMES);
    Passage passage = codec.read(Stored.bytes(document, LuceneField.PASSAGE), Passage.class);
    int paper = ranked.doc + ranked.distance;
    StoredSummary summary = stored.summary(paper);
    List<PaperId> names =
        Stream.of(document.getValues(LuceneField.NAMES.field()))
            .map(PaperId::new)
            .sorted()
            .toList();
    return new Candidate(
        paper,
        summary,
        passage,
        names,
        terms(passage.question(), passage.text(), passage.heading().orElse(""), summary.title()),
        words.telling(passage.question()),
        words.telling(passage.text()),
        ranked.score);
  }

  private Set<String> terms(String... texts) {
    Set<String> terms = new HashSet<>();
    for (String text : texts) {
      Words.of(text).forEach(word -> terms.addAll(IndexTerms.of(word, forms)));
    }
    return terms;
  }
}
