package nl.voetspoor.moving;

import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.Renewal;

/// Writes a collection anew from what is kept of it, without an archive between.
public final class Carrier {
  private final Watcher watcher;

  /// @param watcher sees how far it is
  public Carrier(Watcher watcher) {
    this.watcher = watcher;
  }

  /// Carries all of `from`, and puts it in its place.
  ///
  /// @return how much it was
  public Contents carry(Holdings from, Renewal to) {
    Contents.Counter counter = new Contents.Counter();
    from.descriptions(source -> {
      to.describe(source);
      watcher.passed("descriptions", counter.description());
    });
    from.papers(paper -> {
      to.keep(paper);
      watcher.passed("papers", counter.paper());
    });
    from.files(entry -> {
      to.remember(entry);
      watcher.passed("files", counter.file(entry.seen()));
    });
    to.complete();
    return counter.counted();
  }
}
