package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.search.Query;

/// The passages of a collection that is far. Those that are worth weighing are fetched, and weighed
/// here.
public final class PassagesAfar implements PassageDoor {
  /// Many more than are read, as they come in an order that is nearly and not quite ours.
  private static final int MOST = 500;

  private final FarPassages far;
  private final AnswerWeights weights;
  private final PassagesAtHand atHand;

  /// With the words and weights of `config`.
  public PassagesAfar(FarPassages far, DutchAnalyzer analyzer, AnalysisConfig config) {
    this.far = far;
    this.weights = config.answers();
    this.atHand = new PassagesAtHand(new PassageDocuments(new PaperCodec(), analyzer), analyzer);
  }

  @Override
  public PassageFigures figures() {
    return far.figures();
  }

  @Override
  public PassagePool best(List<AskedWord> asked, Set<PaperId> named) throws IOException {
    return fetched(asked, named, List.of());
  }

  @Override
  public PassagePool withHelp(
      PassagePool pool, List<AskedWord> asked, Set<PaperId> named, List<AskedWord> helping)
      throws IOException {
    return fetched(asked, named, helping);
  }

  private PassagePool fetched(List<AskedWord> asked, Set<PaperId> named, List<AskedWord> helping)
      throws IOException {
    if (asked.isEmpty()) {
      return atHand.of(List.of());
    }
    announce(asked);
    announce(helping);
    CandidateQueries queries = new CandidateQueries(far.figures(), weights);
    Query words = queries.any(asked);
    List<Query> all = new ArrayList<>(List.of(words));
    if (!named.isEmpty()) {
      all.add(queries.naming(words, named));
    }
    if (!helping.isEmpty()) {
      all.add(queries.helped(words, helping));
    }
    return atHand.of(far.best(all, MOST));
  }

  private void announce(List<AskedWord> words) throws IOException {
    Set<String> terms = new HashSet<>();
    words.stream()
        .flatMap(word -> word.ways().stream())
        .flatMap(way -> way.parts().stream())
        .map(Map::keySet)
        .forEach(terms::addAll);
    far.figures().announce(terms, List.of());
  }
}
