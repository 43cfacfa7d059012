package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Originals;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// Searches a collection in a folder. It writes nothing, so that any number of processes may search
/// while one indexes.
public final class LuceneSearch extends EngineSearch {
  /// More than one, so that no search waits for one that takes long as long as there is one that
  /// does not.
  private static final int SEARCHES_A_PROCESSOR = 2;

  private final Path data;
  private final Snapshots snapshots;
  private final Turnstile turnstile =
      new Turnstile(SEARCHES_A_PROCESSOR * Runtime.getRuntime().availableProcessors());

  /// Opens the collection in `data`; one that has not been made yet is empty until it is.
  ///
  /// @throws CollectionException when the folder cannot be read
  public LuceneSearch(
      Path data,
      AnalysisConfig analysis,
      Ministries ministries,
      DossierTitles titles,
      NumberNotation notation,
      KindNames kinds) {
    this(data, analysis, ministries, titles, notation, kinds, LONGEST);
  }

  /// @param longest how long one search may take
  LuceneSearch(
      Path data,
      AnalysisConfig analysis,
      Ministries ministries,
      DossierTitles titles,
      NumberNotation notation,
      KindNames kinds,
      Duration longest) {
    super(
        analysis,
        ministries,
        titles,
        notation,
        kinds,
        new Originals(originalsFolder(data)),
        longest);
    this.data = data;
    try {
      this.snapshots =
          new Snapshots(
              indexFolder(data),
              analysis.weights(),
              opened -> opened.index().prepare(lookup(opened.snapshot())));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Where in a data folder the index lies.
  static Path indexFolder(Path data) {
    return data.resolve("index");
  }

  /// Where in a data folder the originals lie.
  public static Path originalsFolder(Path data) {
    return data.resolve("originals");
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return turnstile.pass(() -> super.search(request));
  }

  @Override
  protected Snapshot acquire() throws IOException {
    return snapshots.acquire().snapshot();
  }

  @Override
  protected CollectionException unreadable(IOException e) {
    return LuceneStore.refused(data, e);
  }

  @Override
  public void close() {
    try {
      snapshots.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }
}
