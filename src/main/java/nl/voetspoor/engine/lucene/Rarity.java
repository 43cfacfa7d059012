package nl.voetspoor.engine.lucene;

import nl.voetspoor.engine.lucene.Weights.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 in which how rare a word is can count more than it does there. In long questions the rare
/// words are what is asked, and the many others together would outweigh them.
final class Rarity extends BM25Similarity {
  private final float power;

  private Rarity(Weights weights, Weight length) {
    super(weights.of(Weight.SATURATION), Math.min(1, weights.of(length)));
    this.power = weights.of(Weight.RARITY);
  }

  /// For all fields: the length of a long text counts otherwise than that of a title.
  static Similarity of(Weights weights) {
    Similarity texts = new Rarity(weights, Weight.LENGTH);
    Similarity titles = new Rarity(weights, Weight.LENGTH_OF_TITLES);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        boolean text =
            field.equals(LuceneField.BODY.field()) || field.equals(LuceneField.NOTES.field());
        return text ? texts : titles;
      }
    };
  }

  @Override
  protected float idf(long docFreq, long docCount) {
    return (float) Math.pow(super.idf(docFreq, docCount), power);
  }
}
