package nl.voetspoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.engine.lucene.LuceneStore;
import nl.voetspoor.engine.opensearch.ClusterAddress;
import nl.voetspoor.engine.opensearch.OpenSearchSearch;
import nl.voetspoor.engine.opensearch.OpenSearchStore;
import nl.voetspoor.index.Originals;
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

  /// The door in, over a collection on a cluster.
  public static PaperStore store(ClusterAddress address) {
    return new OpenSearchStore(address, analysis(), ministries(), Clock.systemUTC());
  }

  /// The door out, over the collection in `data`.
  public static LuceneSearch search(Path data, AnalysisConfig analysis) {
    return new LuceneSearch(
        data,
        analysis,
        ministries(),
        DossierTitles.parse(text("dossiers.tsv")),
        notation(),
        KindNames.parse(text("kind-names.tsv")));
  }

  /// The door out, over a collection on a cluster.
  ///
  /// @param data where the original files would lie
  public static OpenSearchSearch search(ClusterAddress address, Path data) {
    return new OpenSearchSearch(
        address,
        analysis(),
        ministries(),
        DossierTitles.parse(text("dossiers.tsv")),
        notation(),
        KindNames.parse(text("kind-names.tsv")),
        new Originals(data.resolve("originals")));
  }

  private static NumberNotation notation() {
    return new NumberNotation(
        new Recogniser(
            CitationWords.parse(text("citation-words.tsv")),
            DossierSuffixes.parse(text("dossier-suffixes.tsv")),
            Laws.parse(text("laws.tsv"))));
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
