package nl.voetspoor.engine.lucene;

import nl.voetspoor.engine.lucene.Weights.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 in which how rare a word is can count more than it does there. In long questions the rare
/// words are what is asked, and the many others together would outweigh them.
final class Rarity extends BM25Similarity {
  private final float power;

  Rarity(Weights weights) {
    super(weights.of(Weight.SATURATION), weights.of(Weight.LENGTH));
    this.power = weights.of(Weight.RARITY);
  }

  @Override
  protected float idf(long docFreq, long docCount) {
    return (float) Math.pow(super.idf(docFreq, docCount), power);
  }
}
