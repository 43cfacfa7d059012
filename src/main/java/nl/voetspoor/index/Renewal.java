package nl.voetspoor.index;

/// A collection that is written whole, out of sight, and then takes the place of the one that was
/// there in one step. Until then that is searched as it was; nobody else writes it meanwhile. For
/// use by one thread.
///
/// Descriptions come first, since a paper is written as its publisher has it.
public interface Renewal extends AutoCloseable {
  /// Keeps what a file of metadata says of a paper; what one file says comes together.
  void describe(OfficialSource source);

  /// Keeps a paper, of which all descriptions have come.
  void keep(KeptPaper paper);

  /// Remembers a file.
  void remember(LedgerEntry entry);

  /// Puts all that came in the place of what was there.
  void complete();

  /// Lets go. What was not completed leaves no trace.
  @Override
  void close();
}
