package nl.voetspoor.web;

import io.javalin.http.Context;
import nl.voetspoor.model.PaperId;

/// Under which name this site was asked, for addresses that must be whole: those in a file that is
/// taken along, and in a feed.
///
/// @param site scheme and host, `http://localhost:8080`
record Here(String site) {
  static Here of(Context ctx) {
    String host = String.valueOf(ctx.host());
    return new Here(
        ctx.scheme() + "://" + (host.matches("[A-Za-z0-9.:\\[\\]_-]{1,255}") ? host : "localhost"));
  }

  /// The whole address of a page of ours: `/zoek?q=opvang`.
  String address(String path) {
    return site + path;
  }

  /// The whole address of a paper.
  String paper(PaperId id) {
    return site + Address.of(id);
  }

  /// A name for ever after RFC 4151, given out by this host.
  String tag(String what) {
    String host = site.replaceFirst("^[a-z]+://", "").replaceFirst(":\\d+$", "");
    return "tag:" + host + ",2026:" + what;
  }
}
