package nl.voetspoor.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JavalinState;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.search.PaperSearch;

/// The web site over a collection: pages for people and answers for programs.
///
/// It answers to this machine alone unless it is given another host.
public final class Site implements AutoCloseable {
  /// The host under which only this machine finds the site.
  public static final String LOCAL = "127.0.0.1";

  private static final int LAST_PORT = 65_535;
  private static final int LONGEST_ADDRESS = 64 * 1024;

  /// Nothing runs or loads but what comes from this site, and no other site can frame it. Another
  /// site is never told whence somebody comes; this one is, so that it knows its own forms.
  static final Map<String, String> SECURITY =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private static final Installation UNTOLD =
      new Installation(ParserVersion.CURRENT.written(), Optional.empty());

  /// The methods that every route has beside its own.
  private static final Set<HandlerType> ADDED = Set.of(HandlerType.HEAD, HandlerType.OPTIONS);

  private final PaperSearch search;
  private final Ministries ministries;
  private final Desk desk;
  private final PagePrinter printer;
  private final Installation installation;
  private final String host;
  private final HostGuard guard;
  private final int port;
  private final Javalin server;

  /// A site that is not started yet, and knows no law by its name.
  ///
  /// @param port 0 for any that is free
  /// @throws IllegalArgumentException when there is no such port
  public Site(PaperSearch search, Ministries ministries, Desk desk, String host, int port) {
    this(search, Names.of(ministries), desk, UNTOLD, host, port);
  }

  /// A site that tells of itself, and is not started yet.
  ///
  /// @param installation what the page about the program tells
  /// @param port 0 for any that is free
  /// @throws IllegalArgumentException when there is no such port
  public Site(
      PaperSearch search,
      Names names,
      Desk desk,
      Installation installation,
      String host,
      int port) {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException(
          "not a port: " + port + "; choose one from 1 to " + LAST_PORT + " with --port");
    }
    this.search = search;
    this.ministries = names.ministries();
    this.desk = desk;
    this.installation = installation;
    this.printer = new PagePrinter(names);
    this.host = host;
    this.guard = new HostGuard(host);
    this.port = port;
    this.server = Javalin.create(this::configure);
  }

  /// Begins to answer.
  ///
  /// @throws PortTakenException when the port is in use or needs permission
  public Site start() {
    try {
      server.start(host, port);
      return this;
    } catch (JavalinBindException e) {
      throw PortTakenException.of(host, port, e);
    }
  }

  /// The port on which it answers.
  public int port() {
    return server.port();
  }

  /// Its routes whose path begins with `prefix`, as patterns: `GET /api/v1/documents/{id}`.
  List<String> routes(String prefix) {
    return endpoints(server.unsafe)
        .filter(endpoint -> endpoint.path.startsWith(prefix) && !endpoint.path.contains("*"))
        .filter(endpoint -> !ADDED.contains(endpoint.method))
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(LONGEST_ADDRESS);
      http.setSendServerVersion(false);
    });
    takeFilesInMemory(config);
    config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequests()));
    addRoutes(config);
  }

  /// What is uploaded is read from memory, so that nothing of it lands on a disk.
  private static void takeFilesInMemory(JavalinConfig config) {
    int most = SentQuestions.LARGEST_FORM;
    config.jetty.multipartConfig.maxFileSize(most, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(most, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(most, SizeUnit.BYTES);
  }

  /// The first route that fits answers, so those that take any path come last.
  private void addRoutes(JavalinConfig config) {
    config.routes.before(this::before);
    config.routes.after(AnswerTag::add);
    new Errors(printer).addTo(config.routes);
    new OperationRoutes(search).addTo(config);
    Freshness freshness = new Freshness(search);
    new TakeawayRoutes(search, ministries, printer, freshness).addTo(config.routes);
    new ApiRoutes(search, freshness).addTo(config.routes);
    new ListRoutes(search, printer).addTo(config.routes);
    addDesk(config);
    new SearchRoutes(search, printer, told()).addTo(config.routes);
    new GraphRoutes(search, printer).addTo(config.routes);
    new FileRoutes(search, printer).addTo(config.routes);
    PaperRoutes papers = new PaperRoutes(search, printer);
    new DossierRoutes(search, printer, papers).addTo(config.routes);
    papers.addTo(config.routes);
    addHeads(config);
    addOptions(config);
  }

  /// Where the data lie is nobody's business who does not sit at this machine.
  private Installation told() {
    return guard.isLocal()
        ? installation
        : new Installation(installation.version(), Optional.empty());
  }

  private void addDesk(JavalinConfig config) {
    KnownMinistries known = new KnownMinistries(search, ministries);
    new AnswersRoutes(search, desk, printer, known).addTo(config.routes);
    new AnswersApi(search, desk, known).addTo(config.routes);
    new WorkListRoutes(search, desk.lists(), printer, !guard.isLocal()).addTo(config.routes);
  }

  /// Lets every route answer HEAD as it answers GET; the server leaves out the body.
  private static void addHeads(JavalinConfig config) {
    gets(config.unsafe)
        .map(endpoint -> new Endpoint(HandlerType.HEAD, endpoint.path, endpoint.handler))
        .toList()
        .forEach(config.routes::addEndpoint);
  }

  /// Lets every path say by which methods it can be asked.
  private static void addOptions(JavalinConfig config) {
    Map<String, Set<String>> methods = new LinkedHashMap<>();
    endpoints(config.unsafe)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .forEach(endpoint ->
            methods
                .computeIfAbsent(endpoint.path, path -> new TreeSet<>())
                .add(endpoint.method.name()));
    methods.forEach((path, allowed) -> {
      allowed.add(HandlerType.OPTIONS.name());
      config.routes.options(
          path,
          ctx -> ctx.status(HttpStatus.NO_CONTENT).header("Allow", String.join(", ", allowed)));
    });
  }

  private static Stream<Endpoint> gets(JavalinState state) {
    return endpoints(state).filter(endpoint -> endpoint.method.equals(HandlerType.GET));
  }

  private static Stream<Endpoint> endpoints(JavalinState state) {
    return state.internalRouter.allHttpHandlers().stream().map(handler -> handler.endpoint);
  }

  private void before(Context ctx) {
    SECURITY.forEach(ctx::header);
    guard.check(ctx);
    if (!ctx.path().startsWith("/api/") && printer.switchLanguage(ctx)) {
      ctx.skipRemainingHandlers();
    }
  }
}
