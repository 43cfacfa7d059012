package nl.voetspoor.search;

import java.util.Arrays;
import java.util.Optional;

/// A property by which results can be narrowed. [PaperFacets] says which values a paper has.
public enum Facet {
  /// Number of a dossier with its suffix: `28638`, `36410-XIII`.
  DOSSIER("dossier"),
  /// Code of a ministry: `JenV`. It holds for the papers of its predecessors as well, unless
  /// ministries stand apart ([Narrowing#apart()]).
  MINISTRY("ministry"),
  /// Code of a kind of paper: `kamerbrief`.
  KIND("kind"),
  /// Session year (vergaderjaar) printed on it, else that of its date: `2020-2021`.
  SESSION("session"),
  /// Calendar year of the date: `2021`.
  YEAR("year"),
  /// Person who signed or proposed it, else the office it comes from: `Kuik`.
  SENDER("sender"),
  /// To whom it is sent: `Tweede Kamer`.
  ADDRESSEE("addressee"),
  /// Code of the chamber that printed it: `tk`, `ek`.
  CHAMBER("chamber"),
  /// ISO 639-1 code of its language: `nl`.
  LANGUAGE("language"),
  /// Whether it has footnotes: `yes`, `no`.
  NOTES("notes"),
  /// Code of how far its text could be read: `scan`.
  READING("reading");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /// Its name in addresses and in output for programs.
  public String parameter() {
    return parameter;
  }

  /// The facet with this name, if there is one.
  public static Optional<Facet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
