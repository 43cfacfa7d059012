package nl.voetspoor.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.worklist.WorkList;
import nl.voetspoor.worklist.WorkLists;

/// Fills an empty collection with what comes out of an archive.
///
/// @param originals where original files go; empty to leave them out
record Filling(Renewal renewal, Optional<Originals> originals, WorkLists workLists)
    implements Taker {
  @Override
  public void description(OfficialSource source) {
    renewal.describe(source);
  }

  @Override
  public void paper(KeptPaper paper) {
    renewal.keep(paper);
  }

  @Override
  public void file(LedgerEntry entry) {
    renewal.remember(entry);
  }

  @Override
  public void workList(WorkList list) {
    workLists.restore(list);
  }

  @Override
  public void original(String sha256, InputStream bytes) throws IOException {
    if (originals.isPresent()) {
      originals.get().keep(sha256, bytes);
    }
  }
}
