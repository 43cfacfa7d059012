package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Set;
import nl.voetspoor.model.PaperId;

/// All passages of a collection in a folder.
final class PassagesHere implements PassageDoor {
  private final PassageFigures figures;
  private final PassagePool all;

  PassagesHere(PassageFigures figures, PassagePool all) {
    this.figures = figures;
    this.all = all;
  }

  @Override
  public PassageFigures figures() {
    return figures;
  }

  @Override
  public PassagePool best(List<AskedWord> asked, Set<PaperId> named) {
    return all;
  }

  @Override
  public PassagePool withHelp(
      PassagePool pool, List<AskedWord> asked, Set<PaperId> named, List<AskedWord> helping) {
    return pool;
  }
}
