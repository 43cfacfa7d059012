package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Refuses requests under a foreign name to a site that answers to this machine alone. Without it a
/// page elsewhere could let its own name point to this machine (DNS rebinding) and read what the
/// site shows. A site that was given another host is known under names that only its administrator
/// knows, so there every name is taken.
final class HostGuard {
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final boolean local;

  HostGuard(String host) {
    this.local = LOCAL_HOSTS.contains(host.toLowerCase(Locale.ROOT));
  }

  /// Whether the site answers to this machine alone.
  boolean isLocal() {
    return local;
  }

  /// @throws HttpResponseException with 421 for a name that is not this machine's
  void check(Context ctx) {
    String named = Optional.ofNullable(ctx.header("Host")).orElse("localhost");
    if (local && !OWN_NAMES.contains(withoutPort(named).toLowerCase(Locale.ROOT))) {
      throw new HttpResponseException(
          HttpStatus.MISDIRECTED_REQUEST.getCode(),
          "this site answers to this machine alone, not under the name '"
              + named
              + "'; start it with --host to let others in");
    }
  }

  private static String withoutPort(String named) {
    int colon = named.lastIndexOf(':');
    return colon > named.lastIndexOf(']') ? named.substring(0, colon) : named;
  }
}
