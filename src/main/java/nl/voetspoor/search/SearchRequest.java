package nl.voetspoor.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.voetspoor.model.PaperId;

/// A search, whole: what is asked, how it is narrowed, in which order, which page. It is the
/// address of its own page of results.
///
/// @param text what the person typed, without white space around it
/// @param match how many of its words must stand in a paper
/// @param narrowing to which papers it is narrowed
/// @param listing how the papers that fit are laid out
public record SearchRequest(String text, Match match, Narrowing narrowing, Listing listing) {
  /// Before the name of a facet whose value is excluded: `not-kind=motie`.
  static final String EXCLUDED = "not-";

  private static final String ON = "on";
  private static final String OFF = "off";
  private static final String APART = "apart";
  private static final String TOGETHER = "together";

  /// Strips the text.
  public SearchRequest {
    text = text.strip();
  }

  /// The first page of results for `text`, by relevance.
  public static SearchRequest of(String text) {
    return new SearchRequest(text, Match.ALL, Narrowing.none(), Listing.usual());
  }

  /// A request with what was left out of it because it could not be read.
  public record Parsed(SearchRequest request, List<Notice> notices) {
    /// Keeps its own copy of the list.
    public Parsed {
      notices = List.copyOf(notices);
    }
  }

  /// Reads the parameters of an address. Parameters of other names are left alone; a period that
  /// ends before it begins is turned round, and a notice says so; a value that cannot be read is
  /// left out and named in a notice.
  public static Parsed parse(Map<String, List<String>> values) {
    Parameters parameters = Parameters.of(values);
    List<Notice> notices = new ArrayList<>();
    SearchRequest request =
        new SearchRequest(
            parameters.first("q").orElse(""),
            read(parameters, "match", Match::ofParameter, notices::add).orElse(Match.ALL),
            narrowing(parameters, notices),
            listing(parameters, notices));
    return new Parsed(request, notices);
  }

  private static Narrowing narrowing(Parameters parameters, List<Notice> notices) {
    Optional<LocalDate> from = read(parameters, "from", SearchRequest::date, notices::add);
    Optional<LocalDate> until = read(parameters, "to", SearchRequest::date, notices::add);
    boolean reversed = from.isPresent() && until.isPresent() && from.get().isAfter(until.get());
    if (reversed) {
      notices.add(
          Notice.of(Notice.Kind.REVERSED_PERIOD, "from..to", from.get() + ".." + until.get()));
    }
    return new Narrowing(
        choices(parameters, "", notices),
        choices(parameters, EXCLUDED, notices),
        reversed ? until : from,
        reversed ? from : until,
        read(parameters, "cites", PaperId::find, notices::add),
        read(parameters, "ministries", SearchRequest::apart, notices::add).orElse(false));
  }

  private static Choices<Facet> choices(
      Parameters parameters, String prefix, List<Notice> notices) {
    Map<Facet, SortedSet<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String name = prefix + facet.parameter();
      SortedSet<String> chosen = new TreeSet<>(parameters.values(name));
      chosen.stream()
          .filter(value -> !facet.accepts(value))
          .forEach(value -> notices.add(Notice.of(Notice.Kind.IGNORED_PARAMETER, name, value)));
      chosen.removeIf(value -> !facet.accepts(value));
      values.put(facet, chosen);
    }
    return new Choices<>(values);
  }

  private static Listing listing(Parameters parameters, List<Notice> notices) {
    return new Listing(
        read(parameters, "sort", Sort::ofParameter, notices::add).orElse(Sort.RELEVANCE),
        read(parameters, "signals", SearchRequest::toggle, notices::add).orElse(true),
        read(parameters, "fold", SearchRequest::toggle, notices::add).orElse(true),
        read(parameters, "page", SearchRequest::pageNumber, notices::add).orElse(1),
        pageSize(parameters, notices));
  }

  /// The first day of the period, if it has one.
  public Optional<LocalDate> from() {
    return narrowing.from();
  }

  /// The last day of the period, if it has one.
  public Optional<LocalDate> until() {
    return narrowing.until();
  }

  /// The paper that all results must refer to.
  public Optional<PaperId> cites() {
    return narrowing.cites();
  }

  /// The order.
  public Sort sort() {
    return listing.sort();
  }

  /// Which page, from 1.
  public int page() {
    return listing.page();
  }

  /// How many results a page.
  public int size() {
    return listing.size();
  }

  /// The values chosen for `facet`.
  public SortedSet<String> chosen(Facet facet) {
    return narrowing.chosen().of(facet);
  }

  /// The values of `facet` that are left out.
  public SortedSet<String> excluded(Facet facet) {
    return narrowing.excluded().of(facet);
  }

  /// Whether anything narrows the search beside its text.
  public boolean isNarrowed() {
    return !narrowing.isNone();
  }

  /// The same search with `value` of `facet` chosen as well, on its first page.
  public SearchRequest choosing(Facet facet, String value) {
    return narrowed(narrowing.choosing(facet, value));
  }

  /// The same search without the papers that have `value` of `facet`, on its first page.
  public SearchRequest excluding(Facet facet, String value) {
    return narrowed(narrowing.excluding(facet, value));
  }

  /// The same search with `value` of `facet` neither chosen nor excluded, on its first page.
  public SearchRequest dropping(Facet facet, String value) {
    return narrowed(narrowing.dropping(facet, value));
  }

  /// The same search with `value` of `facet` not excluded, on its first page.
  public SearchRequest admitting(Facet facet, String value) {
    return narrowed(narrowing.admitting(facet, value));
  }

  /// The same search within another period, on its first page.
  public SearchRequest between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return narrowed(narrowing.between(first, last));
  }

  /// The same search among the papers that refer to `target`, on its first page.
  public SearchRequest citing(Optional<PaperId> target) {
    return narrowed(narrowing.citing(target));
  }

  /// The same search with every ministry apart from its predecessors or not, on its first page.
  public SearchRequest withMinistriesApart(boolean on) {
    return narrowed(narrowing.withMinistriesApart(on));
  }

  /// The same search with more or fewer of its words to match, on its first page.
  public SearchRequest matching(Match other) {
    return new SearchRequest(text, other, narrowing, listing.onPage(1));
  }

  /// The same search in another order, on its first page.
  public SearchRequest sortedBy(Sort other) {
    return laidOut(listing.sortedBy(other));
  }

  /// The same search with recency and citations counted or not, on its first page.
  public SearchRequest withSignals(boolean on) {
    return laidOut(listing.withSignals(on));
  }

  /// The same search with papers that are nearly the same folded or not, on its first page.
  public SearchRequest withFolding(boolean on) {
    return laidOut(listing.withFolding(on));
  }

  /// Another page of the same search.
  public SearchRequest onPage(int other) {
    return laidOut(listing.onPage(other));
  }

  /// The same search with pages of another size, on its first page.
  public SearchRequest sized(int other) {
    return laidOut(listing.sized(other));
  }

  /// The search for other words, narrowed alike, on its first page.
  public SearchRequest asking(String other) {
    return new SearchRequest(other, match, narrowing, listing.onPage(1));
  }

  /// The text alone, not narrowed.
  public SearchRequest widened() {
    return narrowed(Narrowing.none());
  }

  /// The address of the page of results: `/zoek?q=…`.
  public String address() {
    return parameters().behind("/zoek");
  }

  /// The parameters of the address; what has its default value is left out, except `q`.
  public Parameters parameters() {
    Parameters asked =
        Parameters.none().with("q", text).unless(Match.ALL.parameter(), "match", match.parameter());
    Parameters chosen = with(asked, "", narrowing.chosen());
    return with(chosen, EXCLUDED, narrowing.excluded())
        .with("from", from())
        .with("to", until())
        .with("cites", cites().map(PaperId::value))
        .unless(TOGETHER, "ministries", narrowing.apart() ? APART : TOGETHER)
        .unless(Sort.RELEVANCE.parameter(), "sort", sort().parameter())
        .unless(ON, "signals", listing.signals() ? ON : OFF)
        .unless(ON, "fold", listing.folded() ? ON : OFF)
        .unless(1, "page", page())
        .unless(Listing.DEFAULT_SIZE, "size", size());
  }

  private static Parameters with(Parameters before, String prefix, Choices<Facet> choices) {
    Parameters parameters = before;
    for (Facet facet : Facet.values()) {
      for (String value : choices.of(facet)) {
        parameters = parameters.with(prefix + facet.parameter(), value);
      }
    }
    return parameters;
  }

  /// The same words among other papers.
  public SearchRequest narrowed(Narrowing other) {
    return new SearchRequest(text, match, other, listing.onPage(1));
  }

  private SearchRequest laidOut(Listing other) {
    return new SearchRequest(text, match, narrowing, other);
  }

  private static <T> Optional<T> read(
      Parameters parameters,
      String name,
      Function<String, Optional<T>> reader,
      Consumer<Notice> ignored) {
    Optional<String> value = parameters.first(name);
    Optional<T> read = value.flatMap(reader);
    if (value.isPresent() && read.isEmpty()) {
      ignored.accept(Notice.of(Notice.Kind.IGNORED_PARAMETER, name, value.get()));
    }
    return read;
  }

  private static Optional<LocalDate> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> toggle(String value) {
    return value.equals(ON) || value.equals(OFF) ? Optional.of(value.equals(ON)) : Optional.empty();
  }

  private static Optional<Boolean> apart(String value) {
    return value.equals(APART) || value.equals(TOGETHER)
        ? Optional.of(value.equals(APART))
        : Optional.empty();
  }

  private static Optional<Integer> pageNumber(String value) {
    return number(value).filter(number -> number <= Listing.MAX_PAGE);
  }

  private static int pageSize(Parameters parameters, List<Notice> notices) {
    Optional<Integer> size = read(parameters, "size", SearchRequest::number, notices::add);
    size.filter(number -> number > Listing.MAX_SIZE)
        .ifPresent(number ->
            notices.add(
                Notice.of(
                    Notice.Kind.PAGE_TOO_LARGE,
                    "size",
                    number.toString(),
                    String.valueOf(Listing.MAX_SIZE))));
    return size.orElse(Listing.DEFAULT_SIZE);
  }

  private static Optional<Integer> number(String value) {
    try {
      return Optional.of(Integer.parseInt(value)).filter(number -> number > 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
