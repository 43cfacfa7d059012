package nl.voetspoor.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The way through the pages of a list.
///
/// @param page the page that was asked, from 1
/// @param last the last page
/// @param address gives the address of a page
public record Pager(int page, int last, IntFunction<String> address) {
  /// How the number of a page is written.
  static final String PAGE = "[1-9]\\d{0,5}";

  private static final int REACH = 2;

  /// How many pages a list fills; an empty list fills one.
  static int pages(int items, int size) {
    return Math.max(1, (items + size - 1) / size);
  }

  /// Whether a page was asked that lies behind the last.
  public boolean isBehindTheLast() {
    return page > last;
  }

  /// Whether there is anywhere to go.
  public boolean isNeeded() {
    return last > 1;
  }

  /// The pages to offer, in order: the first, the last, and those near the one shown. A 0 stands
  /// for pages left out.
  public List<Integer> offered() {
    List<Integer> near =
        IntStream.rangeClosed(1, last)
            .filter(p -> p == 1 || p == last || Math.abs(p - page) <= REACH)
            .boxed()
            .toList();
    return near.stream()
        .flatMap(p ->
            p > 1 && !near.contains(p - 1)
                ? java.util.stream.Stream.of(0, p)
                : java.util.stream.Stream.of(p))
        .toList();
  }

  /// The address of page `other`.
  public String to(int other) {
    return address.apply(other);
  }

  /// Whether there is a page before this one.
  public boolean hasEarlier() {
    return page > 1;
  }

  /// Whether there is a page after this one.
  public boolean hasLater() {
    return page < last;
  }
}
