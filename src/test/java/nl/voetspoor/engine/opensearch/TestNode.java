package nl.voetspoor.engine.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A real OpenSearch node on 127.0.0.1, in a JVM of its own. It ends with the one that started it,
/// however that ends: its standard input is closed then.
public final class TestNode implements AutoCloseable {
  /// Written by Maven in `verify`: the class path of a node, which is not that of the program.
  static final Path CLASS_PATH = Path.of("target/opensearch-node.classpath");

  private static final Path SOURCE = Path.of("src/test/resources/opensearch/ClusterNode.java");

  private static final List<String> LIGHT =
      List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ENOUGH_ROOM = 1L << 30;

  private static Optional<TestNode> shared = Optional.empty();

  private final Process process;
  private final Path home;
  private final URI address;

  private TestNode(Process process, Path home, URI address) {
    this.process = process;
    this.home = home;
    this.address = address;
  }

  /// Whether nodes can be started here.
  public static boolean isHere() {
    return Files.exists(CLASS_PATH);
  }

  /// The one node that all tests of this JVM share, started by the first that asks.
  static synchronized TestNode shared() {
    if (shared.isEmpty()) {
      TestNode node = start("alone", "alone", 0, "-");
      Runtime.getRuntime().addShutdownHook(new Thread(node::close));
      shared = Optional.of(node);
    }
    return shared.get();
  }

  /// Starts a node, and waits until it listens.
  ///
  /// @param all the names of all nodes of its cluster, with commas between them
  /// @param port its own for other nodes
  /// @param others the ports of the others, likewise; `-` for none
  static TestNode start(String name, String all, int port, String others) {
    return start(LIGHT, name, all, port, others);
  }

  /// Starts a node that has a cluster to itself, and waits until it listens.
  ///
  /// @param java options for its Java
  public static TestNode start(List<String> java) {
    return start(java, "alone", "alone", 0, "-");
  }

  private static TestNode start(
      List<String> java, String name, String all, int port, String others) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    try {
      Path home = Files.createTempDirectory(place(), "voetspoor-node");
      command.addAll(
          List.of(
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              Files.readString(CLASS_PATH).strip(),
              SOURCE.toString(),
              home.toString(),
              name,
              all,
              String.valueOf(port),
              others));
      Process process =
          new ProcessBuilder(command).redirectError(home.resolve("errors").toFile()).start();
      return new TestNode(process, home, listening(process, home));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In memory where there is room: making an index waits for the disk many times.
  private static Path place() throws IOException {
    boolean room =
        Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH_ROOM;
    return room ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static URI listening(Process process, Path home) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("listening on ")) {
        return URI.create("http://127.0.0.1:" + line.substring("listening on ".length()));
      }
    }
    throw new IOException("no node: " + Files.readString(home.resolve("errors")));
  }

  /// Where it listens for questions.
  public URI address() {
    return address;
  }

  /// Ends it at once, as a machine that loses its power.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has gone already.
    }
    process.destroy();
    process.onExit().join();
    try (Stream<Path> files = Files.walk(home)) {
      List<Path> deepestFirst = files.sorted(java.util.Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
