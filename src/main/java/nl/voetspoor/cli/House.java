package nl.voetspoor.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.EngineSearch;
import nl.voetspoor.engine.lucene.LuceneHoldings;
import nl.voetspoor.engine.lucene.LuceneRenewal;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.engine.lucene.LuceneStore;
import nl.voetspoor.engine.onnx.LocalModel;
import nl.voetspoor.engine.opensearch.ClusterAddress;
import nl.voetspoor.engine.opensearch.OpenSearchHoldings;
import nl.voetspoor.engine.opensearch.OpenSearchRenewal;
import nl.voetspoor.engine.opensearch.OpenSearchSearch;
import nl.voetspoor.engine.opensearch.OpenSearchStore;
import nl.voetspoor.extract.worker.Workers;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.ingest.Belt;
import nl.voetspoor.ingest.Keeper;
import nl.voetspoor.ingest.Reader;
import nl.voetspoor.ingest.SentPapers;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.DossierYears;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.reference.context.ContextReader;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.search.answers.Embedding;
import nl.voetspoor.search.answers.HybridAnswers;
import nl.voetspoor.source.SourceWalker;
import nl.voetspoor.structure.HyphenRules;
import nl.voetspoor.structure.KindRules;
import nl.voetspoor.structure.Offices;
import nl.voetspoor.structure.PaperReader;
import nl.voetspoor.web.Names;
import nl.voetspoor.worklist.WorkLists;

/// The one place where the rooms are put together.
final class House {
  /// What to say where a data folder holds no collection.
  static final String NOTHING_YET =
      "no papers in %s yet: read some with ./voetspoor index PATH, or name another folder with --data";

  private final Settings settings;
  private Optional<Laws> laws = Optional.empty();
  private Optional<Ahead<AnalysisConfig>> analysis = Optional.empty();

  House(Settings settings) {
    this.settings = settings;
  }

  /// Begins with what a search needs and takes long to read, while others see what is asked. The
  /// web server asks Java for all languages there are when it begins, which Java lists once.
  void prepareToSearch() {
    analysis = Optional.of(Ahead.of(settings::analysis));
    Ahead.of(EngineSearch::isReadyToRead);
    Ahead.of(Locale::getAvailableLocales);
  }

  private AnalysisConfig analysis() {
    return analysis.map(Ahead::get).orElseGet(settings::analysis);
  }

  Settings settings() {
    return settings;
  }

  Ministries ministries() {
    return settings.ministries();
  }

  PaperStore store(Path data) {
    return new LuceneStore(data, analysis(), settings.ministries());
  }

  PaperStore store(Place place) {
    return place
        .cluster()
        .<PaperStore>map(cluster ->
            new OpenSearchStore(cluster, analysis(), settings.ministries(), Clock.systemUTC()))
        .orElseGet(() -> store(place.data()));
  }

  /// All that is kept of a collection, also one that an older version made.
  Holdings holdings(Place place) {
    return place
        .cluster()
        .<Holdings>map(OpenSearchHoldings::new)
        .orElseGet(() -> new LuceneHoldings(place.data()));
  }

  /// A collection that is written whole, to take the place of the one that is there.
  Renewal renewal(Place place) {
    return place
        .cluster()
        .<Renewal>map(cluster ->
            new OpenSearchRenewal(cluster, analysis(), settings.ministries(), Clock.systemUTC()))
        .orElseGet(() -> new LuceneRenewal(place.data(), analysis(), settings.ministries()));
  }

  /// The original files of a data folder.
  Originals originals(Path data) {
    return new Originals(LuceneSearch.originalsFolder(data));
  }

  /// A collection, to be searched for papers and for prior answers.
  EngineSearch search(Place place) {
    return place
        .cluster()
        .<EngineSearch>map(cluster -> search(cluster, originals(place.data())))
        .orElseGet(() -> search(place.data()));
  }

  private OpenSearchSearch search(ClusterAddress cluster, Originals originals) {
    Ahead<DossierTitles> titles = titles();
    Ahead<NumberNotation> notation = notation();
    return new OpenSearchSearch(
        cluster,
        analysis(),
        settings.ministries(),
        titles.get(),
        notation.get(),
        kindNames(),
        originals);
  }

  /// The collection in `data`, likewise.
  LuceneSearch search(Path data) {
    Ahead<DossierTitles> titles = titles();
    Ahead<NumberNotation> notation = notation();
    return new LuceneSearch(
        data, analysis(), settings.ministries(), titles.get(), notation.get(), kindNames());
  }

  private Ahead<DossierTitles> titles() {
    return Ahead.of(() -> DossierTitles.parse(settings.text("dossiers.tsv")));
  }

  private Ahead<NumberNotation> notation() {
    return Ahead.of(() -> new NumberNotation(recogniser()));
  }

  private KindNames kindNames() {
    return KindNames.parse(settings.text("kind-names.tsv"));
  }

  /// What finds prior answers: as `words` does, and by their meaning too where a model is named.
  ///
  /// @param named the folder of a model; else that of the settings is used, if they name one
  Answering answers(AnswerSearch words, Optional<Path> named) {
    ModelFile file = settings.model();
    Optional<Embedding> model = file.model(named).map(LocalModel::load);
    AnswerSearch finder =
        model
            .<AnswerSearch>map(meaning -> new HybridAnswers(words, meaning, file.judged()))
            .orElse(words);
    return new Answering(finder, model);
  }

  /// What the pages call ministries and laws.
  Names names() {
    return new Names(ministries(), laws());
  }

  /// Read once, as both pages and references name them.
  private synchronized Laws laws() {
    if (laws.isEmpty()) {
      laws = Optional.of(Laws.parse(settings.text("laws.tsv")));
    }
    return laws.get();
  }

  Recogniser recogniser() {
    return new Recogniser(
        CitationWords.parse(settings.text("citation-words.tsv")),
        DossierSuffixes.parse(settings.text("dossier-suffixes.tsv")),
        laws(),
        DossierYears.parse(settings.text("dossier-years.tsv")));
  }

  /// Reads files in processes of their own, which start at the first.
  ///
  /// @param scratch an existing folder for their temporary files, and for what lies in mails and
  ///   archives, to be cleared by the caller
  /// @param kept a folder for what lets the processes of a later run start sooner, if any
  Reader reader(Path scratch, Optional<Path> kept) {
    return reader(scratch, kept, processors());
  }

  /// Reads what is sent and not kept: text here, a file or two at once in processes of their own.
  ///
  /// @param scratch an existing folder, to be cleared by the caller
  SentPapers reading(Path scratch) {
    Reader reader = reader(scratch, Optional.empty(), Math.min(2, processors()));
    return new SentPapers(reader, walker(scratch), scratch, settings.limits().maxCharacters());
  }

  private Reader reader(Path scratch, Optional<Path> kept, int atOnce) {
    return new Reader(
        new Workers(settings.limits(), settings.holding(scratch), atOnce, scratch, kept),
        new PaperReader(
            settings.ministries(),
            Offices.parse(settings.text("offices.tsv")),
            KindRules.parse(settings.text("kinds.tsv")),
            HyphenRules.parse(settings.text("hyphens.tsv"))),
        new PaperReferences(recogniser(), new ContextReader()));
  }

  /// The work lists of a data folder.
  WorkLists workLists(Path data) {
    return new WorkLists(data.resolve("worklists"), Clock.systemUTC());
  }

  SourceWalker walker(Path workspace) {
    return new SourceWalker(settings.unpackLimits(), workspace);
  }

  Belt belt(Path data, PaperStore store, Reader reader, Path workspace) {
    Clock clock = Clock.systemUTC();
    Keeper keeper = new Keeper(store, originals(data), data, clock);
    return new Belt(reader, keeper, store, workspace, clock, processors());
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
