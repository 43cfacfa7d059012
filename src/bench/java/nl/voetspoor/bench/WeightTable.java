package nl.voetspoor.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.Weights.Weight;

/// What the search finds with one weight of `ranking.properties` at half, at the same and at double
/// its value, on queries that are not reported on: whether the values stand at the top, or near it.
///
/// @param config with the weights as they are
record WeightTable(AnalysisConfig config, List<WeightTable.Set> sets) {
  /// Those of forms of a word, which count in any text.
  static final List<Weight> OF_WORDS =
      List.of(Weight.STEM, Weight.PART, Weight.APART, Weight.SYNONYM, Weight.ALONE, Weight.KIN);

  /// Those of fields and signals too.
  static final List<Weight> ALL =
      List.of(
          Weight.TITLE,
          Weight.HEADINGS,
          Weight.NOTES,
          Weight.ABOUT,
          Weight.STEM,
          Weight.PART,
          Weight.APART,
          Weight.SYNONYM,
          Weight.RECENCY,
          Weight.CITATIONS);

  private static final double[] FACTORS = {0.5, 2};

  WeightTable {
    sets = List.copyOf(sets);
  }

  /// Queries, the weights that can count there, and how to run them.
  record Set(String name, List<Weight> weights, Run run) {
    Set {
      weights = List.copyOf(weights);
    }
  }

  /// Runs the queries of a set.
  interface Run {
    Ranked with(AnalysisConfig config) throws IOException;
  }

  /// Adds the table of each set to a report.
  void print(StringBuilder report) throws IOException {
    report.append(
        """

        ## Weights at half, as they are, and at double

        Hit@1 and MRR@10 with one weight of `index-config/ranking.properties` changed, and what the change gains in
        MRR@10 question by question. Where the interval holds 0, the set cannot tell the values apart. These are queries
        on which the weights may be set, and are not those reported above; a share of a word that would be more than 1 is 1.
        """);
    for (Set set : sets) {
      print(set, report);
    }
  }

  private void print(Set set, StringBuilder report) throws IOException {
    Ranked same = set.run().with(config);
    report.append(
        String.format(
            Locale.ROOT,
            "%n%s (n %d): Hit@1 %.3f, MRR@10 %.3f as they are.%n%n",
            set.name(),
            same.places().size(),
            same.hitAt1(),
            same.reciprocal()));
    report.append(
        "| weight | is | at half | gains | at double | gains |\n|---|---|---|---|---|---|\n");
    for (Weight weight : set.weights()) {
      report.append(
          String.format(Locale.ROOT, "| %s | %s |", weight.code(), config.weights().of(weight)));
      for (double factor : FACTORS) {
        double value = value(weight, factor);
        Ranked other = set.run().with(config.weighed(config.weights().with(weight, value)));
        report.append(
            String.format(
                Locale.ROOT,
                " %.3f / %.3f | %s |",
                other.hitAt1(),
                other.reciprocal(),
                other.gainOn(same)));
      }
      report.append("\n");
    }
  }

  /// What a form of a word counts is a share of the word.
  private double value(Weight weight, double factor) {
    double value = config.weights().of(weight) * factor;
    return OF_WORDS.contains(weight) ? Math.min(1, value) : value;
  }
}
