package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Refuses a change that a page of another site asks for in the name of whoever looks at it
/// (cross-site request forgery). A browser says whence a request comes: in `Sec-Fetch-Site` (W3C
/// Fetch Metadata) on this machine and over https, else in `Origin`. A program says neither, and is
/// nobody's browser.
final class OwnPages {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private OwnPages() {}

  /// @throws ForbiddenResponse where the request comes from a page of another site
  static void check(Context ctx) {
    Optional<String> site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
    boolean own =
        site.map(OWN::contains)
            .orElseGet(() ->
                Optional.ofNullable(ctx.header("Origin"))
                    .map(origin -> isOwn(origin, String.valueOf(ctx.header("Host"))))
                    .orElse(true));
    if (!own) {
      throw new ForbiddenResponse("this change was asked for by a page of another site");
    }
  }

  private static boolean isOwn(String origin, String host) {
    try {
      String authority = Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
      return authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
