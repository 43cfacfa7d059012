package nl.voetspoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language of the pages; the papers keep their own.
public enum Language {
  DUTCH("nl", "Nederlands"),
  ENGLISH("en", "English");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /// ISO 639-1 code.
  public String code() {
    return code;
  }

  /// Its name in itself.
  public String ownName() {
    return ownName;
  }

  /// The other one.
  public Language other() {
    return this == DUTCH ? ENGLISH : DUTCH;
  }

  /// How dates and numbers are written in it.
  Locale locale() {
    return Locale.of(code, this == DUTCH ? "NL" : "GB");
  }

  /// The language of somebody who has not chosen one, by what the browser asks for (the header
  /// `Accept-Language` of RFC 9110, 12.5.4): Dutch unless English is asked for before Dutch.
  static Language accepted(String header) {
    try {
      List<Locale> ours =
          Arrays.stream(values()).map(language -> Locale.of(language.code)).toList();
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), ours))
          .flatMap(locale -> ofCode(locale.getLanguage()))
          .orElse(DUTCH);
    } catch (IllegalArgumentException e) {
      return DUTCH;
    }
  }

  /// The language with this code, if there is one.
  static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
