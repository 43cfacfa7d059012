package nl.voetspoor.model;

import java.util.Arrays;
import java.util.Optional;

/// What sort of paper it is, in the words of the trade.
public enum PaperKind {
  BESLISNOTA,
  /// A letter of the government to a chamber.
  KAMERBRIEF,
  /// Any other letter among the papers: of a committee, a member, the Ombudsman, a citizen.
  BRIEF,
  MOTIE,
  AMENDEMENT,
  VOORSTEL_VAN_WET,
  NOTA_VAN_WIJZIGING,
  INITIATIEFNOTA,
  MEMORIE_VAN_TOELICHTING,
  NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG,
  VERSLAG,
  ADVIES_RAAD_VAN_STATE,
  LIJST_VAN_VRAGEN_EN_ANTWOORDEN,
  KAMERVRAGEN,
  ANTWOORD_KAMERVRAGEN,
  HANDELINGEN,
  RAPPORT,
  JAARVERSLAG,
  BIJLAGE,
  OVERIG;

  /// The kind in addresses, facets and files: `memorie-van-toelichting`.
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// The kind with this code, if there is one.
  public static Optional<PaperKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
