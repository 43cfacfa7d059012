package nl.voetspoor.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which files of the ledger to show. It is the address of its own page.
///
/// @param text words that must all stand in the location, anywhere and in any case
/// @param chosen per facet the values of which one must hold; a facet without values is absent
/// @param page which page, 1 to [#MAX_PAGE]
/// @param size how many files a page, 1 to 100
public record LedgerRequest(
    String text, Map<LedgerFacet, SortedSet<String>> chosen, int page, int size) {
  /// How many files a page holds unless asked otherwise.
  public static final int DEFAULT_SIZE = 50;

  /// The most files a page can hold.
  public static final int MAX_SIZE = 100;

  /// The last page that can be asked for.
  public static final int MAX_PAGE = Integer.MAX_VALUE / MAX_SIZE;

  private static final int LONGEST = 200;

  /// Keeps its own copies; strips the text and cuts it at 200 characters; drops facets without
  /// values; brings page and size within bounds.
  public LedgerRequest {
    text = text.strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Map<LedgerFacet, SortedSet<String>> kept = new EnumMap<>(LedgerFacet.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        kept.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
      }
    });
    chosen = Collections.unmodifiableMap(kept);
    page = Math.clamp(page, 1, MAX_PAGE);
    size = Math.clamp(size, 1, MAX_SIZE);
  }

  /// The first page of the whole ledger.
  public static LedgerRequest all() {
    return new LedgerRequest("", Map.of(), 1, DEFAULT_SIZE);
  }

  /// A request with what was left out of it because it could not be read.
  public record Parsed(LedgerRequest request, List<Notice> notices) {
    /// Keeps its own copy of the list.
    public Parsed {
      notices = List.copyOf(notices);
    }
  }

  /// Reads the parameters of an address. Parameters of other names are left alone; a number that
  /// cannot be read is left out and named in a notice.
  public static Parsed parse(Map<String, List<String>> parameters) {
    List<Notice> notices = new ArrayList<>();
    Map<LedgerFacet, SortedSet<String>> chosen = new EnumMap<>(LedgerFacet.class);
    for (LedgerFacet facet : LedgerFacet.values()) {
      chosen.put(facet, new TreeSet<>(values(parameters, facet.parameter())));
    }
    return new Parsed(
        new LedgerRequest(
            values(parameters, "q").stream().findFirst().orElse(""),
            chosen,
            number(parameters, "page", 1, notices),
            number(parameters, "size", DEFAULT_SIZE, notices)),
        notices);
  }

  /// The values chosen for `facet`.
  public SortedSet<String> chosen(LedgerFacet facet) {
    return chosen.getOrDefault(facet, Collections.emptySortedSet());
  }

  /// Whether it leaves files out.
  public boolean isNarrowed() {
    return !text.isEmpty() || !chosen.isEmpty();
  }

  /// The same files with `value` of `facet` chosen as well, on the first page.
  public LedgerRequest choosing(LedgerFacet facet, String value) {
    TreeSet<String> values = new TreeSet<>(chosen(facet));
    values.add(value);
    return withChosen(facet, values);
  }

  /// The same files with `value` of `facet` no longer chosen, on the first page.
  public LedgerRequest dropping(LedgerFacet facet, String value) {
    TreeSet<String> values = new TreeSet<>(chosen(facet));
    values.remove(value);
    return withChosen(facet, values);
  }

  /// The files with other words in their location, narrowed alike, on the first page.
  public LedgerRequest asking(String other) {
    return new LedgerRequest(other, chosen, 1, size);
  }

  /// Another page of the same files.
  public LedgerRequest onPage(int other) {
    return new LedgerRequest(text, chosen, other, size);
  }

  /// Its address: `/bestanden?status=failed`.
  public String address() {
    String parameters = parameters();
    return parameters.isEmpty() ? "/bestanden" : "/bestanden?" + parameters;
  }

  /// The parameters of the address, encoded; what has its default value is left out.
  public String parameters() {
    List<String> pairs = new ArrayList<>();
    if (!text.isEmpty()) {
      pairs.add("q=" + encode(text));
    }
    chosen.forEach((facet, values) ->
        values.forEach(value -> pairs.add(facet.parameter() + "=" + encode(value))));
    if (page != 1) {
      pairs.add("page=" + page);
    }
    if (size != DEFAULT_SIZE) {
      pairs.add("size=" + size);
    }
    return String.join("&", pairs);
  }

  private LedgerRequest withChosen(LedgerFacet facet, SortedSet<String> values) {
    Map<LedgerFacet, SortedSet<String>> other = new EnumMap<>(LedgerFacet.class);
    other.putAll(chosen);
    other.put(facet, values);
    return new LedgerRequest(text, other, 1, size);
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static int number(
      Map<String, List<String>> parameters, String name, int usual, List<Notice> notices) {
    Optional<String> written = values(parameters, name).stream().findFirst();
    Optional<Integer> read =
        written
            .filter(value -> value.matches("[1-9]\\d{0,7}"))
            .map(Integer::valueOf)
            .filter(number -> number <= MAX_PAGE);
    if (written.isPresent() && read.isEmpty()) {
      notices.add(Notice.of(Notice.Kind.IGNORED_PARAMETER, name, written.get()));
    }
    return read.orElse(usual);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
