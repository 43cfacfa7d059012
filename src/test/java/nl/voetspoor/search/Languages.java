package nl.voetspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;

/// The language of questions as `index-config` describes it.
public final class Languages {
  private Languages() {}

  /// Reads questions in it.
  public static QueryParser parser() {
    return new QueryParser(
        new FieldValues(
            Ministries.parse(text("ministries.tsv")),
            kinds(),
            new NumberNotation(
                new Recogniser(
                    CitationWords.parse(text("citation-words.tsv")),
                    DossierSuffixes.parse(text("dossier-suffixes.tsv")),
                    Laws.parse(text("laws.tsv"))))));
  }

  static KindNames kinds() {
    return KindNames.parse(text("kind-names.tsv"));
  }

  private static String text(String name) {
    try {
      return Files.readString(Path.of("index-config").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
