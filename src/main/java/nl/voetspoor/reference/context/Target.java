package nl.voetspoor.reference.context;

import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;

/// What words were found to mean.
///
/// @param kind the kind of the mention that named it
record Target(PaperId id, MentionKind kind) {
  /// The first target of a mention by number.
  static Target of(Mention mention) {
    return new Target(mention.targets().getFirst(), mention.kind());
  }

  /// Whether a mention names one paper, which other words can mean as well.
  static boolean isOnePaper(Mention mention) {
    return mention.targets().size() == 1 && mention.kind().isPaper();
  }
}
