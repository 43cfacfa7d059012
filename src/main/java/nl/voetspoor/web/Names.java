package nl.voetspoor.web;

import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.Laws;

/// The names of things that papers bear or cite by a code.
///
/// @param ministries those of the ministries
/// @param laws those of the laws
public record Names(Ministries ministries, Laws laws) {
  /// Knows no law by its name.
  static Names of(Ministries ministries) {
    return new Names(ministries, Laws.NONE);
  }
}
