package nl.voetspoor.web;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.cli.ServedCrowd;
import nl.voetspoor.cli.ServedSamples;

/// Serves everything there is to look at, until it is stopped: the samples of the demo, a large
/// collection on the next port, an empty one, and one whose pages can be made to go wrong
/// ([StrangeSearch]). It says so when all are up.
public final class ServeStates {
  private ServeStates() {}

  /// Serves them all. Arguments: the first port of four, and an empty folder.
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (ServedSamples samples = new ServedSamples(folder.resolve("samples"), port);
        ServedCrowd crowd = new ServedCrowd(folder.resolve("crowd"), port + 1);
        Site empty = StrangeSearch.site(new FakePaperSearch(), port + 2);
        Site strange = StrangeSearch.site(new StrangeSearch(), port + 3)) {
      System.out.println(
          "up: %s, %s, and on %d and %d"
              .formatted(samples.address(), crowd.address(), empty.port(), strange.port()));
      Thread.currentThread().join();
    }
  }
}
