package nl.voetspoor.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
/// @param chosen per facet the values of which one must hold; a facet without values is absent
/// @param from the first day of the period, if it has one
/// @param until the last day of the period, if it has one
/// @param cites only papers that refer to this one
/// @param sort the order
/// @param page which page, 1 to [#MAX_PAGE]
/// @param size how many results a page, 1 to 100
public record SearchRequest(
    String text,
    Map<Facet, SortedSet<String>> chosen,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<PaperId> cites,
    Sort sort,
    int page,
    int size) {
  /// How many results a page holds unless asked otherwise.
  public static final int DEFAULT_SIZE = 20;

  /// The most results a page can hold.
  public static final int MAX_SIZE = 100;

  /// The last page that can be asked for: of the largest pages, the results up to its end are still
  /// an int.
  public static final int MAX_PAGE = Integer.MAX_VALUE / MAX_SIZE;

  /// Keeps its own copies; strips the text; drops facets without values; brings page and size
  /// within bounds.
  public SearchRequest {
    text = text.strip();
    Map<Facet, SortedSet<String>> kept = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        kept.put(facet, java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values)));
      }
    });
    chosen = java.util.Collections.unmodifiableMap(kept);
    page = Math.clamp(page, 1, MAX_PAGE);
    size = Math.clamp(size, 1, MAX_SIZE);
  }

  /// The first page of results for `text`, by relevance.
  public static SearchRequest of(String text) {
    return new SearchRequest(
        text,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Sort.RELEVANCE,
        1,
        DEFAULT_SIZE);
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
  public static Parsed parse(Map<String, List<String>> parameters) {
    List<Notice> notices = new ArrayList<>();
    Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new TreeSet<>(values(parameters, facet.parameter())));
    }
    Optional<LocalDate> from = read(parameters, "from", SearchRequest::date, notices::add);
    Optional<LocalDate> until = read(parameters, "to", SearchRequest::date, notices::add);
    boolean reversed = from.isPresent() && until.isPresent() && from.get().isAfter(until.get());
    if (reversed) {
      notices.add(
          Notice.of(Notice.Kind.REVERSED_PERIOD, "from..to", from.get() + ".." + until.get()));
    }
    SearchRequest request =
        new SearchRequest(
            read(parameters, "q", Optional::of, notices::add).orElse(""),
            chosen,
            reversed ? until : from,
            reversed ? from : until,
            read(parameters, "cites", PaperId::find, notices::add),
            read(parameters, "sort", Sort::ofParameter, notices::add).orElse(Sort.RELEVANCE),
            read(parameters, "page", SearchRequest::pageNumber, notices::add).orElse(1),
            read(parameters, "size", SearchRequest::number, notices::add).orElse(DEFAULT_SIZE));
    return new Parsed(request, notices);
  }

  /// The values chosen for `facet`.
  public SortedSet<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, java.util.Collections.emptySortedSet());
  }

  /// Whether anything narrows the search beside its text.
  public boolean isNarrowed() {
    return !chosen.isEmpty() || from.isPresent() || until.isPresent() || cites.isPresent();
  }

  /// The same search with `value` of `facet` chosen as well, on its first page.
  public SearchRequest choosing(Facet facet, String value) {
    TreeSet<String> values = new TreeSet<>(chosen(facet));
    values.add(value);
    return withChosen(facet, values);
  }

  /// The same search with `value` of `facet` no longer chosen, on its first page.
  public SearchRequest dropping(Facet facet, String value) {
    TreeSet<String> values = new TreeSet<>(chosen(facet));
    values.remove(value);
    return withChosen(facet, values);
  }

  /// The same search within another period, on its first page.
  public SearchRequest between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new SearchRequest(text, chosen, first, last, cites, sort, 1, size);
  }

  /// The same search among the papers that refer to `target`, on its first page.
  public SearchRequest citing(Optional<PaperId> target) {
    return new SearchRequest(text, chosen, from, until, target, sort, 1, size);
  }

  /// The same search in another order, on its first page.
  public SearchRequest sortedBy(Sort other) {
    return new SearchRequest(text, chosen, from, until, cites, other, 1, size);
  }

  /// Another page of the same search.
  public SearchRequest onPage(int other) {
    return new SearchRequest(text, chosen, from, until, cites, sort, other, size);
  }

  /// The same search with pages of another size, on its first page.
  public SearchRequest sized(int other) {
    return new SearchRequest(text, chosen, from, until, cites, sort, 1, other);
  }

  /// The search for other words, narrowed alike, on its first page.
  public SearchRequest asking(String other) {
    return new SearchRequest(other, chosen, from, until, cites, sort, 1, size);
  }

  /// The text alone, not narrowed.
  public SearchRequest widened() {
    return new SearchRequest(
        text, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), sort, 1, size);
  }

  /// The address of the page of results: `/zoek?q=…`.
  public String address() {
    return "/zoek?" + parameters();
  }

  /// The parameters of the address, encoded; what has its default value is left out, except `q`.
  public String parameters() {
    List<String> pairs = new ArrayList<>();
    pairs.add("q=" + encode(text));
    chosen.forEach((facet, values) ->
        values.forEach(value -> pairs.add(facet.parameter() + "=" + encode(value))));
    from.ifPresent(day -> pairs.add("from=" + day));
    until.ifPresent(day -> pairs.add("to=" + day));
    cites.ifPresent(id -> pairs.add("cites=" + encode(id.value())));
    if (sort != Sort.RELEVANCE) {
      pairs.add("sort=" + sort.parameter());
    }
    if (page != 1) {
      pairs.add("page=" + page);
    }
    if (size != DEFAULT_SIZE) {
      pairs.add("size=" + size);
    }
    return String.join("&", pairs);
  }

  private SearchRequest withChosen(Facet facet, SortedSet<String> values) {
    Map<Facet, SortedSet<String>> other = new EnumMap<>(Facet.class);
    other.putAll(chosen);
    other.put(facet, values);
    return new SearchRequest(text, other, from, until, cites, sort, 1, size);
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static <T> Optional<T> read(
      Map<String, List<String>> parameters,
      String name,
      Function<String, Optional<T>> reader,
      Consumer<Notice> ignored) {
    Optional<String> value = values(parameters, name).stream().findFirst();
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

  private static Optional<Integer> pageNumber(String value) {
    return number(value).filter(number -> number <= MAX_PAGE);
  }

  private static Optional<Integer> number(String value) {
    try {
      return Optional.of(Integer.parseInt(value)).filter(number -> number > 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
