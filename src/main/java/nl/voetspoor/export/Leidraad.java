package nl.voetspoor.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.search.PaperSummary;

/// How a place in a paper is cited after the Leidraad voor juridische auteurs: `Kamerstukken II
/// 2022/23, 28638, nr. 201, p. 4`, `Aanhangsel Handelingen II 2024/25, nr. 1028, antwoord op vraag
/// 3`. What the Leidraad has no form for is cited by its title and date. Always in Dutch, on one
/// line.
///
/// The session year of a Kamerstuk is that of its date. A paper with a letter for a number is one
/// of the Eerste Kamer, and so is one of a dossier with a Roman numeral.
///
/// @param whole the paper
public record Leidraad(String whole) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));

  /// How a paper is cited.
  public static Leidraad of(PaperSummary paper) {
    String[] parts = paper.id().value().split("-", -1);
    return new Leidraad(
        switch (paper.id().kind()) {
          case KAMERSTUK -> kamerstuk(paper);
          case AANHANGSEL ->
              "Aanhangsel Handelingen "
                  + house(parts[1])
                  + years(parts[2])
                  + ", nr. "
                  + rest(parts);
          case HANDELINGEN -> handelingen(parts);
          case PUBLICATIEBLAD ->
              switch (parts[0]) {
                    case "stb" -> "Stb. ";
                    case "stcrt" -> "Stcrt. ";
                    default -> "Trb. ";
                  }
                  + parts[1]
                  + ", "
                  + parts[2];
          case DOSSIER, BIJLAGE, TWEEDE_KAMER, ECLI, WET, COM, EU, INHOUD ->
              "‘"
                  + OneLine.of(paper.title())
                  + "’"
                  + paper.date().map(d -> ", " + DAY.format(d)).orElse("");
        });
  }

  /// The answer to a question of it, or else a page of it.
  ///
  /// @param question the number of the question; empty for what answers none, or one without number
  /// @param page from 1; 0 for none
  public String at(String question, int page) {
    return question.isEmpty() ? whole + paged(page) : at(", antwoord op vraag ", question, page);
  }

  /// A question of it.
  ///
  /// @param question its number
  /// @param page from 1; 0 for none
  public String atQuestion(String question, int page) {
    return at(", vraag ", question, page);
  }

  /// A note of it.
  ///
  /// @param mark the mark of the note
  /// @param page from 1; 0 for none
  public String atNote(String mark, int page) {
    return whole + paged(page) + ", noot " + OneLine.of(mark);
  }

  /// Questions of an Aanhangsel are found by their number alone.
  private String at(String what, String number, int page) {
    return whole + what + OneLine.of(number) + (whole.startsWith("Aanhangsel") ? "" : paged(page));
  }

  private static String paged(int page) {
    return page > 0 ? ", p. " + page : "";
  }

  private static String kamerstuk(PaperSummary paper) {
    PaperId id = paper.id();
    Optional<DossierNumber> dossier = id.dossier().or(() -> paper.dossiers().stream().findFirst());
    String number = id.ondernummer().or(paper::ondernummer).orElse("");
    boolean digits = !number.isEmpty() && Character.isDigit(number.charAt(0));
    boolean eerste =
        !digits || dossier.map(d -> !Character.isDigit(d.number().charAt(0))).orElse(false);
    return "Kamerstukken "
        + (eerste ? "I" : "II")
        + paper
            .date()
            .map(Vergaderjaar::of)
            .map(Vergaderjaar::compact)
            .map(Leidraad::years)
            .orElse("")
        + dossier.map(d -> ", " + printed(d)).orElse("")
        + (digits ? ", nr. " : ", ")
        + number;
  }

  private static String printed(DossierNumber dossier) {
    return dossier.number()
        + dossier
            .suffix()
            .map(suffix -> (Character.isDigit(suffix.charAt(0)) ? "-" : " ") + suffix)
            .orElse("");
  }

  private static String handelingen(String[] parts) {
    String whole = "Handelingen " + house(parts[1]) + years(parts[2]) + ", nr. " + parts[3];
    return parts.length > 4 ? whole + ", item " + parts[4] : whole;
  }

  private static String house(String code) {
    return code.equals("ek") ? "I" : "II";
  }

  /// ` 2022/23` for `20222023`, and ` 1999/2000` where the century turns.
  private static String years(String compact) {
    String from = compact.substring(0, 4);
    String to = compact.substring(4);
    return " "
        + from
        + "/"
        + (from.substring(0, 2).equals(to.substring(0, 2)) ? to.substring(2) : to);
  }

  private static String rest(String[] parts) {
    return String.join("-", List.of(parts).subList(3, parts.length));
  }
}
