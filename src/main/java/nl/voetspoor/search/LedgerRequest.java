package nl.voetspoor.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which files of the ledger to show. It is the address of its own page.
///
/// @param text words that must all stand in the location, anywhere and in any case
/// @param chosen per facet the values of which one must hold
/// @param page which page, 1 to [#MAX_PAGE]
/// @param size how many files a page, 1 to 100
public record LedgerRequest(String text, Choices<LedgerFacet> chosen, int page, int size) {
  /// How many files a page holds unless asked otherwise.
  public static final int DEFAULT_SIZE = 50;

  /// The most files a page can hold.
  public static final int MAX_SIZE = 100;

  /// The last page that can be asked for.
  public static final int MAX_PAGE = Integer.MAX_VALUE / MAX_SIZE;

  private static final int LONGEST = 200;

  /// Strips the text and cuts it at 200 characters; brings page and size within bounds.
  public LedgerRequest {
    text = text.strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    page = Math.clamp(page, 1, MAX_PAGE);
    size = Math.clamp(size, 1, MAX_SIZE);
  }

  /// The first page of the whole ledger.
  public static LedgerRequest all() {
    return new LedgerRequest("", Choices.none(), 1, DEFAULT_SIZE);
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
  public static Parsed parse(Map<String, List<String>> written) {
    Parameters parameters = Parameters.of(written);
    List<Notice> notices = new ArrayList<>();
    Map<LedgerFacet, SortedSet<String>> chosen = new EnumMap<>(LedgerFacet.class);
    for (LedgerFacet facet : LedgerFacet.values()) {
      chosen.put(facet, new TreeSet<>(parameters.values(facet.parameter())));
    }
    return new Parsed(
        new LedgerRequest(
            parameters.first("q").orElse(""),
            new Choices<>(chosen),
            number(parameters, "page", 1, notices),
            number(parameters, "size", DEFAULT_SIZE, notices)),
        notices);
  }

  /// The values chosen for `facet`.
  public SortedSet<String> chosen(LedgerFacet facet) {
    return chosen.of(facet);
  }

  /// Whether it leaves files out.
  public boolean isNarrowed() {
    return !text.isEmpty() || !chosen.isEmpty();
  }

  /// The same files with `value` of `facet` chosen as well, on the first page.
  public LedgerRequest choosing(LedgerFacet facet, String value) {
    return new LedgerRequest(text, chosen.plus(facet, value), 1, size);
  }

  /// The same files with `value` of `facet` no longer chosen, on the first page.
  public LedgerRequest dropping(LedgerFacet facet, String value) {
    return new LedgerRequest(text, chosen.minus(facet, value), 1, size);
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
    return parameters().behind("/bestanden");
  }

  /// The parameters of the address; what has its default value is left out.
  public Parameters parameters() {
    Parameters parameters = Parameters.none().unless("", "q", text);
    for (LedgerFacet facet : LedgerFacet.values()) {
      for (String value : chosen(facet)) {
        parameters = parameters.with(facet.parameter(), value);
      }
    }
    return parameters.unless(1, "page", page).unless(DEFAULT_SIZE, "size", size);
  }

  private static int number(Parameters parameters, String name, int usual, List<Notice> notices) {
    Optional<String> written = parameters.first(name);
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
}
