package nl.voetspoor.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.engine.opensearch.ClusterAddress;
import nl.voetspoor.engine.opensearch.ClusterAddress.Access;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// Where the collection is kept: in the data folder, or on an OpenSearch cluster. What is secret is
/// better said in the environment than on a command line, which others can read.
final class EngineOptions {
  private static final String EMBEDDED = "lucene";
  private static final String ON_CLUSTER = "opensearch";

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_ENGINE:-lucene}",
      description = "Where the collection is kept: lucene (in the data folder) or opensearch.")
  private String engine = EMBEDDED;

  @Option(
      names = "--opensearch-url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_OPENSEARCH_URL:-}",
      description = "Nodes of the OpenSearch cluster, with commas between them.")
  private String urls = "";

  @Option(
      names = "--opensearch-index",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_OPENSEARCH_INDEX:-voetspoor}",
      description = "Name of the collection there (default: voetspoor).")
  private String index = "voetspoor";

  @Option(
      names = "--opensearch-user",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_OPENSEARCH_USER:-}",
      description = "User there; the password stands in VOETSPOOR_OPENSEARCH_PASSWORD.")
  private String user = "";

  @Option(
      names = "--opensearch-ca",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_OPENSEARCH_CA:-}",
      description = "Certificates (PEM) by which its nodes are known.")
  private String certificates = "";

  @Option(
      names = "--opensearch-shards",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_OPENSEARCH_SHARDS:-1}",
      description = "In how many parts a new collection is spread (default: 1).")
  private int shards = 1;

  @Option(
      names = "--opensearch-replicas",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:VOETSPOOR_OPENSEARCH_REPLICAS:-1}",
      description = "How many copies of each part there are beside the first (default: 1).")
  private int replicas = 1;

  /// The cluster that keeps the collection; empty where the data folder does.
  ///
  /// @throws ParameterException for what cannot be
  Optional<ClusterAddress> cluster(CommandSpec spec) {
    return switch (engine) {
      case EMBEDDED -> Optional.empty();
      case ON_CLUSTER -> Optional.of(address(spec));
      default ->
          throw new ParameterException(
              spec.commandLine(), "--engine must be lucene or opensearch, and is '" + engine + "'");
    };
  }

  private ClusterAddress address(CommandSpec spec) {
    if (urls.isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          "--engine opensearch needs --opensearch-url, such as https://localhost:9200");
    }
    try {
      List<URI> nodes =
          Arrays.stream(urls.split(",", -1)).map(String::strip).map(URI::create).toList();
      return new ClusterAddress(
          nodes,
          index,
          access(spec),
          certificates.isBlank() ? Optional.empty() : Optional.of(Path.of(certificates)),
          new ClusterAddress.Spread(shards, replicas));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Access access(CommandSpec spec) {
    Optional<String> key = environment("VOETSPOOR_OPENSEARCH_API_KEY");
    if (key.isPresent()) {
      return new ClusterAddress.ApiKey(key.get());
    }
    if (user.isBlank()) {
      return new ClusterAddress.Open();
    }
    return new ClusterAddress.Login(
        user,
        environment("VOETSPOOR_OPENSEARCH_PASSWORD")
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "--opensearch-user needs a password in VOETSPOOR_OPENSEARCH_PASSWORD")));
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
