package nl.voetspoor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Where the right answers stood in the results of a set of queries: 1 is first, 0 is not among the
/// first ten.
record Ranked(List<Integer> places) {
  private static final int DRAWS = 1000;
  private static final double EDGE = 0.025;

  Ranked {
    places = List.copyOf(places);
  }

  /// Every second place, from the first (0) or the second (1) on.
  Ranked half(int first) {
    List<Integer> half = new ArrayList<>();
    for (int i = first; i < places.size(); i += 2) {
      half.add(places.get(i));
    }
    return new Ranked(half);
  }

  double hitAt1() {
    return mean(place -> place == 1 ? 1 : 0);
  }

  double hitAt10() {
    return mean(place -> place > 0 ? 1 : 0);
  }

  double reciprocal() {
    return mean(Ranked::reciprocal);
  }

  /// The share of right answers among the first `last`, with the same interval.
  String hitWithInterval(int last) {
    double[] hits =
        places.stream().mapToDouble(place -> place > 0 && place <= last ? 1 : 0).toArray();
    double[] means = draws(hits);
    double mean = Arrays.stream(hits).average().orElse(0);
    return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", mean, low(means), high(means));
  }

  /// With one right answer the ideal is 1, so that gain is 1 / log2(place + 1).
  double gain() {
    return mean(place -> place > 0 ? Math.log(2) / Math.log(place + 1) : 0);
  }

  private static double reciprocal(int place) {
    return place > 0 ? 1.0 / place : 0;
  }

  /// The mean reciprocal rank with the interval that holds 95 % of 1,000 draws of as many queries.
  String reciprocalWithInterval() {
    double[] means = draws(places.stream().mapToDouble(Ranked::reciprocal).toArray());
    return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", reciprocal(), low(means), high(means));
  }

  /// What this gains in reciprocal rank on `other`, query by query, with the same interval.
  String gainOn(Ranked other) {
    double[] differences = new double[places.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = reciprocal(places.get(i)) - reciprocal(other.places.get(i));
    }
    double[] means = draws(differences);
    double mean = Arrays.stream(differences).average().orElse(0);
    return String.format(Locale.ROOT, "%+.3f (%+.3f to %+.3f)", mean, low(means), high(means));
  }

  private static double low(double[] sorted) {
    return sorted[(int) (sorted.length * EDGE)];
  }

  private static double high(double[] sorted) {
    return sorted[(int) (sorted.length * (1 - EDGE))];
  }

  private static double[] draws(double[] values) {
    Random random = new Random(28638);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[draw] = sum / values.length;
    }
    Arrays.sort(means);
    return means;
  }

  private double mean(ToDoubleFunction<Integer> value) {
    return places.stream().mapToDouble(value).average().orElse(0);
  }
}
