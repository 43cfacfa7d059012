package nl.voetspoor.index;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;

/// The door in: keeps papers and remembers files. One process at a time may hold it.
///
/// What is kept becomes permanent, together with its ledger entry, at the next [#commit]; until
/// then a crash undoes both, so the ledger never claims more than is there.
public interface PaperStore extends AutoCloseable {
  /// What is remembered of the file at `location`.
  Optional<LedgerEntry> remembered(String location);

  /// The files from which a paper was read, the one that gave its text first.
  List<LedgerEntry> renditions(PaperId id);

  /// The files that lie in the one at `location`, those in them not counted, by location.
  List<LedgerEntry> within(String location);

  /// Every file that is remembered, by location.
  List<LedgerEntry> ledger();

  /// Keeps a paper whole, in place of an older reading of it, and remembers its file.
  void keep(IndexedPaper paper, LedgerEntry entry);

  /// Remembers a file that gave no paper of its own.
  void remember(LedgerEntry entry);

  /// Removes a paper and leaves the ledger as it is.
  void drop(PaperId id);

  /// Makes all that was kept permanent and visible to those who search.
  void commit();

  /// Commits and lets go of the collection.
  @Override
  void close();
}
