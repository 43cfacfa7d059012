package nl.voetspoor.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.model.Content;
import nl.voetspoor.source.SourceFile;

/// How reading one file ended, and what it took.
record Measured(Reading reading, Effort effort) {
  /// Reads `file`, with an eye on the clock.
  static Measured read(Reader reader, SourceFile file, Clock clock) {
    Instant started = clock.instant();
    Reading reading = reader.read(file);
    return of(reading, Duration.between(started, clock.instant()));
  }

  /// A reading that was broken off: what it took is not known, and it is to be done again.
  static Measured brokenOff(Reading.Unreadable reading) {
    return new Measured(reading, Effort.NONE);
  }

  private static Measured of(Reading reading, Duration duration) {
    String version = ParserVersion.CURRENT.written();
    Effort effort =
        switch (reading) {
          case Reading.Read read -> of(read, duration, version);
          case Reading.Holds holds ->
              holds
                  .own()
                  .map(own -> of(own, duration, version))
                  .orElseGet(() -> new Effort(duration, 0, 0, version))
                  .holding(holds.files().size());
          case Reading.Described _, Reading.Unreadable _ -> new Effort(duration, 0, 0, version);
        };
    return new Measured(reading, effort);
  }

  private static Effort of(Reading.Read read, Duration duration, String version) {
    Content content = read.paper().content();
    int pages = content.pages().isEmpty() ? 0 : content.pageCount();
    return new Effort(duration, pages, content.text().length(), version);
  }
}
