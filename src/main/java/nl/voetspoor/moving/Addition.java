package nl.voetspoor.moving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.worklist.WorkList;
import nl.voetspoor.worklist.WorkLists;

/// Adds what comes out of an archive to a collection, as far as it is not there. Nothing that is
/// there changes: no paper, file of the ledger, description, work list or original. For use by one
/// thread.
final class Addition implements Taker {
  private static final int COMMITTED_EVERY = 2_000;

  private final PaperStore store;
  private final Optional<Originals> originals;
  private final WorkLists workLists;
  private final Path archive;
  private final Contents.Counter added = new Contents.Counter();

  /// What the file at the head of it says, of which more may come.
  private final List<OfficialSource> described = new ArrayList<>();

  private int sinceCommit;

  Addition(PaperStore store, Optional<Originals> originals, WorkLists workLists, Path archive) {
    this.store = store;
    this.originals = originals;
    this.workLists = workLists;
    this.archive = archive;
  }

  @Override
  public void description(OfficialSource source) {
    if (!described.isEmpty() && !described.getFirst().location().equals(source.location())) {
      describe();
    }
    described.add(source);
  }

  /// What a file at a place says that is known here stays as it is here.
  private void describe() {
    if (described.isEmpty()) {
      return;
    }
    String location = described.getFirst().location();
    if (store.remembered(location).isEmpty()) {
      List<OfficialRecord> records = described.stream().map(OfficialSource::record).toList();
      store.describe(location, records);
      records.forEach(_ -> added.description());
      written();
    }
    described.clear();
  }

  @Override
  public void paper(KeptPaper paper) {
    describe();
    if (!store.has(paper.paper().id())) {
      store.keep(paper);
      added.paper();
      written();
    }
  }

  @Override
  public void file(LedgerEntry entry) {
    describe();
    Optional<LedgerEntry> here = store.remembered(entry.origin().location());
    LedgerEntry next = here.isPresent() ? elsewhere(entry) : entry;
    boolean known =
        here.map(LedgerEntry::origin)
                .map(Origin::sha256)
                .equals(Optional.of(entry.origin().sha256()))
            || (here.isPresent() && !isText(entry))
            || (here.isPresent() && store.remembered(next.origin().location()).isPresent());
    if (!known) {
      store.remember(inItsRole(next));
      added.file(next.seen());
      written();
    }
  }

  private static boolean isText(LedgerEntry entry) {
    return entry.id().isPresent() && entry.status() != Status.METADATA;
  }

  /// A file in whose place another one is here: then it is one that lies in the archive.
  private LedgerEntry elsewhere(LedgerEntry entry) {
    Origin origin = entry.origin();
    return with(
        new Origin(
            archive.toAbsolutePath().normalize() + "!/" + origin.location(),
            origin.sha256(),
            origin.format(),
            origin.size()),
        entry.status(),
        entry);
  }

  /// A paper has its text from one file.
  private LedgerEntry inItsRole(LedgerEntry entry) {
    boolean taken = entry.status() == Status.INDEXED && entry.id().map(this::hasText).orElse(false);
    return taken ? with(entry.origin(), Status.RENDITION, entry) : entry;
  }

  private boolean hasText(PaperId id) {
    return store.renditions(id).stream().anyMatch(each -> each.status() == Status.INDEXED);
  }

  private static LedgerEntry with(Origin origin, Status status, LedgerEntry entry) {
    return new LedgerEntry(
        origin, status, entry.id(), entry.fault(), entry.reason(), entry.seen(), entry.effort());
  }

  @Override
  public void workList(WorkList list) {
    if (workLists.restore(list)) {
      added.workList();
    }
  }

  @Override
  public void original(String sha256, InputStream bytes) throws IOException {
    if (originals.isPresent() && originals.get().keep(sha256, bytes)) {
      added.original(originals.get().find(sha256).orElseThrow().toFile().length());
    }
  }

  private void written() {
    sinceCommit++;
    if (sinceCommit >= COMMITTED_EVERY) {
      store.commit();
      sinceCommit = 0;
    }
  }

  /// Makes what was added permanent.
  ///
  /// @return how much it was
  Contents end() {
    describe();
    store.commit();
    return added.counted();
  }
}
