package nl.voetspoor.search;

import java.time.Instant;

/// A state of the collection. What was answered from one stays right until there is another.
///
/// @param name differs from that of every other state; letters and digits
/// @param since when it came to be
public record Revision(String name, Instant since) {
  /// A collection that has not been made yet.
  public static final Revision NONE = new Revision("none", Instant.EPOCH);
}
