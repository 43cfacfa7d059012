package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.List;
import nl.voetspoor.model.DutchMonths;
import nl.voetspoor.model.PaperKind;

/// Why nothing is given for a reference.
public sealed interface Reason {
  /// A reason that needs no more words than its own.
  enum Plain implements Reason {
    NO_NUMBER("zonder nummer; alleen het verband kan zeggen welk stuk is bedoeld"),
    NO_ADDRESS("niet in de collectie, en zonder officieel adres"),
    NO_TITLE("geen stuk in de collectie met deze titel"),
    UNCLEAR("niet te zeggen welk stuk is bedoeld"),
    NOT_HERE("nog niet in de collectie");

    private final String dutch;

    Plain(String dutch) {
      this.dutch = dutch;
    }

    /// Its name in sentences: `no-number`.
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// No letter of this day fits.
  record NoLetter(LocalDate day) implements Reason {}

  /// No motie or amendement of these members fits.
  record NoMotion(PaperKind kind, List<String> movers) implements Reason {
    /// Keeps its own copy of the list.
    public NoMotion {
      movers = List.copyOf(movers);
    }
  }

  /// So many papers fit that they are no choice.
  record TooMany(int papers) implements Reason {}

  /// The reason in Dutch, in output for programs.
  default String inDutch() {
    return switch (this) {
      case Plain plain -> plain.dutch;
      case NoLetter(LocalDate day) ->
          "geen brief van " + written(day) + " in de collectie die hierbij past";
      case NoMotion(PaperKind kind, List<String> movers) ->
          "geen "
              + kind.code()
              + " van "
              + String.join(", ", movers)
              + (kind == PaperKind.AMENDEMENT ? " in de collectie dat" : " in de collectie die")
              + " hierbij past";
      case TooMany(int papers) -> "te veel mogelijkheden: " + papers + " stukken";
    };
  }

  private static String written(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + DutchMonths.NAMES.get(day.getMonthValue() - 1)
        + " "
        + day.getYear();
  }
}
