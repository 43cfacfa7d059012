package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.reference.context.LooseText;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.CollectionSummary;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;

/// Searches a collection in a folder. It writes nothing, so that any number of processes may search
/// while one indexes.
public final class LuceneSearch implements PaperSearch {
  private final Path data;
  private final PaperCodec codec = new PaperCodec();
  private final DutchAnalyzer analyzer;
  private final AnalysisConfig analysis;
  private final Ministries ministries;
  private final DossierTitles titles;
  private final NumberNotation notation;
  private final Originals originals;
  private final Snapshots snapshots;

  /// Opens the collection in `data`; one that has not been made yet is empty until it is.
  ///
  /// @throws CollectionException when the folder cannot be read
  public LuceneSearch(
      Path data,
      AnalysisConfig analysis,
      Ministries ministries,
      DossierTitles titles,
      NumberNotation notation) {
    this.data = data;
    this.analysis = analysis;
    this.analyzer = new DutchAnalyzer(analysis);
    this.ministries = ministries;
    this.titles = titles;
    this.notation = notation;
    this.originals = new Originals(originalsFolder(data));
    try {
      this.snapshots = new Snapshots(indexFolder(data));
    } catch (Generation.OtherFormException e) {
      throw new CollectionException.Outdated(data, e);
    } catch (IOException e) {
      throw CollectionException.of(data, LuceneStore.explained(e));
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
    return with(snapshot -> searching(snapshot).answer(request));
  }

  @Override
  public void each(SearchRequest request, Consumer<PaperSummary> taker) {
    with(snapshot -> {
      searching(snapshot).each(request, taker);
      return snapshot;
    });
  }

  @Override
  public Optional<PaperSummary> summary(PaperId id) {
    return with(snapshot -> lookup(snapshot).summary(id.value()));
  }

  @Override
  public Revision revision() {
    return with(Snapshot::revision);
  }

  @Override
  public Optional<PaperView> paper(PaperId id) {
    return with(snapshot -> lookup(snapshot).paper(id));
  }

  @Override
  public boolean has(PaperId id) {
    return with(snapshot -> lookup(snapshot).has(id));
  }

  @Override
  public List<Citation> citedBy(PaperId id) {
    return with(snapshot -> lookup(snapshot).citedBy(id));
  }

  @Override
  public Optional<DossierView> dossier(DossierNumber number) {
    return with(snapshot -> new Dossiers(snapshot, lookup(snapshot)).view(number));
  }

  @Override
  public Optional<Notation> resolve(String written) {
    return notation
        .read(written)
        .map(id -> with(snapshot -> lookup(snapshot).newest(id)))
        .map(id ->
            new Notation(
                written, id, with(snapshot -> lookup(snapshot).has(id)), OfficialAddress.of(id)));
  }

  @Override
  public List<ResolvedReference> references(String text) {
    return with(snapshot -> {
      LooseText loose = LooseText.of(text, notation.mentions(text));
      return lookup(snapshot).resolve(loose.facts(), loose.references());
    });
  }

  @Override
  public List<ResolvedReference> references(Paper paper, List<Reference> read) {
    return with(snapshot -> lookup(snapshot).resolve(Facts.of(paper), read));
  }

  @Override
  public Wanted wanted(WantedRequest request) {
    return with(snapshot -> {
      Lookup lookup = lookup(snapshot);
      return MostWanted.of(
              snapshot.wanted(lookup),
              number -> snapshot.dossierTitle(number, lookup::dossierTitle))
          .answer(request);
    });
  }

  @Override
  public CollectionSummary summary() {
    return with(snapshot -> new Dossiers(snapshot, lookup(snapshot)).summary());
  }

  @Override
  public LedgerResult files(LedgerRequest request) {
    return with(snapshot -> new LedgerSearching(snapshot, lookup(snapshot)).answer(request));
  }

  @Override
  public Optional<InputStream> original(Origin origin) throws IOException {
    Optional<Path> kept = originals.find(origin.sha256());
    return kept.isPresent() ? Optional.of(Files.newInputStream(kept.get())) : Optional.empty();
  }

  @Override
  public void close() {
    try {
      snapshots.close();
    } catch (IOException e) {
      throw CollectionException.of(data, LuceneStore.explained(e));
    }
  }

  private Searching searching(Snapshot snapshot) {
    return new Searching(
        snapshot,
        lookup(snapshot),
        analyzer,
        new QueryTranslator(new WordQueries(analyzer), analysis.stopWords()),
        ministries);
  }

  private Lookup lookup(Snapshot snapshot) {
    return new Lookup(snapshot, codec, titles);
  }

  private interface Use<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private <T> T with(Use<T> use) {
    try (Snapshot snapshot = snapshots.acquire()) {
      return use.of(snapshot);
    } catch (Generation.OtherFormException e) {
      throw new CollectionException.Outdated(data, e);
    } catch (IOException e) {
      throw CollectionException.of(data, LuceneStore.explained(e));
    }
  }
}
