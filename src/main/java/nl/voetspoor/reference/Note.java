package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

/// What is odd about a mention. It stops no link: writers mistake the year more often than the
/// number. But a reader should know.
public sealed interface Note {
  /// The session year beside it is no session.
  ///
  /// @param cited the words that were read: `Kamerstukken II 2023–34, 23 235, nr. 240`
  record BrokenYear(String cited) implements Note {}

  /// The session year beside it had ended before the dossier was opened.
  record YearBeforeDossier(PaperId target, Vergaderjaar cited) implements Note {}

  /// The paper itself is of another session year than the one beside it.
  ///
  /// @param cited the year beside it
  /// @param own that of the paper
  record OtherYear(PaperId target, Vergaderjaar cited, Vergaderjaar own) implements Note {}

  /// What it names is younger than the paper that cites it: suspect.
  ///
  /// @param day its day; empty where its number alone shows it
  record LaterThanPaper(PaperId target, Optional<LocalDate> day) implements Note {}

  /// Which of the targets it concerns; empty for the mention as a whole.
  default Optional<PaperId> about() {
    return switch (this) {
      case BrokenYear broken -> Optional.empty();
      case YearBeforeDossier early -> Optional.of(early.target());
      case OtherYear year -> Optional.of(year.target());
      case LaterThanPaper later -> Optional.of(later.target());
    };
  }

  /// Its name in output for programs: `other-year`.
  default String code() {
    return switch (this) {
      case BrokenYear broken -> "broken-year";
      case YearBeforeDossier early -> "year-before-dossier";
      case OtherYear year -> "other-year";
      case LaterThanPaper later -> "later-than-paper";
    };
  }

  /// It in a sentence, for a person who reads the output for programs.
  default String sentence() {
    return switch (this) {
      case BrokenYear broken -> "het jaartal is geen vergaderjaar: '" + broken.cited() + "'";
      case YearBeforeDossier(PaperId target, Vergaderjaar cited) ->
          "aangehaald met vergaderjaar "
              + cited.written()
              + ", dat voorbij was voordat het dossier van "
              + target
              + " begon";
      case OtherYear(PaperId target, Vergaderjaar cited, Vergaderjaar own) ->
          "aangehaald met vergaderjaar "
              + cited.written()
              + "; "
              + target
              + " is van "
              + own.written();
      case LaterThanPaper(PaperId target, Optional<LocalDate> day) ->
          target
              + " is "
              + day.map(date -> "van " + date + ",").orElse("van")
              + " na het stuk dat ernaar verwijst";
    };
  }
}
