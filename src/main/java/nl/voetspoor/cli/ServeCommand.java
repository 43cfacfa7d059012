package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves the web interface and the API.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serve the web interface and the API of the collection.",
      "Papers that are indexed meanwhile appear by themselves."
    })
final class ServeCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--port", defaultValue = "8080", description = "Port (default: 8080).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: 127.0.0.1, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Folder of a language model of your own, to put prior answers in order.")
  private Optional<Path> model = Optional.empty();

  ServeCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Serving.checkPort(spec, port);
    return new Serving(root.house()).run(root.place(), model, host, port, Streams.of(spec));
  }
}
