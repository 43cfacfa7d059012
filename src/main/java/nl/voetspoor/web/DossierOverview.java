package nl.voetspoor.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.PaperSummary;

/// A dossier at one look: its papers through the years and by kind, who wrote them, and which of
/// them are referred to most. All is counted once, when it is made.
///
/// @param bars every year from the first to the last that a paper bears
/// @param kinds the kinds that occur, the most frequent first
/// @param rows the years in which anything was written, the newest first; papers without a date
///   last
/// @param totals the papers of each kind in all years
/// @param writers those who wrote most, the most first
/// @param citedWithin the papers that most others of the dossier refer to, the most first
/// @param citedFromOutside the papers that most papers of other dossiers refer to, likewise
public record DossierOverview(
    List<Bar> bars,
    List<PaperKind> kinds,
    List<Row> rows,
    Row totals,
    List<Counted> writers,
    List<Cited> citedWithin,
    List<Cited> citedFromOutside) {
  /// How high the highest bar is.
  public static final int HEIGHT = 48;

  /// How wide a bar is with the space beside it.
  public static final int STEP = 12;

  private static final int SHORT = 6;
  private static final int MOST_WRITERS = 8;
  private static final int MOST_CITED = 5;

  /// Keeps its own copies of the lists.
  public DossierOverview {
    bars = List.copyOf(bars);
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
    writers = List.copyOf(writers);
    citedWithin = List.copyOf(citedWithin);
    citedFromOutside = List.copyOf(citedFromOutside);
  }

  /// A year with its bar.
  ///
  /// @param year the calendar year
  /// @param count how many papers
  /// @param x where the bar begins
  /// @param height how high it is; at least 1 where there are any papers
  /// @param address the papers of that year
  public record Bar(int year, int count, int x, int height, String address) {}

  /// A row of the table of years and kinds.
  ///
  /// @param year the year; empty for the row of all
  /// @param all how many papers
  /// @param address those papers
  /// @param cells how many of each kind, in the order of the kinds
  public record Row(Optional<PaperYear> year, int all, String address, List<Cell> cells) {
    /// Keeps its own copy of the list.
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// The papers of a kind in a year.
  ///
  /// @param count how many; may be none
  /// @param address those papers
  public record Cell(PaperKind kind, int count, String address) {}

  /// Somebody who wrote, with the papers.
  ///
  /// @param name what it is called
  /// @param count how many papers
  /// @param address those papers
  public record Counted(String name, int count, String address) {}

  /// A paper with how many others refer to it.
  public record Cited(PaperSummary paper, int count) {}

  /// @param request the dossier, not narrowed
  /// @param papers all its papers
  /// @param links who refers to them
  static DossierOverview of(DossierRequest request, List<PaperSummary> papers, DossierLinks links) {
    TreeMap<PaperYear, Map<PaperKind, Integer>> counts = new TreeMap<>();
    Map<PaperKind, Integer> ofKind = new HashMap<>();
    for (PaperSummary paper : papers) {
      counts
          .computeIfAbsent(PaperYear.of(paper), year -> new HashMap<>())
          .merge(paper.kind(), 1, Integer::sum);
      ofKind.merge(paper.kind(), 1, Integer::sum);
    }
    List<PaperKind> kinds =
        ofKind.keySet().stream()
            .sorted(
                Comparator.comparingInt((PaperKind kind) -> -ofKind.getOrDefault(kind, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Row> rows =
        counts.descendingMap().entrySet().stream()
            .map(year -> row(request, Optional.of(year.getKey()), kinds, year.getValue()))
            .toList();
    return new DossierOverview(
        bars(rows),
        kinds,
        rows,
        row(request, Optional.empty(), kinds, ofKind),
        writers(request, papers),
        most(papers, links.citedWithin()),
        most(papers, links.citedFromOutside()));
  }

  /// Whether the table of years and kinds is seen at a glance.
  public boolean isShort() {
    return rows.size() <= SHORT;
  }

  private static Row row(
      DossierRequest request,
      Optional<PaperYear> year,
      List<PaperKind> kinds,
      Map<PaperKind, Integer> counts) {
    return new Row(
        year,
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        request.of(year, Optional.empty()).address(),
        kinds.stream()
            .map(kind ->
                new Cell(
                    kind,
                    counts.getOrDefault(kind, 0),
                    request.of(year, Optional.of(kind)).address()))
            .toList());
  }

  /// A bar for every year between the first and the last; one without papers leads nowhere.
  private static List<Bar> bars(List<Row> rows) {
    Map<Integer, Row> dated =
        rows.stream()
            .filter(row -> row.year().filter(PaperYear::isKnown).isPresent())
            .collect(Collectors.toMap(row -> row.year().orElseThrow().number(), row -> row));
    if (dated.isEmpty()) {
      return List.of();
    }
    int first = dated.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    int last = dated.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
    int highest = dated.values().stream().mapToInt(Row::all).max().orElseThrow();
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> {
          Optional<Row> row = Optional.ofNullable(dated.get(year));
          int count = row.map(Row::all).orElse(0);
          return new Bar(
              year,
              count,
              (year - first) * STEP,
              Math.ceilDiv(count * HEIGHT, highest),
              row.map(Row::address).orElse(""));
        })
        .toList();
  }

  private static List<Counted> writers(DossierRequest request, List<PaperSummary> papers) {
    Map<String, Integer> counts = new HashMap<>();
    papers.forEach(paper -> paper.sender().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WRITERS)
        .map(entry -> writer(request.saying(entry.getKey()), papers))
        .sorted(Comparator.comparingInt(Counted::count).reversed())
        .toList();
  }

  /// With as many papers as a click gives: those who share a name are found with it.
  private static Counted writer(DossierRequest asked, List<PaperSummary> papers) {
    return new Counted(asked.words(), asked.from(papers).size(), asked.address());
  }

  private static List<Cited> most(List<PaperSummary> papers, Map<PaperId, Integer> counts) {
    List<Cited> cited = new ArrayList<>();
    for (PaperSummary paper : papers) {
      int count = counts.getOrDefault(paper.id(), 0);
      if (count > 0) {
        cited.add(new Cited(paper, count));
      }
    }
    return cited.stream()
        .sorted(Comparator.comparingInt(Cited::count).reversed())
        .limit(MOST_CITED)
        .toList();
  }
}
