package nl.voetspoor.moving;

import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.Renewal;

/// Looks into every paper before it is kept, as an engine does.
record Reading(Heap heap) implements Renewal {
  @Override
  public void describe(OfficialSource source) {
    heap.describe(source);
  }

  @Override
  public void keep(KeptPaper paper) {
    if (paper.paper().content().text().isEmpty()) {
      return;
    }
    heap.keep(paper);
  }

  @Override
  public void remember(LedgerEntry entry) {
    heap.remember(entry);
  }

  @Override
  public void complete() {
    heap.complete();
  }

  @Override
  public void close() {
    heap.close();
  }
}
