package nl.voetspoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.engine.lucene.LuceneStore;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.search.KindNames;

/// The rooms of the program that are measured, put together as the program does.
public final class Rooms {
  private Rooms() {}

  /// The analysis of `index-config`.
  public static AnalysisConfig analysis() {
    return AnalysisConfig.read(Rooms::text);
  }

  /// The ministries of `index-config`.
  public static Ministries ministries() {
    return Ministries.parse(text("ministries.tsv"));
  }

  /// The door in, over the collection in `data`.
  public static PaperStore store(Path data, AnalysisConfig analysis) {
    return new LuceneStore(data, analysis, ministries());
  }

  /// The door out, over the collection in `data`.
  public static LuceneSearch search(Path data, AnalysisConfig analysis) {
    Recogniser recogniser =
        new Recogniser(
            CitationWords.parse(text("citation-words.tsv")),
            DossierSuffixes.parse(text("dossier-suffixes.tsv")),
            Laws.parse(text("laws.tsv")));
    return new LuceneSearch(
        data,
        analysis,
        ministries(),
        DossierTitles.parse(text("dossiers.tsv")),
        new NumberNotation(recogniser),
        KindNames.parse(text("kind-names.tsv")));
  }

  /// The text of a file in `index-config`.
  static String text(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
