package nl.voetspoor.engine.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A door with TLS before a real node, that lets in who shows what opens it, and answers others as
/// the security plugin of OpenSearch does: with 401 and one word.
final class TlsDoor implements AutoCloseable {
  private static final char[] PASSWORD = "for-tests".toCharArray();
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final URI node;
  private final Set<String> keys;
  private final String readsOnly;
  private final HttpsServer server;
  private final ExecutorService guards = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient inside = HttpClient.newHttpClient();

  /// @param certificate made by [Certificate#make]
  /// @param keys what may stand in the header `Authorization`
  /// @param readsOnly the one of these with which nothing can be made
  TlsDoor(URI node, Certificate certificate, Set<String> keys, String readsOnly)
      throws IOException, GeneralSecurityException {
    this.readsOnly = readsOnly;
    this.node = node;
    this.keys = Set.copyOf(keys);
    this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    server.setExecutor(guards);
    server.createContext("/", this::answer);
    server.start();
  }

  /// A certificate for 127.0.0.1 that nobody signed but itself.
  ///
  /// @param store the file with its key
  /// @param shown the file by which others know it (PEM)
  record Certificate(Path store, Path shown) {
    /// Makes one with the `keytool` of this JDK.
    static Certificate make(Path folder, String name) throws IOException, InterruptedException {
      Path store = folder.resolve(name + ".p12");
      Path shown = folder.resolve(name + ".pem");
      keytool(
          store,
          "-genkeypair",
          "-keyalg",
          "EC",
          "-dname",
          "CN=127.0.0.1",
          "-ext",
          "SAN=ip:127.0.0.1",
          "-validity",
          "2");
      keytool(store, "-exportcert", "-rfc", "-file", shown.toString());
      return new Certificate(store, shown);
    }

    private static void keytool(Path store, String... what)
        throws IOException, InterruptedException {
      var command = new java.util.ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
      command.addAll(java.util.List.of(what));
      command.addAll(
          java.util.List.of(
              "-alias",
              "door",
              "-storetype",
              "PKCS12",
              "-keystore",
              store.toString(),
              "-storepass",
              new String(PASSWORD)));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(said);
      }
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream file = Files.newInputStream(store)) {
        keys.load(file, PASSWORD);
      }
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    }
  }

  /// What stands in the header for a user with a password.
  static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  URI address() {
    return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] asked = exchange.getRequestBody().readAllBytes();
      String shown = exchange.getRequestHeaders().getFirst("Authorization");
      if (shown == null || !keys.contains(shown)) {
        byte[] word = "Unauthorized".getBytes(StandardCharsets.UTF_8);
        exchange
            .getResponseHeaders()
            .set("WWW-Authenticate", "Basic realm=\"OpenSearch Security\"");
        reply(exchange, UNAUTHORIZED, word);
        return;
      }
      if (shown.equals(readsOnly) && exchange.getRequestMethod().equals("PUT")) {
        reply(exchange, FORBIDDEN, new byte[0]);
        return;
      }
      HttpResponse<byte[]> answer = pass(exchange, asked);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
      reply(exchange, answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean empty = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(status, empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  private HttpResponse<byte[]> pass(HttpExchange exchange, byte[] asked)
      throws IOException, InterruptedException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    HttpRequest request =
        HttpRequest.newBuilder(node.resolve(exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                asked.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(asked))
            .header("Content-Type", type == null ? "application/json" : type)
            .build();
    return inside.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    server.stop(0);
    guards.shutdownNow();
    inside.close();
  }
}
