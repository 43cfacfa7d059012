package nl.voetspoor.model;

/// A chamber of the Staten-Generaal.
public enum Chamber {
  TWEEDE_KAMER("tk"),
  EERSTE_KAMER("ek");

  private final String code;

  Chamber(String code) {
    this.code = code;
  }

  /// The short form in official identifiers: `tk` or `ek`.
  public String code() {
    return code;
  }
}
