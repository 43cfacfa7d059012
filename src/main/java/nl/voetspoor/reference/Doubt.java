package nl.voetspoor.reference;

import java.time.LocalDate;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

/// Something about a link that a reader should know: it stands, but the words do not fit the paper.
public sealed interface Doubt {
  /// The paper it is about.
  PaperId target();

  /// The paper is dated after the one that cites it.
  record Later(PaperId target, LocalDate date) implements Doubt {}

  /// The words name another session year than that of the paper.
  ///
  /// @param cited the year as it was written
  /// @param own that of the paper
  record OtherYear(PaperId target, String cited, Vergaderjaar own) implements Doubt {}

  /// Its name in output for programs.
  default String code() {
    return switch (this) {
      case Later later -> "later";
      case OtherYear year -> "other-year";
    };
  }

  /// It in a sentence, for a person who reads the output for programs.
  default String sentence() {
    return switch (this) {
      case Later(PaperId target, LocalDate date) ->
          target + " is van " + date + ", na het stuk dat ernaar verwijst";
      case OtherYear(PaperId target, String cited, Vergaderjaar own) ->
          "aangehaald met vergaderjaar " + cited + "; " + target + " is van " + own.written();
    };
  }
}
