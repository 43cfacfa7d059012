package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.reference.context.LooseText;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.CollectionSummary;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.FieldValues;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.QueryParser;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Suggestion;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;
import nl.voetspoor.search.Why;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.PriorAnswers;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.IOFunction;

/// Answers questions about a collection from an [Index], whichever it is.
public abstract class EngineSearch implements PaperSearch, AnswerSearch {
  /// Where more words make more parts than a query may have, those after these are left out.
  static final int FEWER_WORDS = 40;

  /// Most searches take some milliseconds; one that takes longer than this is broken off.
  protected static final Duration LONGEST = Duration.ofSeconds(10);

  /// A tenth of a second or so of looking.
  private static final int MOST_LOOKED_AT = 1_000_000;

  private static final byte[] NOTHING = {'{', '}'};

  private final PaperCodec codec = new PaperCodec();
  private final DutchAnalyzer analyzer;
  private final FieldQueries fields;
  private final WordQueries words;
  private final AnalysisConfig analysis;
  private final Ministries ministries;
  private final DossierTitles titles;
  private final NumberNotation notation;
  private final Originals originals;
  private final QueryParser parser;
  private final Duration longest;
  private final AskedWords askedWords;

  /// @param originals the files that papers were read from
  /// @param longest how long one search may take
  protected EngineSearch(
      AnalysisConfig analysis,
      Ministries ministries,
      DossierTitles titles,
      NumberNotation notation,
      KindNames kinds,
      Originals originals,
      Duration longest) {
    this.longest = longest;
    this.analysis = analysis;
    this.analyzer = new DutchAnalyzer(analysis);
    this.fields = new FieldQueries(analyzer);
    this.words = new WordQueries(analyzer, analysis);
    this.ministries = ministries;
    this.titles = titles;
    this.notation = notation;
    this.parser = new QueryParser(new FieldValues(ministries, kinds, notation));
    this.originals = originals;
    this.askedWords = new AskedWords(analyzer, analysis);
  }

  /// Makes ready what reads papers from an index, which takes a while the first time.
  ///
  /// @return whether it is
  public static boolean isReadyToRead() {
    boolean format = Codec.availableCodecs().contains(Codec.getDefault().getName());
    return format && new PaperCodec().read(NOTHING, StoredSummary.class).signatories().isEmpty();
  }

  /// The newest state of the collection, to be closed by the caller.
  protected abstract Snapshot acquire() throws IOException;

  /// What is thrown where the index could not be read.
  protected abstract CollectionException unreadable(IOException e);

  final DutchAnalyzer analyzer() {
    return analyzer;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return withBounds(searching -> searching.answer(request));
  }

  @Override
  public PriorAnswers answers(AnswersRequest request) {
    return with(snapshot ->
        snapshot.index().isEmpty()
            ? PriorAnswers.none(request.questionnaire().questions())
            : answering(snapshot, request.narrowing()).answers(request));
  }

  private Answering answering(Snapshot snapshot, Narrowing narrowing) throws IOException {
    boolean all = narrowing.isNone() && snapshot.editions().older().isEmpty();
    Stored papers = new Stored(snapshot.index(), codec);
    return new Answering(
        askedWords,
        snapshot
            .index()
            .passages(
                all
                    ? Optional.empty()
                    : Optional.of(searching(snapshot, FEWER_WORDS).among(narrowing))),
        pool -> new CandidateReader(pool, papers, codec, askedWords.told()),
        new PassageViews(lookup(snapshot), askedWords.told(), analysis.answers()),
        analysis.answers(),
        new CitedIn(notation));
  }

  @Override
  public Map<PaperId, Why> why(SearchRequest request, List<PaperId> papers) {
    return with(snapshot ->
        bounded(snapshot, searching -> searching.why(request, papers, analyzer, analysis)));
  }

  @Override
  public List<FacetValue> values(SearchRequest request, Facet facet) {
    return withBounds(searching -> searching.values(request, facet));
  }

  /// Asks with as many words as are allowed, and with fewer where that is more work than is done.
  private <T> T withBounds(IOFunction<Searching, T> question) {
    return with(snapshot -> bounded(snapshot, question));
  }

  private <T> T bounded(Snapshot snapshot, IOFunction<Searching, T> question) throws IOException {
    try {
      return question.apply(searching(snapshot, QueryParser.MAX_WORDS));
    } catch (IndexSearcher.TooManyClauses e) {
      return question.apply(searching(snapshot, FEWER_WORDS));
    }
  }

  final Searching searching(Snapshot snapshot, int mostWords) {
    return new Searching(
        snapshot,
        lookup(snapshot),
        new TitleMarks(analyzer),
        translator(snapshot, mostWords),
        ministries,
        new Deadline(longest));
  }

  private QueryTranslator translator(Snapshot snapshot, int mostWords) {
    return new QueryTranslator(
        parser,
        mostWords,
        words,
        fields,
        snapshot.index().spelt().look(MOST_LOOKED_AT),
        lookup(snapshot)::citing,
        analysis.stopWords());
  }

  @Override
  public Optional<PaperSummary> summary(PaperId id) {
    return with(snapshot -> lookup(snapshot).summary(lookup(snapshot).newest(id).value()));
  }

  @Override
  public List<Correction> corrections(String text) {
    return with(snapshot ->
        new Corrections(snapshot, translator(snapshot, FEWER_WORDS), fields, names(snapshot))
            .of(text));
  }

  @Override
  public List<Suggestion> suggestions(String typed, int most) {
    return with(snapshot ->
        new Suggestions(
                snapshot, lookup(snapshot), notation, names(snapshot), fields, analysis.stopWords())
            .of(typed, most));
  }

  private Suggester names(Snapshot snapshot) throws IOException {
    return snapshot.names(index ->
        Suggester.of(
            index, titles, analysis.stopWords(), text -> Suggester.cut(fields.normal(text))));
  }

  @Override
  public void each(SearchRequest request, Consumer<PaperSummary> taker) {
    withBounds(searching -> {
      searching.each(request, taker);
      return request;
    });
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
  public List<Span> places(PaperId id, String text) {
    return with(snapshot -> {
      Optional<Integer> doc = lookup(snapshot).exactly(id);
      QueryTranslator translator = translator(snapshot, FEWER_WORDS);
      Optional<Query> query = translator.any(translator.read(text).clauses());
      if (doc.isEmpty() || query.isEmpty()) {
        return List.of();
      }
      Index.Read read = snapshot.index().read(List.of(doc.get()));
      return Places.inText(read.searcher()).of(query.get(), read.docs().getFirst());
    });
  }

  @Override
  public List<PaperSummary> similar(PaperId id, int most) {
    return with(snapshot -> {
      Optional<Integer> doc = lookup(snapshot).exactly(id);
      return doc.isEmpty()
          ? List.of()
          : new Similar(snapshot, lookup(snapshot)).to(doc.get(), most);
    });
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
  public Optional<DossierLinks> links(DossierNumber number) {
    return with(snapshot -> new Dossiers(snapshot, lookup(snapshot)).links(number));
  }

  @Override
  public List<DossierSummary> dossiers() {
    return with(snapshot -> snapshot.dossiers(lookup(snapshot)));
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
              snapshot.wanted(), number -> snapshot.dossierTitle(number, lookup::dossierTitle))
          .answer(request);
    });
  }

  @Override
  public CollectionSummary summary() {
    return with(snapshot -> new Dossiers(snapshot, lookup(snapshot)).summary());
  }

  /// How many papers there are, of each its newest edition.
  public long papers() {
    return with(snapshot -> new Dossiers(snapshot, lookup(snapshot)).papers());
  }

  @Override
  public LedgerResult files(LedgerRequest request) {
    return with(snapshot -> new LedgerSearching(snapshot, lookup(snapshot)).answer(request));
  }

  @Override
  public Optional<InputStream> original(Origin origin) throws IOException {
    Optional<Path> kept = originals.find(origin.sha256());
    boolean whole = kept.isPresent() && Files.size(kept.get()) == origin.size();
    return whole ? Optional.of(Files.newInputStream(kept.get())) : Optional.empty();
  }

  final Lookup lookup(Snapshot snapshot) {
    return new Lookup(snapshot, codec, titles);
  }

  /// Something that is asked of a snapshot.
  interface Use<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  final <T> T with(Use<T> use) {
    try (Snapshot snapshot = acquire()) {
      return use.of(snapshot);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }
}
