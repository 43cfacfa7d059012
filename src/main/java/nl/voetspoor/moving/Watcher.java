package nl.voetspoor.moving;

/// Sees how far a collection has gone.
public interface Watcher {
  /// Looks away.
  Watcher NONE = (_, _) -> {};

  /// @param what of which kind of thing: `papers`
  /// @param done how many have gone by
  void passed(String what, long done);
}
