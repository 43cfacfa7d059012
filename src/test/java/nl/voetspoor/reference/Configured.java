package nl.voetspoor.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The recogniser as it comes with the project, made from the tables in `index-config`.
final class Configured {
  static final Recogniser RECOGNISER =
      new Recogniser(
          CitationWords.parse(table("citation-words.tsv")),
          DossierSuffixes.parse(table("dossier-suffixes.tsv")),
          Laws.parse(table("laws.tsv")),
          DossierYears.parse(table("dossier-years.tsv")));

  private Configured() {}

  static String table(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
