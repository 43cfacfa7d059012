package nl.voetspoor.engine.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.DutchAnalyzer;
import nl.voetspoor.engine.lucene.EngineSearch;
import nl.voetspoor.engine.lucene.PapersAtHand;
import nl.voetspoor.engine.lucene.Snapshot;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.Revision;

/// Searches a collection on a cluster. Any number of processes may do so, while one writes. While
/// the cluster cannot be reached every question is answered with [CollectionException.Unreachable],
/// and as soon as it is back with an answer.
public final class OpenSearchSearch extends EngineSearch {
  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

  private final Cluster cluster;
  private final Indices indices;
  private final Asking asking;
  private final AnalysisConfig analysis;
  private final ClusterIndex.AtHand atHand;
  private final PaperCodec codec = new PaperCodec();
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Optional<State> current = Optional.empty();
  private volatile long checked;

  /// What is known of one state of the collection.
  private record State(
      Revision revision, Standings standings, PassageTally tally, Snapshot snapshot) {}

  /// Searches the collection at `address`; one that has not been made yet is empty until it is.
  ///
  /// @param originals the files that papers were read from
  public OpenSearchSearch(
      ClusterAddress address,
      AnalysisConfig analysis,
      Ministries ministries,
      DossierTitles titles,
      NumberNotation notation,
      KindNames kinds,
      Originals originals) {
    this(address, analysis, ministries, titles, notation, kinds, originals, LONGEST);
  }

  /// @param longest how long one search may take
  OpenSearchSearch(
      ClusterAddress address,
      AnalysisConfig analysis,
      Ministries ministries,
      DossierTitles titles,
      NumberNotation notation,
      KindNames kinds,
      Originals originals,
      Duration longest) {
    super(analysis, ministries, titles, notation, kinds, originals, longest);
    this.analysis = analysis;
    this.cluster = new Cluster(address);
    this.indices = new Indices(cluster);
    this.asking = new Asking(cluster, indices.name());
    this.atHand =
        new ClusterIndex.AtHand(
            new PapersAtHand(analysis, ministries), new DutchAnalyzer(analysis), analysis);
  }

  @Override
  protected Snapshot acquire() throws IOException {
    State state = state();
    return state.snapshot().over(index(state.revision(), state.standings(), state.tally()));
  }

  private ClusterIndex index(Revision revision, Standings standings, PassageTally tally) {
    return new ClusterIndex(asking, revision, standings, tally, atHand, codec);
  }

  private State state() throws IOException {
    Optional<State> known = current;
    boolean fresh = System.nanoTime() - checked < INTERVAL;
    if (known.isPresent() && (fresh || !refreshing.tryLock())) {
      return known.get();
    }
    if (known.isEmpty()) {
      refreshing.lock();
    }
    try {
      State newest = newest();
      checked = System.nanoTime();
      current = Optional.of(newest);
      return newest;
    } finally {
      refreshing.unlock();
    }
  }

  private State newest() throws IOException {
    Optional<State> known = current;
    Revision revision = indices.revision().orElse(Revision.NONE);
    if (known.isPresent() && known.get().revision().equals(revision)) {
      return known.get();
    }
    indices.check();
    Standings standings = new Standings(analysis.weights());
    PassageTally tally = new PassageTally(asking);
    return new State(revision, standings, tally, new Snapshot(index(revision, standings, tally)));
  }

  @Override
  protected CollectionException unreadable(IOException e) {
    return cluster.unreachable(e);
  }

  @Override
  public void close() {
    cluster.close();
  }
}
