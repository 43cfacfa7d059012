package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.PaperSummary;

/// A dossier at one look: its papers through the years and by kind, who wrote them, and which of
/// them are referred to most.
///
/// @param request the dossier, not narrowed
/// @param papers all its papers
/// @param links who refers to them
public record DossierOverview(
    DossierRequest request, List<PaperSummary> papers, DossierLinks links) {
  /// How high the highest bar is.
  public static final int HEIGHT = 48;

  /// How wide a bar is with the space beside it.
  public static final int STEP = 12;

  private static final int MOST_WRITERS = 8;
  private static final int MOST_CITED = 5;

  /// Keeps its own copy of the list.
  public DossierOverview {
    papers = List.copyOf(papers);
  }

  /// A year with its bar.
  ///
  /// @param year the calendar year
  /// @param count how many papers
  /// @param x where the bar begins
  /// @param height how high it is; at least 1 where there are any papers
  /// @param address the papers of that year
  public record Year(int year, int count, int x, int height, String address) {}

  /// Something that is counted, with the papers that were.
  ///
  /// @param name what it is called
  /// @param count how many papers
  /// @param address those papers
  public record Counted(String name, int count, String address) {}

  /// A paper with how many others refer to it.
  public record Cited(PaperSummary paper, int count) {}

  /// Whether there is more to see than a list shows as well.
  public boolean isNeeded() {
    return papers.size() > 2;
  }

  /// Every year from the first to the last.
  public List<Year> years() {
    List<Integer> dated =
        papers.stream().flatMap(p -> p.date().stream()).map(LocalDate::getYear).sorted().toList();
    if (dated.isEmpty()) {
      return List.of();
    }
    int first = dated.getFirst();
    int highest =
        IntStream.rangeClosed(first, dated.getLast()).map(this::count).max().orElseThrow();
    return IntStream.rangeClosed(first, dated.getLast())
        .mapToObj(year ->
            new Year(
                year,
                count(year),
                (year - first) * STEP,
                Math.ceilDiv(count(year) * HEIGHT, highest),
                request.of(Optional.of(year), Optional.empty()).address()))
        .toList();
  }

  /// The years in which anything was written, the newest first.
  public List<Year> written() {
    return years().stream().filter(year -> year.count() > 0).toList().reversed();
  }

  private int count(int year) {
    return (int) papers.stream().filter(paper -> isOf(paper, year)).count();
  }

  private static boolean isOf(PaperSummary paper, int year) {
    return paper.date().filter(date -> date.getYear() == year).isPresent();
  }

  /// The kinds that occur, the most frequent first.
  public List<PaperKind> kinds() {
    Map<PaperKind, Long> counts =
        papers.stream().collect(Collectors.groupingBy(PaperSummary::kind, Collectors.counting()));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparingLong((PaperKind kind) -> -counts.getOrDefault(kind, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// The papers of one kind in one year.
  public Counted cell(int year, PaperKind kind) {
    int count = (int) papers.stream().filter(p -> p.kind() == kind && isOf(p, year)).count();
    return new Counted("", count, request.of(Optional.of(year), Optional.of(kind)).address());
  }

  /// The papers of one kind in all years.
  public Counted all(PaperKind kind) {
    int count = (int) papers.stream().filter(p -> p.kind() == kind).count();
    return new Counted("", count, request.of(Optional.empty(), Optional.of(kind)).address());
  }

  /// Those who wrote most, the most first.
  public List<Counted> writers() {
    Map<String, Long> counts =
        papers.stream()
            .flatMap(paper -> paper.sender().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WRITERS)
        .map(entry -> writer(entry.getKey()))
        .toList();
  }

  /// With as many papers as a click gives: those who share a name are found with it.
  private Counted writer(String name) {
    DossierRequest asked = request.saying(name);
    return new Counted(name, asked.from(papers).size(), asked.address());
  }

  /// The papers that most others of the dossier refer to, the most first.
  public List<Cited> citedWithin() {
    return most(links.citedWithin());
  }

  /// The papers that most papers of other dossiers refer to, the most first.
  public List<Cited> citedFromOutside() {
    return most(links.citedFromOutside());
  }

  private List<Cited> most(Map<PaperId, Integer> counts) {
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
