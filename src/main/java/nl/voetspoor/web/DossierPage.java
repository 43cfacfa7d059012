package nl.voetspoor.web;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSummary;

/// What the page of a dossier shows.
///
/// @param notices what the person should know
/// @param fitting the papers that were asked for, in the order asked for
/// @param overview the dossier at one look: over the whole list, where that begins
public record DossierPage(
    Frame frame,
    DossierView dossier,
    DossierRequest request,
    List<Notice> notices,
    List<PaperSummary> fitting,
    Optional<DossierOverview> overview) {
  /// How many papers stand on a page.
  static final int SIZE = 100;

  /// How many gaps between the numbers are shown at once; a few more are not folded away.
  private static final int FIRST_MISSING = 12;

  private static final int MOST_MISSING = 16;

  /// Of so few papers the list shows as much.
  private static final int FEW = 2;

  /// Keeps its own copy of the list.
  public DossierPage {
    notices = List.copyOf(notices);
    fitting = List.copyOf(fitting);
  }

  /// @param links says who refers to its papers, and is asked only where that is shown
  static DossierPage of(
      Frame frame,
      DossierView dossier,
      DossierRequest request,
      List<Notice> notices,
      Supplier<DossierLinks> links) {
    List<PaperSummary> fitting = request.from(dossier.papers());
    boolean shown = !request.isNarrowed() && request.page() == 1 && dossier.papers().size() > FEW;
    Optional<DossierOverview> overview =
        shown
            ? Optional.of(DossierOverview.of(request, dossier.papers(), links.get()))
            : Optional.empty();
    return new DossierPage(frame, dossier, request, notices, fitting, overview);
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The papers on this page of the list.
  public List<PaperSummary> shown() {
    return fitting.stream().skip((long) (request.page() - 1) * SIZE).limit(SIZE).toList();
  }

  /// The way through the pages.
  public Pager pager() {
    return new Pager(
        request.page(), Pager.pages(fitting.size(), SIZE), p -> request.onPage(p).address());
  }

  /// The kinds that occur, by name.
  public List<PaperKind> kinds() {
    return occurring(p -> Stream.of(p.kind()), Comparator.comparing(wording()::kind));
  }

  /// The ministries that occur, by name.
  public List<String> ministries() {
    return occurring(p -> p.ministries().stream(), Comparator.comparing(wording()::ministry));
  }

  /// The years that occur, newest first; papers without a date last.
  public List<PaperYear> years() {
    return occurring(paper -> Stream.of(PaperYear.of(paper)), Comparator.reverseOrder());
  }

  /// The first and the last year that occur: `2021` or `2019–2023`.
  public String period() {
    List<PaperYear> years = years().stream().filter(PaperYear::isKnown).toList();
    if (years.isEmpty()) {
      return "";
    }
    String newest = years.getFirst().parameter();
    String oldest = years.getLast().parameter();
    return newest.equals(oldest) ? newest : oldest + "–" + newest;
  }

  /// What a paper is called here: its title without that of the dossier behind it.
  public String title(PaperSummary paper) {
    String ending = " – " + dossier.title().orElse("");
    String title = paper.title();
    return dossier.title().isPresent() && title.endsWith(ending)
        ? title.substring(0, title.length() - ending.length())
        : title;
  }

  /// The titles that more than one paper bears here, as [#title] gives them.
  public Set<String> sharedTitles() {
    Set<String> seen = new HashSet<>();
    return dossier.papers().stream()
        .map(this::title)
        .filter(title -> !seen.add(title))
        .collect(Collectors.toSet());
  }

  /// What tells a paper from others of its title: `nr. 269`, else its day.
  public String which(PaperSummary paper) {
    return ownNumber(paper)
        .map(number -> wording().text("links.number", number))
        .or(() -> wording().number(paper))
        .or(() -> paper.date().map(wording()::date))
        .orElse("");
  }

  /// The number that a paper bears in this dossier; empty where it is numbered elsewhere.
  public Optional<String> ownNumber(PaperSummary paper) {
    return paper.ondernummer().filter(number -> isOwn(paper));
  }

  /// The number that a paper bears in the dossier it is numbered in, where that is another.
  public Optional<String> numberElsewhere(PaperSummary paper) {
    return isOwn(paper) ? Optional.empty() : wording().number(paper);
  }

  /// The highest number known here, in digits; 0 where there is none.
  public String highest() {
    int highest =
        dossier.papers().stream()
            .flatMap(paper -> ownNumber(paper).stream())
            .filter(number -> number.matches("\\d{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return Integer.toString(highest);
  }

  /// How many numbers are missing.
  public int missingCount() {
    return count(dossier.missing());
  }

  /// Whether the missing numbers stand on this page: where the whole list begins.
  public boolean showsMissing() {
    return !dossier.missing().isEmpty() && !request.isNarrowed() && request.page() == 1;
  }

  /// Where the missing numbers stand: on this page, or where the whole list begins.
  public String missingAddress() {
    return (showsMissing() ? "" : Address.of(dossier.number())) + "#ontbreekt";
  }

  /// The missing numbers that are shown at once.
  public List<DossierView.Gap> firstMissing() {
    return dossier.missing().subList(0, shownGaps());
  }

  /// The missing numbers that are shown on request.
  public List<DossierView.Gap> furtherMissing() {
    return dossier.missing().subList(shownGaps(), dossier.missing().size());
  }

  /// How many numbers are shown on request.
  public int furtherMissingCount() {
    return count(furtherMissing());
  }

  private int shownGaps() {
    int all = dossier.missing().size();
    return all <= MOST_MISSING ? all : FIRST_MISSING;
  }

  private static int count(List<DossierView.Gap> gaps) {
    return gaps.stream().mapToInt(gap -> gap.last() - gap.first() + 1).sum();
  }

  /// The paper that a number of this dossier names.
  public PaperId paper(int number) {
    return PaperId.kamerstuk(dossier.number(), Integer.toString(number));
  }

  /// Its official address.
  public Optional<URI> officialAddress() {
    return OfficialAddress.of(PaperId.dossier(dossier.number()));
  }

  private boolean isOwn(PaperSummary paper) {
    return paper.dossiers().stream().limit(1).anyMatch(dossier.number()::equals);
  }

  private <T> List<T> occurring(Function<PaperSummary, Stream<T>> what, Comparator<? super T> by) {
    return dossier.papers().stream().flatMap(what).distinct().sorted(by).toList();
  }
}
