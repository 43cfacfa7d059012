package nl.voetspoor.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.search.CollectionSummary;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Sort;

/// What the front page shows.
public record FrontPage(Frame frame, Shown shown) {
  private static final int SHOWN = 5;
  private static final int ACTIVE = 8;
  private static final int LONGEST_EXAMPLE = 40;

  /// All papers, the newest first.
  public static final String NEWEST_ADDRESS = all().sortedBy(Sort.NEWEST).address();

  /// All papers, those that most others refer to first.
  public static final String CITED_ADDRESS = all().sortedBy(Sort.CITED).address();

  /// What there is to show of the collection, the same to everybody.
  ///
  /// @param newest the newest papers
  /// @param cited the papers that most others refer to; none that nothing refers to
  /// @param active the dossiers with most papers in the last year of the collection
  public record Shown(
      CollectionSummary summary,
      List<PaperSummary> newest,
      List<PaperSummary> cited,
      List<FacetValue> active) {
    /// Keeps its own copies of the lists.
    public Shown {
      newest = List.copyOf(newest);
      cited = List.copyOf(cited);
      active = List.copyOf(active);
    }

    /// Asks the collection, which takes three searches.
    static Shown of(PaperSearch search) {
      CollectionSummary summary = search.summary();
      if (summary.papers() == 0) {
        return new Shown(summary, List.of(), List.of(), List.of());
      }
      return new Shown(
          summary,
          first(search, Sort.NEWEST),
          first(search, Sort.CITED).stream().filter(paper -> paper.citedBy() > 0).toList(),
          FrontPage.active(search, summary));
    }
  }

  /// Something that can be asked.
  ///
  /// @param kind what it shows that can be asked: its sentence is `front.try.<kind>`
  public record Example(SearchRequest request, String kind) {}

  private static SearchRequest all() {
    return SearchRequest.of("");
  }

  private static List<PaperSummary> first(PaperSearch search, Sort sort) {
    return search.search(all().sortedBy(sort).sized(SHOWN)).hits().stream()
        .map(Hit::paper)
        .toList();
  }

  private static List<FacetValue> active(PaperSearch search, CollectionSummary summary) {
    SearchRequest lastYear =
        all().between(summary.newest().map(day -> day.minusYears(1).plusDays(1)), summary.newest());
    return search.search(lastYear.sized(1)).facets().getOrDefault(Facet.DOSSIER, List.of()).stream()
        .limit(ACTIVE)
        .toList();
  }

  /// What a newcomer may ask, taken from what is there, so that each finds something: the title of
  /// a dossier, the number of a paper, who wrote one.
  public List<Example> examples() {
    return Stream.of(
            title().map(words -> new Example(SearchRequest.of(words), "words")),
            number().map(number -> new Example(SearchRequest.of(number), "number")),
            writer().map(name -> new Example(SearchRequest.of(name), "writer")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> title() {
    return Stream.concat(shown.active().stream(), shown.summary().dossiers().stream())
        .filter(dossier -> !dossier.label().equals(dossier.value()))
        .map(dossier -> dossier.label().toLowerCase(Locale.ROOT))
        .filter(label -> label.length() <= LONGEST_EXAMPLE)
        .findFirst();
  }

  private Optional<String> number() {
    return Stream.concat(shown.cited().stream(), shown.newest().stream())
        .flatMap(paper -> frame.wording().number(paper).stream())
        .findFirst();
  }

  private Optional<String> writer() {
    return shown.newest().stream()
        .flatMap(paper -> paper.sender().stream())
        .filter(sender -> sender.length() <= LONGEST_EXAMPLE && !sender.contains("\""))
        .map(sender -> "van:\"" + sender + "\"")
        .findFirst();
  }
}
