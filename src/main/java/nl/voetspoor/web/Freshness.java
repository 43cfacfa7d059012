package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.Revision;

/// Spares the making of an answer that the asker has already (RFC 9110, 13). An answer that depends
/// on the address and the collection alone stays right while the collection and this program are as
/// they were.
///
/// The time alone is not offered while it is so young that a second commit might still fall in the
/// same second.
final class Freshness {
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final PaperSearch search;
  private final Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  Freshness(PaperSearch search) {
    this.search = search;
  }

  /// Answers 304 where the asker has the answer, else as `handler` does.
  Handler sparing(Handler handler) {
    return ctx -> {
      if (!isKnown(ctx)) {
        handler.handle(ctx);
      }
    };
  }

  private boolean isKnown(Context ctx) {
    Revision revision = search.revision();
    String tag = "\"" + revision.name() + "-" + Long.toString(started.toEpochMilli(), 36) + "\"";
    Instant since = revision.since().isAfter(started) ? revision.since() : started;
    ctx.header("Cache-Control", "no-cache").header("ETag", "W/" + tag);
    boolean settled = since.plus(SETTLED).isBefore(Instant.now());
    if (settled) {
      ctx.header("Last-Modified", written(since));
    }
    Optional<String> tags = Optional.ofNullable(ctx.header("If-None-Match"));
    boolean known =
        tags.map(each -> matches(each, tag))
            .orElseGet(() -> settled && read(ctx).map(t -> !since.isAfter(t)).orElse(false));
    if (known) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    }
    return known;
  }

  private static boolean matches(String tags, String tag) {
    return Arrays.stream(tags.split(",", -1))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private static Optional<Instant> read(Context ctx) {
    try {
      return Optional.ofNullable(ctx.header("If-Modified-Since"))
          .map(t -> ZonedDateTime.parse(t, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String written(Instant moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME
        .format(moment.atZone(ZoneOffset.UTC))
        .replace("+0000", "GMT");
  }
}
