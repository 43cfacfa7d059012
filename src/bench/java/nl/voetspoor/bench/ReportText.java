package nl.voetspoor.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voetspoor.bench.Decision.Verdict;

/// The report in words and tables.
final class ReportText {
  private final String date;
  private final List<Decision> decisions;
  private final List<Decision> before;
  private final StringBuilder text = new StringBuilder();

  /// @param before the decisions of the last report, to compare with
  ReportText(String date, List<Decision> decisions, List<Decision> before) {
    this.date = date;
    this.decisions = decisions;
    this.before = before;
  }

  /// The report in Markdown.
  String text() {
    line("# References, " + date);
    line("");
    line("Made by `nl.voetspoor.bench.ReferenceReport`, whose Javadoc says how to run it and what");
    line("counts as what. `" + date + "-references.tsv` has every decision; `judged.tsv` what was");
    line("judged by reading. One row is one target: a list of three numbers is three.");
    scores("Recall of the gold tables", of("gold-koop", "gold-letters"), Decision::set);
    scores("Gold tables, by form", of("gold-koop", "gold-letters"), Decision::form);
    scores("Gold tables, by place", of("gold-koop", "gold-letters"), Decision::place);
    List<Decision> papers = of("koop-xml");
    scores("All papers in XML", papers, Decision::set);
    scores("All papers in XML, by place", papers, Decision::place);
    scores("All papers in XML, by form", papers, Decision::form);
    reasons(papers);
    listed("Missed", Verdict.MISSED);
    listed("Wrong, or not shown to be right", Verdict.WRONG);
    listed("Links of the editor that name nothing to be found", Verdict.SET_ASIDE);
    compared();
    return text.toString();
  }

  private List<Decision> of(String... sets) {
    return decisions.stream().filter(d -> List.of(sets).contains(d.set())).toList();
  }

  /// A row of figures for each group.
  private void scores(String title, List<Decision> all, Function<Decision, String> group) {
    head(
        title,
        "| | linked | found of them | recall | found besides, right | wrong | precision | F1 |",
        "|---|---:|---:|---:|---:|---:|---:|---:|");
    Map<String, List<Decision>> groups =
        all.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    groups.forEach(this::score);
    if (groups.size() > 1) {
      score("**all**", all);
    }
  }

  private void score(String name, List<Decision> group) {
    long found = count(group, Verdict.FOUND);
    long missed = count(group, Verdict.MISSED);
    long omitted = count(group, Verdict.OMITTED);
    long wrong = count(group, Verdict.WRONG);
    double recall = share(found, found + missed);
    double precision = share(found + omitted, found + omitted + wrong);
    line(
        "| %s | %d | %d | %s | %d | %d | %s | %s |"
            .formatted(
                name,
                found + missed,
                found,
                shown(recall),
                omitted,
                wrong,
                shown(precision),
                shown(2 * recall * precision / (recall + precision))));
  }

  private void reasons(List<Decision> papers) {
    head(
        "Found besides the links of the editor: why it is right",
        "| reason | targets |",
        "|---|---:|");
    papers.stream()
        .filter(d -> d.verdict() == Verdict.OMITTED)
        .collect(Collectors.groupingBy(Decision::reason, TreeMap::new, Collectors.counting()))
        .forEach((reason, count) -> line("| " + reason + " | " + count + " |"));
    line("");
    line(
        repeats(papers)
            + " of these name a paper that another reference in the same paper names too; of a motie that"
            + " replaces another, the heading and the subject say the same.");
    line("");
    line(
        "Without these reasons, counting what the editor did not link as wrong, precision would be");
    line(
        shown(
                share(
                    count(papers, Verdict.FOUND),
                    papers.stream().filter(d -> d.verdict().isGood()).count()
                        + count(papers, Verdict.WRONG)))
            + ": the editor leaves most references without a link.");
  }

  /// How many found besides lead where another reference of the same paper leads.
  private static long repeats(List<Decision> papers) {
    Set<List<String>> known = new HashSet<>();
    papers.stream()
        .filter(d -> d.verdict() == Verdict.FOUND)
        .forEach(d -> known.add(List.of(d.paper(), d.target())));
    return papers.stream()
        .filter(d -> d.verdict() == Verdict.OMITTED)
        .filter(d -> !known.add(List.of(d.paper(), d.target())))
        .count();
  }

  private void listed(String title, Verdict verdict) {
    head(title, "| set | paper | place | words | target | reason |", "|---|---|---|---|---|---|");
    decisions.stream()
        .filter(d -> d.verdict() == verdict)
        .forEach(d ->
            line(
                "| %s | %s | %s | %s | %s | %s |"
                    .formatted(d.set(), d.paper(), d.place(), d.words(), d.target(), d.reason())));
  }

  private void compared() {
    line("");
    line("## Gains and losses since the last report");
    line("");
    if (before.isEmpty()) {
      line("There is no earlier report.");
      return;
    }
    List<String> changes = new ArrayList<>();
    Map<String, List<String>> old = verdicts(before);
    Map<String, List<String>> now = verdicts(decisions);
    now.forEach((subject, verdicts) -> {
      List<String> was = old.getOrDefault(subject, List.of("not there"));
      if (!was.equals(verdicts)) {
        changes.add("- " + subject + ": " + was + " → " + verdicts);
      }
    });
    old.forEach((subject, verdicts) -> {
      if (!now.containsKey(subject)) {
        changes.add("- " + subject + ": " + verdicts + " → [not there]");
      }
    });
    line(changes.isEmpty() ? "None." : String.join("\n", changes));
  }

  private static Map<String, List<String>> verdicts(List<Decision> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                Decision::subject,
                TreeMap::new,
                Collectors.mapping(d -> d.verdict().code(), Collectors.toList())));
  }

  private void head(String title, String names, String rule) {
    line("");
    line("## " + title);
    line("");
    line(names);
    line(rule);
  }

  private static long count(List<Decision> all, Verdict verdict) {
    return all.stream().filter(d -> d.verdict() == verdict).count();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  private static String shown(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.4f", share);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
