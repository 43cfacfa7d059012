package nl.voetspoor.engine.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/// Makes the connections to a cluster.
final class Transports {
  private static final Timeout LONGEST_CONNECT = Timeout.ofSeconds(5);

  /// A large bulk may take its time.
  private static final Timeout LONGEST_ANSWER = Timeout.ofSeconds(60);

  private static final int CONNECTIONS_A_NODE = 32;
  private static final int CONNECTIONS = 128;

  private Transports() {}

  /// @throws IllegalArgumentException where the file of certificates cannot be used
  static OpenSearchTransport to(ClusterAddress address) {
    HttpHost[] hosts = address.nodes().stream().map(Transports::host).toArray(HttpHost[]::new);
    Optional<SSLContext> trusted = address.certificates().map(Transports::trusting);
    return ApacheHttpClient5TransportBuilder.builder(hosts)
        .setDefaultHeaders(
            authorization(address.access()).stream()
                .map(value -> new BasicHeader("Authorization", value))
                .toArray(Header[]::new))
        .setCompressionEnabled(false)
        .setHttpClientConfigCallback(client -> {
          var connections =
              PoolingAsyncClientConnectionManagerBuilder.create()
                  .setMaxConnPerRoute(CONNECTIONS_A_NODE)
                  .setMaxConnTotal(CONNECTIONS)
                  .setDefaultConnectionConfig(
                      org.apache.hc.client5.http.config.ConnectionConfig.custom()
                          .setConnectTimeout(LONGEST_CONNECT)
                          .setSocketTimeout(LONGEST_ANSWER)
                          .build());
          trusted.ifPresent(context ->
              connections.setTlsStrategy(
                  ClientTlsStrategyBuilder.create().setSslContext(context).buildAsync()));
          return client.setConnectionManager(connections.build());
        })
        .setRequestConfigCallback(request -> request.setResponseTimeout(LONGEST_ANSWER))
        .build();
  }

  private static HttpHost host(URI node) {
    int usual = "https".equals(node.getScheme()) ? 443 : 9200;
    return new HttpHost(
        node.getScheme(), node.getHost(), node.getPort() < 0 ? usual : node.getPort());
  }

  private static Optional<String> authorization(ClusterAddress.Access access) {
    return switch (access) {
      case ClusterAddress.Open open -> Optional.empty();
      case ClusterAddress.Login(String user, String password) ->
          Optional.of(
              "Basic "
                  + Base64.getEncoder()
                      .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
      case ClusterAddress.ApiKey(String key) -> Optional.of("ApiKey " + key);
    };
  }

  private static SSLContext trusting(Path certificates) {
    try (InputStream file = Files.newInputStream(certificates)) {
      KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
      known.load(null, null);
      int count = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
        known.setCertificateEntry("ca-" + count++, each);
      }
      if (count == 0) {
        throw new IllegalArgumentException("no certificate in " + certificates);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(known);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "cannot use the certificates in " + certificates + ": " + e.getMessage(), e);
    }
  }
}
