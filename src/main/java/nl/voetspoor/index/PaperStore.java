package nl.voetspoor.index;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;

/// The door in: keeps papers and remembers files. One process at a time may hold it.
///
/// What is kept becomes permanent, together with its ledger entry, at the next [#commit]; until
/// then a crash undoes both, so the ledger never claims more than is there.
public interface PaperStore extends AutoCloseable {
  /// What is remembered of the file at `location`.
  Optional<LedgerEntry> remembered(String location);

  /// The files from which a paper was read, the one that gave its text first; not those that only
  /// describe it.
  List<LedgerEntry> renditions(PaperId id);

  /// The files that lie in the one at `location`, those in them not counted.
  List<LedgerEntry> within(String location);

  /// Every file that is remembered, by location.
  List<LedgerEntry> ledger();

  /// The files with these bytes that gave a paper.
  List<LedgerEntry> copies(String sha256);

  /// The files that lie somewhere below `folder`, which ends with no slash.
  List<LedgerEntry> below(String folder);

  /// A paper as it was read, before the publisher had its say; empty where it is not kept.
  Optional<IndexedPaper> asRead(PaperId id);

  /// What files of metadata say of a paper, the one to be believed first at the head.
  List<OfficialSource> official(PaperId id);

  /// Remembers a file of metadata and what it says, in place of what that file said before. Papers
  /// that are kept have it from the next [#commit]; for others it is kept until they come. No
  /// records: the file describes nothing any longer.
  default void describe(LedgerEntry entry, List<OfficialRecord> records) {
    describe(entry.origin().location(), records);
    remember(entry);
  }

  /// Keeps a paper whole, in place of an older reading of it, and remembers its file. Others see it
  /// as [OfficialMerge] has it.
  void keep(IndexedPaper paper, LedgerEntry entry);

  /// Keeps what a file of metadata says, in place of what it said before, and leaves the ledger as
  /// it is.
  void describe(String location, List<OfficialRecord> records);

  /// Whether a paper is kept; one that came since the last commit need not be seen.
  boolean has(PaperId id);

  /// Keeps a paper as another collection kept it, and leaves the ledger as it is.
  void keep(KeptPaper paper);

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
