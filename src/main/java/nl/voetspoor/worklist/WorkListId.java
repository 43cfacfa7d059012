package nl.voetspoor.worklist;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a work list in addresses and of its file: the day it was made and the first words of
/// its title then, `2026-11-22-opvang-van-slachtoffers`. It can be read, not kept secret, and never
/// changes.
public record WorkListId(String value) {
  private static final int LONGEST = 80;
  private static final int LONGEST_TITLE = 50;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  /// Refuses what is none.
  public WorkListId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not the name of a work list: '" + value + "'");
    }
  }

  /// The name that is written, if it is one.
  public static Optional<WorkListId> find(String written) {
    return isOne(written) ? Optional.of(new WorkListId(written)) : Optional.empty();
  }

  /// The name of a list that is made on a day.
  ///
  /// @param turn 1 for the first of that day with that title, 2 for the second …
  static WorkListId of(LocalDate day, String title, int turn) {
    String plain =
        Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST_TITLE, plain.length()));
    String words = cut.replaceAll("^-|-$", "");
    return new WorkListId(
        day + (words.isEmpty() ? "" : "-" + words) + (turn == 1 ? "" : "-" + turn));
  }

  private static boolean isOne(String value) {
    return value.length() <= LONGEST && FORM.matcher(value).matches();
  }
}
