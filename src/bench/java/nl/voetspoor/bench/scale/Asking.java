package nl.voetspoor.bench.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The same queries asked of each side, in turn, several rounds. What runs in Java is compiled
/// while it is asked, so that it is told apart how long the first rounds took and how long those
/// after [#WARM_UP], as in a server that has been used for a minute.
///
/// @param queries what is asked in each round
record Asking(List<String> queries) {
  /// After how many rounds all is compiled.
  static final int WARM_UP = 10;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// Asks all sides, and prints how long it took.
  ///
  /// @param rounds how many are counted, of the first ones after the very first, and of the last
  void of(List<Peer> peers, int rounds) throws Exception {
    Taken first = new Taken();
    Taken last = new Taken();
    for (int round = 0; round < WARM_UP + rounds; round++) {
      for (Peer peer : peers) {
        for (String query : queries) {
          Taken.One one = ask(peer, query);
          if (round > 0 && round <= rounds) {
            first.add(peer, one);
          }
          if (round >= WARM_UP) {
            last.add(peer, one);
          }
        }
      }
    }
    first.print("the first rounds", rounds);
    last.print("asking", rounds);
  }

  private static Taken.One ask(Peer peer, String query) throws Exception {
    long start = System.nanoTime();
    long work = THREADS.getCurrentThreadCpuTime();
    int shown = peer.find(query);
    double worked = (THREADS.getCurrentThreadCpuTime() - work) / 1e6;
    return new Taken.One((System.nanoTime() - start) / 1e6, worked, shown);
  }

  /// What some rounds took, per side.
  private static final class Taken {
    private final Map<String, List<One>> all = new LinkedHashMap<>();

    /// What one query took, in milliseconds, and how many papers it showed.
    private record One(double time, double work, int shown) {}

    void add(Peer peer, One one) {
      all.computeIfAbsent(peer.name(), _ -> new ArrayList<>()).add(one);
    }

    void print(String what, int rounds) {
      Map<String, List<Double>> times = new LinkedHashMap<>();
      Map<String, List<Double>> works = new LinkedHashMap<>();
      all.forEach((name, each) -> {
        times.put(name, each.stream().map(One::time).sorted().toList());
        works.put(name, each.stream().map(One::work).sorted().toList());
      });
      print(what + ", by the clock", times, rounds);
      print(what + ", processor time of the asking thread", works, rounds);
    }

    private void print(String heading, Map<String, List<Double>> sorted, int rounds) {
      System.out.printf(
          "%n| %s | median ms | p95 ms | longest ms | median, ours to it | p95, ours to it | shown |%n"
              + "|---|---|---|---|---|---|---|%n",
          heading);
      List<Double> ours = sorted.getOrDefault(OursPeer.NAME, List.of());
      sorted.forEach((name, its) ->
          System.out.printf(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %d |%n",
              name,
              at(its, 0.5),
              at(its, 0.95),
              at(its, 1),
              at(ours, 0.5) / at(its, 0.5),
              at(ours, 0.95) / at(its, 0.95),
              all.getOrDefault(name, List.of()).stream().mapToInt(One::shown).sum() / rounds));
    }

    private static double at(List<Double> sorted, double part) {
      return sorted.isEmpty()
          ? Double.NaN
          : sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
    }
  }
}
