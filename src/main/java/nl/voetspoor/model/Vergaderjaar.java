package nl.voetspoor.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/// A session year of the Staten-Generaal, named by the calendar year in which it begins. It runs
/// from the third Tuesday of September (Prinsjesdag, article 65 of the Grondwet) to the next one.
public record Vergaderjaar(int from) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})\\s*[-–—/]\\s*['’]?(\\d{4}|\\d{2})");

  /// Refuses a year outside 1814 (the first session) to 2999.
  public Vergaderjaar {
    if (from < 1814 || from > 2999) {
      throw new IllegalArgumentException("not a vergaderjaar: " + from);
    }
  }

  /// The session year written somewhere in `text` (`2020-2021`, `2020–2021`, `2020/21`), if the
  /// second year follows the first.
  public static Optional<Vergaderjaar> find(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .filter(m -> (Integer.parseInt(m.group(1)) + 1) % 100 == Integer.parseInt(m.group(2)) % 100)
        .map(m -> Integer.parseInt(m.group(1)))
        .filter(year -> year >= 1814 && year <= 2998)
        .map(Vergaderjaar::new)
        .findFirst();
  }

  /// The session year in which `date` falls.
  public static Vergaderjaar of(LocalDate date) {
    LocalDate first = LocalDate.of(date.getYear(), Month.SEPTEMBER, 1);
    int toTuesday = (9 - first.getDayOfWeek().getValue()) % 7;
    LocalDate prinsjesdag = first.plusDays(toTuesday + 14L);
    return new Vergaderjaar(date.isBefore(prinsjesdag) ? date.getYear() - 1 : date.getYear());
  }

  /// As the official publisher writes it: `2020-2021`.
  public String written() {
    return from + "-" + (from + 1);
  }

  /// As it stands in official identifiers: `20202021`.
  public String compact() {
    return from + "" + (from + 1);
  }
}
