package nl.voetspoor.reference;

/// What sort of thing a mention names.
public enum MentionKind {
  KAMERSTUK,
  DOSSIER,
  BIJLAGE,
  AANHANGSEL,
  HANDELINGEN,
  /// A number of the Tweede Kamer, such as `2022Z19982`.
  TWEEDE_KAMER,
  STAATSBLAD,
  STAATSCOURANT,
  TRACTATENBLAD,
  ECLI,
  WET,
  COM,
  /// A law of the European Union.
  EU,
  /// A form that names something, but only its context tells which.
  OPEN;

  /// Whether it names one paper, which other words can mean as well: no dossier, law or report of a
  /// debate.
  public boolean isPaper() {
    return switch (this) {
      case KAMERSTUK, BIJLAGE, AANHANGSEL, TWEEDE_KAMER -> true;
      case DOSSIER,
          HANDELINGEN,
          STAATSBLAD,
          STAATSCOURANT,
          TRACTATENBLAD,
          ECLI,
          WET,
          COM,
          EU,
          OPEN ->
          false;
    };
  }

  /// The kind in output for programs: `tweede-kamer`.
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
