package nl.voetspoor.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import nl.voetspoor.moving.Watcher;

/// Shows how far a collection has gone: a line now and then, and none where it is done at once.
final class MovingProgress implements Watcher {
  private static final Duration LINE_EVERY = Duration.ofSeconds(5);

  private final PrintWriter messages;
  private Instant lastLine = Instant.now();

  MovingProgress(Streams streams) {
    this.messages = streams.messages();
  }

  @Override
  public void passed(String what, long done) {
    Instant now = Instant.now();
    if (Duration.between(lastLine, now).compareTo(LINE_EVERY) >= 0) {
      lastLine = now;
      messages.printf("%s: %d%n", what, done);
    }
  }
}
