package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;
import nl.voetspoor.engine.lucene.AskedWord.Way;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.SmallFloat;

/// Weighs every passage for the words of a question, by BM25 over question, answer and heading
/// together (BM25F), in which a word counts in the best of the ways in which it is met.
///
/// Words, ways, fields and terms are gone through in the order in which they are given, so that a
/// passage gets the same sum to the last bit wherever in the index it lies.
final class PassageScorer {
  private static final int CODED_LENGTHS = 256;
  private static final int FEW = 10;

  private final PassageFigures figures;
  private final AnswerWeights weights;
  private final Map<LuceneField, double[]> norms = new EnumMap<>(LuceneField.class);

  PassageScorer(PassageFigures figures, AnswerWeights weights) throws IOException {
    this.figures = figures;
    this.weights = weights;
    put(LuceneField.QUESTION, Weight.QUESTION);
    put(LuceneField.ANSWER, Weight.ANSWER);
    put(LuceneField.UNDER, Weight.UNDER);
  }

  /// What one occurrence of a word counts in a text of each length.
  private void put(LuceneField field, Weight weight) throws IOException {
    double[] values = new double[CODED_LENGTHS];
    double b = Math.min(1, weights.of(Weight.LENGTH));
    for (int coded = 0; coded < CODED_LENGTHS; coded++) {
      double share = SmallFloat.byte4ToInt((byte) coded) / figures.averageLength(field);
      values[coded] = weights.of(weight) / (1 - b + b * share);
    }
    norms.put(field, values);
  }

  /// How rare a way to meet a word is, to the power that is set.
  double rarity(Way way) throws IOException {
    double rarest = 0;
    for (Map<String, Double> part : way.parts()) {
      long found = 0;
      for (String term : part.keySet()) {
        found = Math.max(found, found(term));
      }
      rarest = Math.max(rarest, figures.rarity(found));
    }
    return Math.pow(rarest, weights.of(Weight.RARITY));
  }

  /// How rare what stands in this share of the passages is, to the same power; in a small
  /// collection, what stands in a few.
  double rarityOf(double share) throws IOException {
    long found = Math.max(FEW, Math.round(share * figures.count()));
    return Math.pow(figures.rarity(found), weights.of(Weight.RARITY));
  }

  /// In how many passages a term stands; a stem in any of its spellings, a part of compounds in
  /// none.
  private long found(String term) throws IOException {
    if (!IndexTerms.isWhole(term)) {
      return 0;
    }
    return IndexTerms.isStem(term)
        ? (long) figures.frequency(term) + figures.frequency(IndexTerms.stemOf(term))
        : figures.frequency(term);
  }

  /// What each document of each part of the index is worth for these words.
  List<double[]> scores(List<PassageIndex.Leaf> leaves, List<AskedWord> words) throws IOException {
    List<double[]> rarities = new ArrayList<>();
    for (AskedWord word : words) {
      double[] rarity = new double[word.ways().size()];
      for (int way = 0; way < rarity.length; way++) {
        rarity[way] = rarity(word.ways().get(way));
      }
      rarities.add(rarity);
    }
    List<double[]> scores = new ArrayList<>();
    for (PassageIndex.Leaf leaf : leaves) {
      Sums sums = new Sums(leaf);
      for (int i = 0; i < words.size(); i++) {
        sums.add(words.get(i), rarities.get(i));
      }
      scores.add(sums.scores);
    }
    return scores;
  }

  /// The sums of the documents of one part of the index.
  private final class Sums {
    private final PassageIndex.Leaf leaf;
    private final double[] scores;
    private final double[] best;
    private final double[] all;
    private final Counts counts;
    private final Counts further;
    private final int[] met;

    private Sums(PassageIndex.Leaf leaf) {
      int docs = leaf.context().reader().maxDoc();
      this.leaf = leaf;
      this.scores = new double[docs];
      this.best = new double[docs];
      this.all = new double[docs];
      this.met = new int[docs];
      this.counts = new Counts(docs);
      this.further = new Counts(docs);
    }

    private void add(AskedWord word, double[] rarity) throws IOException {
      int meetings = 0;
      for (int i = 0; i < rarity.length; i++) {
        Way way = word.ways().get(i);
        count(way);
        double worth = word.weight() * way.weight() * rarity[i];
        for (int j = 0; j < counts.size; j++) {
          int doc = counts.docs[j];
          double score = worth * saturated(counts.of[doc]);
          if (all[doc] == 0) {
            met[meetings++] = doc;
          }
          all[doc] += score;
          best[doc] = Math.max(best[doc], score);
        }
        counts.clear();
      }
      for (int j = 0; j < meetings; j++) {
        int doc = met[j];
        scores[doc] += best[doc] + weights.of(Weight.OTHER_WAYS) * (all[doc] - best[doc]);
        best[doc] = 0;
        all[doc] = 0;
      }
    }

    private double saturated(double count) {
      double k = weights.of(Weight.SATURATION);
      return count * (1 + k) / (count + k);
    }

    private void count(Way way) throws IOException {
      count(way.parts().getFirst(), counts);
      for (Map<String, Double> part : way.parts().subList(1, way.parts().size())) {
        count(part, further);
        counts.least(further);
        further.clear();
      }
    }

    private void count(Map<String, Double> part, Counts into) throws IOException {
      for (LuceneField field : PassageIndex.FIELDS) {
        double[] norm = Optional.ofNullable(norms.get(field)).orElseThrow();
        for (Map.Entry<String, Double> term : part.entrySet()) {
          count(field, norm, term.getKey(), term.getValue(), into);
        }
      }
    }

    private void count(LuceneField field, double[] norm, String term, double weight, Counts into)
        throws IOException {
      Optional<PostingsEnum> postings =
          Optional.ofNullable(
              leaf.context().reader().postings(new Term(field.field(), term), PostingsEnum.FREQS));
      if (postings.isEmpty()) {
        return;
      }
      byte[] lengths = leaf.lengths(field);
      PostingsEnum docs = postings.get();
      for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
        into.add(doc, weight * docs.freq() * norm[lengths[doc] & 0xff]);
      }
    }
  }

  /// How often something stands in each document, of those in which it does.
  private static final class Counts {
    private final double[] of;
    private final int[] docs;
    private int size;

    private Counts(int docs) {
      this.of = new double[docs];
      this.docs = new int[docs];
    }

    private void add(int doc, double count) {
      if (of[doc] == 0) {
        docs[size++] = doc;
      }
      of[doc] += count;
    }

    /// Keeps of each document the lower count of both.
    private void least(Counts other) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        int doc = docs[i];
        of[doc] = Math.min(of[doc], other.of[doc]);
        if (of[doc] > 0) {
          docs[kept++] = doc;
        }
      }
      size = kept;
    }

    private void clear() {
      for (int i = 0; i < size; i++) {
        of[docs[i]] = 0;
      }
      size = 0;
    }
  }
}
