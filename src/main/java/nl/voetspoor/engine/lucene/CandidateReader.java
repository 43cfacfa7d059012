package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.apache.lucene.util.BytesRef;

/// Takes the best passages from the scores of all, in an order that does not depend on where in the
/// index they lie.
final class CandidateReader {
  private static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble((Ranked ranked) -> -ranked.score)
          .thenComparing(Ranked::paper)
          .thenComparing(Comparator.comparingInt(Ranked::distance).reversed());

  private final PassagePool pool;
  private final Stored papers;
  private final PaperCodec codec;
  private final ToldWords told;

  /// @param papers what is kept of the papers of the collection
  CandidateReader(PassagePool pool, Stored papers, PaperCodec codec, ToldWords told) {
    this.pool = pool;
    this.papers = papers;
    this.codec = codec;
    this.told = told;
  }

  /// A passage by its place in the index, with what puts it in order.
  private record Ranked(int doc, double score, String paper, int distance) {}

  /// The best `most` of those that are worth anything, with which of `wanted` they have.
  List<Candidate> best(List<double[]> scores, int most, Set<String> wanted) throws IOException {
    double least = least(scores, most);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      PassageIndex.Leaf leaf = pool.leaves().get(i);
      double[] values = scores.get(i);
      for (int doc = 0; doc < values.length; doc++) {
        if (values[doc] > 0 && values[doc] >= least && leaf.isLive(doc)) {
          ranked.add(ranked(leaf, doc, values[doc]));
        }
      }
    }
    ranked.sort(ORDER);
    return ranked.stream().limit(most).map(each -> candidate(each, wanted)).toList();
  }

  /// The score of the last of the best.
  private double least(List<double[]> scores, int most) {
    PriorityQueue<Double> best = new PriorityQueue<>();
    double least = 0;
    for (int i = 0; i < scores.size(); i++) {
      PassageIndex.Leaf leaf = pool.leaves().get(i);
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

  private Candidate candidate(Ranked ranked, Set<String> wanted) {
    Document document = document(ranked.doc);
    Passage passage = codec.read(kept(document), Passage.class);
    int paper = pool.papers().applyAsInt(ranked.doc + ranked.distance);
    StoredSummary summary = papers.summary(paper);
    List<PaperId> names =
        Stream.of(document.getValues(LuceneField.NAMES.field()))
            .map(PaperId::new)
            .sorted()
            .toList();
    Set<String> terms = new HashSet<>();
    Map<String, Integer> question = read(passage.question(), wanted, terms);
    Map<String, Integer> text = read(passage.text(), wanted, terms);
    read(passage.heading().orElse(""), wanted, terms);
    read(summary.title(), wanted, terms);
    return new Candidate(paper, summary, passage, names, terms, question, text, ranked.score);
  }

  private Document document(int doc) {
    try {
      return pool.searcher()
          .storedFields()
          .document(doc, Set.of(LuceneField.NAMES.field(), LuceneField.PASSAGE.field()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] kept(Document document) {
    BytesRef bytes =
        Optional.ofNullable(document.getBinaryValue(LuceneField.PASSAGE.field())).orElseThrow();
    return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  /// The words of a text that say what it is about, with how often each stands in it; adds to
  /// `terms` which of `wanted` it has.
  private Map<String, Integer> read(String text, Set<String> wanted, Set<String> terms) {
    Map<String, Integer> stems = new LinkedHashMap<>();
    for (Words.Word word : Words.of(text)) {
      ToldWords.Told tells = told.of(word);
      tells.stem().ifPresent(stem -> stems.merge(stem, 1, Integer::sum));
      tells.terms().stream().filter(wanted::contains).forEach(terms::add);
    }
    return stems;
  }
}
