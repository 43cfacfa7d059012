package nl.voetspoor.search;

import java.util.Arrays;
import java.util.Optional;

/// A property by which results can be narrowed.
public enum Facet {
  /// Number of a dossier with its suffix: `28638`, `36410-XIII`.
  DOSSIER("dossier"),
  /// Code of a ministry: `JenV`.
  MINISTRY("ministry"),
  /// Code of a kind of paper: `kamerbrief`.
  KIND("kind"),
  /// Calendar year of the date: `2021`.
  YEAR("year"),
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
