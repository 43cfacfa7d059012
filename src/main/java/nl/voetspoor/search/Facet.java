package nl.voetspoor.search;

import java.util.Arrays;
import java.util.Optional;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.PaperKind;

/// A property by which results can be narrowed. [PaperFacets] says which values a paper has.
public enum Facet {
  /// Number of a dossier with its suffix: `28638`, `36410-XIII`.
  DOSSIER("dossier", "dossier"),
  /// Code of a ministry: `JenV`. It holds for the papers of its predecessors as well, unless
  /// ministries stand apart ([Narrowing#apart()]).
  MINISTRY("ministry", "ministerie"),
  /// Code of a kind of paper: `kamerbrief`.
  KIND("kind", "soort"),
  /// Session year (vergaderjaar) printed on it, else that of its date: `2020-2021`.
  SESSION("session", "vergaderjaar"),
  /// Calendar year of the date: `2021`.
  YEAR("year", "jaar"),
  /// Person who signed or proposed it, else the office it comes from: `Kuik`.
  SENDER("sender", "afzender"),
  /// To whom it is sent: `Tweede Kamer`.
  ADDRESSEE("addressee", "geadresseerde"),
  /// Code of the chamber that printed it: `tk`, `ek`.
  CHAMBER("chamber", "kamer"),
  /// ISO 639-1 code of its language: `nl`.
  LANGUAGE("language", "taal"),
  /// Whether it has footnotes: `yes`, `no`.
  NOTES("notes", "voetnoten"),
  /// Code of how far its text could be read: `scan`.
  READING("reading", "leesbaarheid");

  private final String parameter;
  private final String dutch;

  Facet(String parameter, String dutch) {
    this.parameter = parameter;
    this.dutch = dutch;
  }

  /// Its name in addresses and in output for programs.
  public String parameter() {
    return parameter;
  }

  /// The facet with this name, if there is one.
  public static Optional<Facet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }

  /// The facet with this name in Dutch, in any case, if there is one: `Soort`.
  public static Optional<Facet> ofDutch(String name) {
    return Arrays.stream(values()).filter(facet -> facet.dutch.equalsIgnoreCase(name)).findFirst();
  }

  /// Whether a paper could have this value: an unknown kind or a year in letters never is one. What
  /// is named after people and offices can be anything.
  public boolean accepts(String value) {
    return switch (this) {
      case DOSSIER -> DossierNumber.find(value).isPresent();
      case KIND -> PaperKind.ofCode(value).isPresent();
      case SESSION -> value.matches("\\d{4}-\\d{4}");
      case YEAR -> value.matches("\\d{4}");
      case CHAMBER -> Arrays.stream(Chamber.values()).anyMatch(each -> each.code().equals(value));
      case NOTES -> value.equals("yes") || value.equals("no");
      case READING -> Legibility.ofCode(value).isPresent();
      case MINISTRY, SENDER, ADDRESSEE, LANGUAGE -> true;
    };
  }
}
