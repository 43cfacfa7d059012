package nl.voetspoor.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.Renewal;

/// A collection in memory, to be carried from and to. What comes is handed out in the order in
/// which it came.
class Heap implements Holdings, Renewal {
  private final List<OfficialSource> descriptions = new ArrayList<>();
  private final List<KeptPaper> papers = new ArrayList<>();
  private final List<LedgerEntry> files = new ArrayList<>();
  private boolean completed;

  /// Whether all came.
  boolean isComplete() {
    return completed;
  }

  /// All that came.
  List<Object> all() {
    List<Object> all = new ArrayList<>(descriptions);
    all.addAll(papers);
    all.addAll(files);
    return all;
  }

  @Override
  public Counts counts() {
    return new Counts(papers.size(), files.size(), descriptions.size());
  }

  @Override
  public void descriptions(Consumer<OfficialSource> taker) {
    descriptions.forEach(taker);
  }

  @Override
  public void papers(Consumer<KeptPaper> taker) {
    papers.forEach(taker);
  }

  @Override
  public void files(Consumer<LedgerEntry> taker) {
    files.forEach(taker);
  }

  @Override
  public void describe(OfficialSource source) {
    descriptions.add(source);
  }

  @Override
  public void keep(KeptPaper paper) {
    papers.add(paper);
  }

  @Override
  public void remember(LedgerEntry entry) {
    files.add(entry);
  }

  @Override
  public void complete() {
    completed = true;
  }

  @Override
  public void close() {}
}
