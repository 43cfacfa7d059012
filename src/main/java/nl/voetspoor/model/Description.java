package nl.voetspoor.model;

import java.time.LocalDate;
import java.util.Optional;

/// What a paper is about, in the words of its own heading.
///
/// @param kind what sort of paper it is
/// @param title what it is called in a list of results: the subject where there is one, else the
///   heading; never blank
/// @param heading the official heading: `BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID`
/// @param subject what it says it is about, where it does
/// @param date the day it bears: of signing, of proposing a motie, of receipt of an answer
/// @param language ISO 639-1 code, `nl` for nearly all
/// @param evidence why it is taken for that kind; empty where no rule decided
public record Description(
    PaperKind kind,
    String title,
    Optional<String> heading,
    Optional<String> subject,
    Optional<LocalDate> date,
    String language,
    Optional<KindEvidence> evidence) {
  /// Refuses a blank title, which nobody could click.
  public Description {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a paper needs a title");
    }
  }

  /// A description of which nobody asked why.
  public Description(
      PaperKind kind,
      String title,
      Optional<String> heading,
      Optional<String> subject,
      Optional<LocalDate> date,
      String language) {
    this(kind, title, heading, subject, date, language, Optional.empty());
  }
}
