package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.ingest.Again;
import nl.voetspoor.ingest.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Indexes the papers that come with Voetspoor, all invented, and serves them. They are kept apart,
/// so that nobody takes them for real papers.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Index the sample papers that come with Voetspoor and serve them.",
      "Their text is invented. They are kept in ./data-demo unless --data names another folder."
    })
final class DemoCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--port", defaultValue = "8080", description = "Port (default: 8080).")
  private int port;

  DemoCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Serving.checkPort(spec, port);
    Streams streams = Streams.of(spec);
    Path samples = root.house().settings().samples();
    if (!Files.isDirectory(samples)) {
      streams
          .messages()
          .println("the sample papers are not in " + samples + ": start ./voetspoor of a checkout");
      return Voetspoor.NOT_HANDLED;
    }
    Tally tally =
        new Indexing(root.house()).run(place(), List.of(samples), Again.NOTHING, false, streams);
    return tally.stopped()
        ? Voetspoor.NOT_HANDLED
        : new Serving(root.house()).run(place(), Optional.empty(), "127.0.0.1", port, streams);
  }

  /// Only a folder named on the command line is used for samples: one from the environment holds
  /// real papers.
  private Place place() {
    return new Place(data(), root.place().cluster());
  }

  private Path data() {
    boolean named = spec.commandLine().getParseResult().hasMatchedOption("--data");
    return named ? root.data() : Path.of("data-demo").toAbsolutePath();
  }
}
