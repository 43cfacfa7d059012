package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;

/// Keeps which documents of a set fit, with their scores, to hand them over to another collector
/// once it is known how many there are.
final class Gathered implements Collector {
  private final BitSet members;
  private final ScoreMode mode;
  private final List<Part> parts = new ArrayList<>();

  /// @param mode that of the collector to which they go
  Gathered(BitSet members, ScoreMode mode) {
    this.members = members;
    this.mode = mode;
  }

  /// What of one part of the index fits.
  private static final class Part extends Scorable {
    private final LeafReaderContext leaf;
    private int[] docs = {};
    private float[] scores = {};
    private int size;
    private float score;

    private Part(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    private void add(int doc, float itsScore) {
      docs = ArrayUtil.grow(docs, size + 1);
      scores = ArrayUtil.grow(scores, size + 1);
      docs[size] = doc;
      scores[size++] = itsScore;
    }

    private void into(Collector other) throws IOException {
      LeafCollector taker = other.getLeafCollector(leaf);
      taker.setScorer(this);
      for (int i = 0; i < size; i++) {
        score = scores[i];
        taker.collect(docs[i]);
      }
    }

    @Override
    public float score() {
      return score;
    }
  }

  /// How many there are.
  int size() {
    return parts.stream().mapToInt(part -> part.size).sum();
  }

  /// Hands them over in the order in which they came.
  void into(Collector other) throws IOException {
    for (Part part : parts) {
      part.into(other);
    }
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    Part part = new Part(leaf);
    parts.add(part);
    return new LeafCollector() {
      private Scorable scorer = part;

      @Override
      public void setScorer(Scorable of) {
        scorer = of;
      }

      @Override
      public void collect(int doc) throws IOException {
        if (members.get(leaf.docBase + doc)) {
          part.add(doc, mode.needsScores() ? scorer.score() : 0);
        }
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return mode;
  }
}
