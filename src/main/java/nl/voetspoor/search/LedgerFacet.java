package nl.voetspoor.search;

import java.util.Arrays;
import java.util.Optional;

/// A property by which the files of the ledger can be narrowed.
public enum LedgerFacet {
  /// How reading ended: `failed`.
  STATUS("status"),
  /// What kept a file from being read whole: `encrypted`.
  FAULT("fault"),
  /// Its media type: `application/pdf`.
  FORMAT("format"),
  /// The version that read it: `0.1.1`.
  VERSION("version");

  private final String parameter;

  LedgerFacet(String parameter) {
    this.parameter = parameter;
  }

  /// Its name in addresses and in output for programs.
  public String parameter() {
    return parameter;
  }

  /// The facet with this name, if there is one.
  public static Optional<LedgerFacet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
