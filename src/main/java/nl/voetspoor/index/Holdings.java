package nl.voetspoor.index;

import java.util.function.Consumer;

/// All that is kept of a collection, as it was at the last commit when this was opened: the door
/// for who carries it elsewhere. It holds up nobody who writes or searches, and also reads what an
/// older version of the program kept. One thing at a time is in memory.
public interface Holdings extends AutoCloseable {
  /// How much there is.
  ///
  /// @param papers how many papers
  /// @param files how many files the ledger remembers
  /// @param descriptions how often a file of metadata says something of a paper
  record Counts(long papers, long files, long descriptions) {
    /// Whether there is nothing.
    public boolean isNone() {
      return papers == 0 && files == 0 && descriptions == 0;
    }
  }

  /// How much there is.
  Counts counts();

  /// What files of metadata say, by location, and of one file in the order in which it says it.
  void descriptions(Consumer<OfficialSource> taker);

  /// The papers, by identifier.
  void papers(Consumer<KeptPaper> taker);

  /// The ledger, by location. What is called an order here is that of the bytes in UTF-8.
  void files(Consumer<LedgerEntry> taker);

  @Override
  void close();
}
