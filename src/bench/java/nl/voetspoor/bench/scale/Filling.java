package nl.voetspoor.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.voetspoor.index.IndexedPaper;

/// Puts the same papers in every peer, some at a time and each peer at its turn, so that whatever
/// else the machine does disturbs all alike. Making the papers is not counted.
final class Filling {
  private static final int BATCH = 500;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Map<Peer, Effort> efforts = new LinkedHashMap<>();
  private final CorpusGenerator papers;
  private long letters;

  private Filling(List<Peer> peers, CorpusGenerator papers) {
    this.papers = papers;
    peers.forEach(peer -> efforts.put(peer, new Effort(0, 0)));
  }

  /// What it took, in seconds.
  ///
  /// @param time on the clock
  /// @param work of processors, in this process
  private record Effort(double time, double work) {
    Effort plus(double moreTime, double moreWork) {
      return new Effort(time + moreTime, work + moreWork);
    }
  }

  private interface Step {
    void with(Peer peer) throws Exception;
  }

  /// Fills all, and prints how long each took.
  static void of(List<Peer> peers, CorpusGenerator papers) throws Exception {
    Filling filling = new Filling(peers, papers);
    List<Peer> turns = new ArrayList<>(peers);
    for (int first = 0; first < papers.size(); first += BATCH) {
      List<IndexedPaper> batch = filling.batch(first);
      filling.each(turns, peer -> peer.take(batch));
      Collections.rotate(turns, 1);
    }
    filling.each(turns, Peer::done);
    filling.print();
  }

  private List<IndexedPaper> batch(int first) {
    List<IndexedPaper> batch =
        IntStream.range(first, Math.min(papers.size(), first + BATCH))
            .mapToObj(papers::paper)
            .toList();
    letters += batch.stream().mapToLong(each -> each.paper().content().text().length()).sum();
    return batch;
  }

  private void each(List<Peer> turns, Step step) throws Exception {
    for (Peer peer : turns) {
      long time = System.nanoTime();
      long work = system.getProcessCpuTime();
      step.with(peer);
      double moreTime = (System.nanoTime() - time) / 1e9;
      double moreWork = (system.getProcessCpuTime() - work) / 1e9;
      efforts.computeIfPresent(peer, (_, effort) -> effort.plus(moreTime, moreWork));
    }
  }

  private void print() throws Exception {
    System.out.printf(Locale.ROOT, "%.1f MB of text in all.%n%n", letters / 1e6);
    System.out.println(
        "| indexing | seconds | papers/s | of bare Lucene, 1 thread | processor seconds | on disk, MB |\n|---|---|---|---|---|---|");
    double bare =
        efforts.entrySet().stream()
            .filter(each -> each.getKey().name().equals(BareLucenePeer.name(1)))
            .mapToDouble(each -> each.getValue().time())
            .findFirst()
            .orElse(Double.NaN);
    for (Map.Entry<Peer, Effort> each : efforts.entrySet()) {
      Effort effort = each.getValue();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.0f | %.2f | %.1f | %.0f |%n",
          each.getKey().name(),
          effort.time(),
          papers.size() / effort.time(),
          bare / effort.time(),
          effort.work(),
          each.getKey().size() / 1e6);
    }
    System.out.println(
        "\nProcessor seconds are those of this process: a server of its own takes more.\n");
  }
}
