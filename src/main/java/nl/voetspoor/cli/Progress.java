package nl.voetspoor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Console;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.voetspoor.ingest.Outcome;
import nl.voetspoor.ingest.Watcher;

/// Shows how far indexing is: a bar with count, rate and time left on a terminal, else a plain line
/// now and then. Failures stand on lines of their own. With `--json` each file is an object on
/// standard output.
final class Progress implements Watcher, AutoCloseable {
  private static final Duration LINE_EVERY = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Streams streams;
  private final boolean json;
  private final boolean terminal;
  private Optional<ProgressBar> bar = Optional.empty();
  private Instant started = Instant.now();
  private Instant lastLine = started;
  private int total;
  private int done;

  private Progress(Streams streams, boolean json, boolean terminal) {
    this.streams = streams;
    this.json = json;
    this.terminal = terminal;
  }

  static Progress on(Streams streams, boolean json) {
    boolean terminal =
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
            && !"dumb".equals(System.getenv("TERM"));
    return new Progress(streams, json, terminal);
  }

  @Override
  public void starting(int files) {
    total = files;
    started = Instant.now();
    lastLine = started;
    if (terminal && files > 0) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("indexing")
                  .setInitialMax(files)
                  .setUnit(" files", 1)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUpdateIntervalMillis(200)
                  .showSpeed()
                  .build());
    }
  }

  @Override
  public void advanced() {
    done++;
    if (bar.isPresent()) {
      bar.get().step();
    } else if (Duration.between(lastLine, Instant.now()).compareTo(LINE_EVERY) >= 0) {
      lastLine = Instant.now();
      streams.messages().println(line());
    }
  }

  @Override
  public void saw(Outcome outcome) {
    if (json) {
      object(outcome).ifPresent(streams.output()::println);
    }
    if (outcome instanceof Outcome.Failed(String location, _, String reason, boolean before)) {
      say((before ? "failed before: " : "failed: ") + printable(location) + ": " + reason);
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  private void say(String line) {
    bar.ifPresent(ProgressBar::pause);
    streams.messages().println(line);
    bar.ifPresent(ProgressBar::resume);
  }

  private String line() {
    double seconds = Math.max(0.001, Duration.between(started, Instant.now()).toMillis() / 1000.0);
    double rate = done / seconds;
    return "%d of %d files, %.0f a second, %.0f seconds left"
        .formatted(done, total, rate, (total - done) / Math.max(rate, 0.001));
  }

  /// A name may hold line breaks and other characters that would upset a terminal.
  private static String printable(String location) {
    StringBuilder shown = new StringBuilder();
    location
        .codePoints()
        .forEach(c -> {
          if (Character.isISOControl(c)) {
            shown.append(String.format("\\u%04x", c));
          } else {
            shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }

  /// What is no paper and no failure has no line: the ledger has it.
  private static Optional<String> object(Outcome outcome) {
    ObjectNode node = JSON.createObjectNode().put("path", outcome.location());
    switch (outcome) {
      case Outcome.Indexed indexed -> node.put("id", indexed.id().value()).put("status", "indexed");
      case Outcome.Unchanged same -> node.put("id", same.id().value()).put("status", "unchanged");
      case Outcome.Failed failed ->
          node.putNull("id")
              .put("status", "failed")
              .put("error", failed.reason())
              .put("fault", failed.fault().code());
      case Outcome.Opened _, Outcome.PassedOver _, Outcome.Hidden _ -> {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(JSON.writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
