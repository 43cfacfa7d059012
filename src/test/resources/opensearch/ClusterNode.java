import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import org.opensearch.transport.TransportService;

/// A real OpenSearch node on 127.0.0.1 for tests, in a JVM of its own, since it brings a Lucene of
/// its own. It says where it listens on a line of standard output, and ends when its standard input
/// does: so it never outlives the test that started it.
///
/// It is run from its source (`java -cp … ClusterNode.java`), as its libraries are not those of the
/// program.
///
/// Arguments: its folder, its name, the names of all nodes of the cluster with commas between them,
/// its port for other nodes, and the ports of the others likewise (`-` for none).
public final class ClusterNode extends Node {
  private ClusterNode(Settings settings, String name) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> name),
        List.of(plugin(Netty4ModulePlugin.class), plugin(CommonAnalysisModulePlugin.class)),
        false);
  }

  private static PluginInfo plugin(Class<? extends Plugin> type) {
    return new PluginInfo(
        type.getName(), "for tests", "1", Version.CURRENT, "25", type.getName(), null, List.of(),
        false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Files.createDirectories(home.resolve("config"));
    String name = arguments[1];
    List<String> names = List.of(arguments[2].split(","));
    List<String> seeds =
        arguments[4].equals("-")
            ? List.of()
            : List.of(arguments[4].split(",")).stream().map(port -> "127.0.0.1:" + port).toList();
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "voetspoor-test")
            .put("node.name", name)
            .put("network.host", "127.0.0.1")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("http.port", "0")
            .put("transport.port", arguments[3])
            .put("node.processors", "2")
            // A look at the clock is exact, so that a search that may take a moment is broken off.
            .put("thread_pool.estimated_time_interval", "0ms")
            .put("bootstrap.memory_lock", "false")
            .put("cluster.routing.allocation.disk.threshold_enabled", "false");
    if (names.size() == 1) {
      settings.put("discovery.type", "single-node");
    } else {
      settings.putList("discovery.seed_hosts", seeds);
      settings.putList("cluster.initial_cluster_manager_nodes", names);
    }
    try (ClusterNode node = new ClusterNode(settings.build(), name)) {
      node.start();
      int port =
          node.injector()
              .getInstance(HttpServerTransport.class)
              .boundAddress()
              .publishAddress()
              .getPort();
      System.out.println("listening on " + port);
      while (System.in.read() >= 0) {}
    }
  }
}
