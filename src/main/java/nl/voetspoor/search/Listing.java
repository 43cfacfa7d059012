package nl.voetspoor.search;

/// How the papers that fit are laid out.
///
/// @param sort the order
/// @param signals whether recency and the number of citing papers count in the order of relevance
/// @param folded whether papers that are nearly the same stand under one of them
/// @param page which page, 1 to [#MAX_PAGE]
/// @param size how many results a page, 1 to [#MAX_SIZE]
public record Listing(Sort sort, boolean signals, boolean folded, int page, int size) {
  /// How many results a page holds unless asked otherwise.
  public static final int DEFAULT_SIZE = 20;

  /// The most results a page can hold.
  public static final int MAX_SIZE = 100;

  /// The last page that can be asked for: of the largest pages, the results up to its end are still
  /// an int.
  public static final int MAX_PAGE = Integer.MAX_VALUE / MAX_SIZE;

  /// Brings page and size within bounds.
  public Listing {
    page = Math.clamp(page, 1, MAX_PAGE);
    size = Math.clamp(size, 1, MAX_SIZE);
  }

  /// The first page by relevance.
  public static Listing usual() {
    return new Listing(Sort.RELEVANCE, true, true, 1, DEFAULT_SIZE);
  }

  Listing sortedBy(Sort other) {
    return new Listing(other, signals, folded, 1, size);
  }

  Listing withSignals(boolean on) {
    return new Listing(sort, on, folded, 1, size);
  }

  Listing withFolding(boolean on) {
    return new Listing(sort, signals, on, 1, size);
  }

  Listing onPage(int other) {
    return new Listing(sort, signals, folded, other, size);
  }

  Listing sized(int other) {
    return new Listing(sort, signals, folded, 1, other);
  }
}
