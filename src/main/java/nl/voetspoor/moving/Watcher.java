package nl.voetspoor.moving;

/// Sees how far a collection has gone.
public interface Watcher {
  /// Looks away.
  Watcher NONE = (_, _) -> {};

  /// Sees that one thing more has gone by.
  ///
  /// @param what of which kind of thing: `papers`
  /// @param done how many have gone by
  void passed(String what, long done);
}
