package nl.voetspoor.reference;

import java.util.Locale;

/// What a word does in a citation. The words of each class stand in
/// `index-config/citation-words.tsv`.
enum WordClass {
  PAPER,
  DOSSIER,
  REPLACES,
  SECOND_CHAMBER,
  FIRST_CHAMBER,
  SECOND,
  FIRST,
  CHAMBER,
  SESSION,
  LINK,
  NUMBER,
  NUMBERS,
  PAGE,
  AND,
  CHAPTER,
  MONTH,
  QUANTITY,
  OTHER_NUMBER,
  PROCEEDINGS,
  QUESTIONS,
  ITEM,
  STAATSBLAD,
  STAATSCOURANT,
  TRACTATENBLAD,
  ANNEX,
  ARTICLE,
  IDENTIFIER,
  COMMISSION,
  REGULATION,
  DIRECTIVE,
  UNION_DECISION,
  FRAMEWORK_DECISION,
  UNION,
  ECLI,
  LJN,
  ACTIVITY,
  ADVICE,
  MOTION,
  LETTER;

  /// It as one bit, so that the classes of a word fit a number. The bits live no longer than the
  /// program, so that the order of the classes may change.
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /// Its name in the table: `second-chamber`.
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
