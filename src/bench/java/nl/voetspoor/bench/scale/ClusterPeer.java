package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.bench.Rooms;
import nl.voetspoor.engine.lucene.EngineSearch;
import nl.voetspoor.engine.opensearch.ClusterAddress;
import nl.voetspoor.engine.opensearch.TestNode;

/// The program itself with its collection on a node of OpenSearch, in a process of its own: the
/// same words kept and the same page given as in a folder, so that both engines do the same work.
final class ClusterPeer extends ProgramPeer {
  /// What it is called in the report.
  static final String NAME = "Voetspoor on OpenSearch";

  private static final Pattern STORED = Pattern.compile("\"size_in_bytes\":(\\d+)");

  private final TestNode node;
  private final Path folder;

  /// @param folder a folder in which it keeps nothing
  ClusterPeer(Path folder) {
    this(folder, TestNode.start(List.of("-Xms1g", "-Xmx1g")));
  }

  private ClusterPeer(Path folder, TestNode node) {
    super(NAME, Rooms.store(address(node)));
    this.folder = folder;
    this.node = node;
  }

  private static ClusterAddress address(TestNode node) {
    return new ClusterAddress(
        List.of(node.address()),
        "papers",
        new ClusterAddress.Open(),
        Optional.empty(),
        new ClusterAddress.Spread(1, 0));
  }

  @Override
  EngineSearch open() {
    return Rooms.search(address(node), folder);
  }

  @Override
  public long size() throws IOException {
    URI stats = node.address().resolve("/_stats/store?level=cluster");
    try (HttpClient client = HttpClient.newHttpClient()) {
      String said =
          client
              .send(HttpRequest.newBuilder(stats).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      Matcher size = STORED.matcher(said);
      return size.find() ? Long.parseLong(size.group(1)) : 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    node.close();
  }
}
