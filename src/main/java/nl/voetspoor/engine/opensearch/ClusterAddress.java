package nl.voetspoor.engine.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where a collection is kept on a cluster, and how to come in.
///
/// @param nodes the addresses of one or more of its nodes, `http` or `https`
/// @param index the name of the collection there: small letters, digits and hyphens
/// @param access what opens the door
/// @param certificates a file of the certificates (PEM) by which its nodes are known; empty for
///   those that Java knows
/// @param spread over how much of the cluster a new collection is spread
public record ClusterAddress(
    List<URI> nodes, String index, Access access, Optional<Path> certificates, Spread spread) {
  /// Checks the addresses and the name.
  ///
  /// @throws IllegalArgumentException for one that cannot be, with its value
  public ClusterAddress {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("no address of an OpenSearch cluster is given");
    }
    for (URI node : nodes) {
      boolean http = "http".equals(node.getScheme()) || "https".equals(node.getScheme());
      if (!http || node.getHost() == null) {
        throw new IllegalArgumentException(
            "not the address of an OpenSearch node: '" + node + "'; expected https://host:9200");
      }
    }
    if (!index.matches("[a-z0-9][a-z0-9-]{0,99}")) {
      throw new IllegalArgumentException(
          "not a name for an OpenSearch index: '"
              + index
              + "'; expected small letters, digits and hyphens");
    }
  }

  /// What opens the door of a cluster.
  public sealed interface Access {}

  /// The door is open.
  public record Open() implements Access {}

  /// A name with a password.
  public record Login(String user, String password) implements Access {
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }

  /// A key, as it stands behind `ApiKey` in the header.
  public record ApiKey(String key) implements Access {
    @Override
    public String toString() {
      return "ApiKey";
    }
  }

  /// How a collection is spread over a cluster. It counts when the collection is made.
  ///
  /// @param shards in how many parts
  /// @param replicas how many copies of each part beside the first
  public record Spread(int shards, int replicas) {
    /// Five parts would serve some ten million papers; one is best for a ministry.
    public static final Spread USUAL = new Spread(1, 1);

    /// @throws IllegalArgumentException for less than one part, or less than no copies
    public Spread {
      if (shards < 1 || shards > 1024 || replicas < 0 || replicas > 20) {
        throw new IllegalArgumentException(
            "not a number of shards and replicas: " + shards + ", " + replicas);
      }
    }
  }

  /// As it is named in messages.
  public String written() {
    return index + " at " + hosts();
  }

  String hosts() {
    return String.join(", ", nodes.stream().map(URI::toString).toList());
  }
}
