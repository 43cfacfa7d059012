package nl.voetspoor.ingest;

/// Looks on while the belt runs. It is told everything on one thread.
public interface Watcher {
  /// The belt is about to start on this many files; an archive counts as one.
  void starting(int files);

  /// A file or archive of those counted is done with.
  void advanced();

  /// What became of a file.
  void saw(Outcome outcome);
}
