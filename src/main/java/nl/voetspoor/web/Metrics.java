package nl.voetspoor.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import nl.voetspoor.search.CollectionSummary;

/// Counts requests and adds up how long they took, per route and status, and prints that in the
/// text format of Prometheus.
final class Metrics {
  private final Map<Served, Sum> sums = new ConcurrentSkipListMap<>();

  private record Served(String route, int status) implements Comparable<Served> {
    @Override
    public int compareTo(Served other) {
      int byRoute = route.compareTo(other.route);
      return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
    }

    String labels() {
      return "{route=\"" + route + "\",status=\"" + status + "\"}";
    }
  }

  private record Sum(LongAdder count, DoubleAdder seconds) {}

  /// Adds one request.
  ///
  /// @param route the pattern of its path, of which there are few
  void count(String route, int status, double seconds) {
    Sum sum =
        sums.computeIfAbsent(
            new Served(route, status), s -> new Sum(new LongAdder(), new DoubleAdder()));
    sum.count().increment();
    sum.seconds().add(seconds);
  }

  String text(CollectionSummary summary) {
    StringBuilder text = new StringBuilder();
    String duration = "voetspoor_http_request_duration_seconds";
    head(text, duration, "summary", "How long requests took, by route and status.");
    sums.forEach((served, sum) -> {
      line(text, duration + "_count" + served.labels(), Long.toString(sum.count().sum()));
      line(text, duration + "_sum" + served.labels(), seconds(sum.seconds().sum()));
    });
    gauge(text, "voetspoor_papers", "Papers in the collection.", summary.papers());
    gauge(text, "voetspoor_failed_files", "Files that could not be read.", summary.failed());
    return text.toString();
  }

  private static void gauge(StringBuilder text, String name, String help, long value) {
    head(text, name, "gauge", help);
    line(text, name, Long.toString(value));
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(' ').append(value).append('\n');
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.6f", seconds);
  }
}
