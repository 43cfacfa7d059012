package nl.voetspoor.reference;

import java.util.Locale;

/// What is odd about a mention. It stops no link: writers mistake the year more often than the
/// number.
public enum Note {
  /// The session year beside it is no session (`2023–34`).
  BROKEN_YEAR,
  /// The session year beside it had ended before the dossier was opened.
  YEAR_BEFORE_DOSSIER,
  /// The paper itself is of another session year than the one beside it.
  OTHER_YEAR,
  /// What it names is younger than the paper that cites it: suspect.
  LATER_THAN_PAPER;

  /// The note in output for programs: `other-year`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
