package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.voetspoor.search.PaperSummary;

/// The calendar year that a paper bears, or that it bears none.
///
/// @param number the year; 0 for papers without a date, which come before all others
public record PaperYear(int number) implements Comparable<PaperYear> {
  /// The year of papers without a date.
  public static final PaperYear UNDATED = new PaperYear(0);

  private static final String NONE = "none";

  static PaperYear of(PaperSummary paper) {
    return paper.date().map(LocalDate::getYear).map(PaperYear::new).orElse(UNDATED);
  }

  /// The year that an address names.
  static Optional<PaperYear> parse(String written) {
    return written.equals(NONE)
        ? Optional.of(UNDATED)
        : Optional.of(written)
            .filter(year -> year.matches("[1-9]\\d{3}"))
            .map(Integer::valueOf)
            .map(PaperYear::new);
  }

  /// Its name in addresses: `2021`, `none`.
  public String parameter() {
    return isKnown() ? Integer.toString(number) : NONE;
  }

  /// Whether it is a year.
  public boolean isKnown() {
    return number > 0;
  }

  /// What it is called: `2021`, `zonder datum`.
  public String name(Wording wording) {
    return isKnown() ? Integer.toString(number) : wording.text("date.without");
  }

  @Override
  public int compareTo(PaperYear other) {
    return Integer.compare(number, other.number);
  }
}
