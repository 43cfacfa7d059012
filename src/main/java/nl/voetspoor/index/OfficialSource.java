package nl.voetspoor.index;

import java.util.Comparator;
import nl.voetspoor.model.OfficialRecord;

/// What one file of metadata says of one paper.
///
/// @param location the file, as in the ledger
/// @param record what it says
public record OfficialSource(String location, OfficialRecord record) {
  /// The one to be believed first at the head: by sort of file, then, so that the order in which
  /// files come plays no part, by place.
  public static final Comparator<OfficialSource> PREFERENCE =
      Comparator.comparing((OfficialSource source) -> source.record().source())
          .thenComparing(OfficialSource::location);
}
