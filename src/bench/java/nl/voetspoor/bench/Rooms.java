package nl.voetspoor.bench.scale;

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
final class Rooms {
  private Rooms() {}

  static PaperStore store(Path data) {
    return new LuceneStore(
        data, AnalysisConfig.read(Rooms::text), Ministries.parse(text("ministries.tsv")));
  }

  static LuceneSearch search(Path data) {
    Recogniser recogniser =
        new Recogniser(
            CitationWords.parse(text("citation-words.tsv")),
            DossierSuffixes.parse(text("dossier-suffixes.tsv")),
            Laws.parse(text("laws.tsv")));
    return new LuceneSearch(
        data,
        AnalysisConfig.read(Rooms::text),
        Ministries.parse(text("ministries.tsv")),
        DossierTitles.parse(text("dossiers.tsv")),
        new NumberNotation(recogniser),
        KindNames.parse(text("kind-names.tsv")));
  }

  static String text(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
