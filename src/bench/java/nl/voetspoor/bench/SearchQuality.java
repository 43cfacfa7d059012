package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.voetspoor.bench.QuerySet.Text;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.engine.WordPairs;
import nl.voetspoor.engine.WordPairs.Pair;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.Weights;
import nl.voetspoor.engine.lucene.Weights.Weight;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Paper;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Listing;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// How well the search finds, against plain BM25 and Lucene's analyzer for Dutch, and what each of
/// its ingredients adds.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.SearchQuality \
///         -Dexec.args="DATA [CORPUS OUT DATE]"
///
/// `DATA` is a collection made by `./voetspoor index CORPUS/koop-xml --data DATA`. It prints the
/// report and writes it to `OUT/DATE-search.md`.
public final class SearchQuality {
  private static final int SHOWN = 10;

  private final Path corpus;
  private final Path koop;
  private final Path scratch;
  private final AnalysisConfig config = Rooms.analysis();
  private final StringBuilder report = new StringBuilder();

  private SearchQuality(Path koop, Path corpus, Path scratch) {
    this.koop = koop;
    this.corpus = corpus;
    this.scratch = scratch;
  }

  /// Makes the report. Arguments: a collection of the corpus, the corpus, the folder of reports,
  /// the date; all but the first can be left out.
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args.length > 1 ? args[1] : "../shared/corpus");
    Path out = Path.of(args.length > 2 ? args[2] : "src/docs/quality");
    String date = args.length > 3 ? args[3] : LocalDate.now(ZoneId.systemDefault()).toString();
    Path scratch = Files.createTempDirectory("quality");
    SearchQuality quality = new SearchQuality(Path.of(args[0]), corpus, scratch);
    String report = quality.report(date);
    Files.createDirectories(out);
    Files.writeString(out.resolve(date + "-search.md"), report);
    System.out.print(report);
  }

  /// An answer to queries: the identifiers found, best first.
  private interface Engine {
    List<String> find(String asked) throws IOException;
  }

  private QuerySet questions() throws IOException {
    return QuerySet.read("question → answer", corpus.resolve("queries/question-answer.tsv"));
  }

  private List<Text> answerTexts() throws IOException {
    return QuerySet.answers(corpus.resolve("queries/question-answer-docs.jsonl"));
  }

  private Engine plainEngine(Analyzer analyzer, List<Text> texts) throws IOException {
    PlainSearch plain = new PlainSearch(analyzer, texts);
    return asked -> plain.any(asked, SHOWN);
  }

  /// A collection of the answers; `ids` takes which paper each became.
  private Path answers(Map<String, String> ids) throws IOException {
    Path data = scratch.resolve("answers");
    List<IndexedPaper> papers = new ArrayList<>();
    for (Text text : answerTexts()) {
      String id = "blg-" + (1_000_000 + ids.size());
      ids.put(id, text.id());
      papers.add(Papers.paper(id).titled("Antwoord").saying(text.text()).ready());
    }
    keep(data, papers);
    return data;
  }

  private void keep(Path data, List<IndexedPaper> papers) {
    try (PaperStore store = Rooms.store(data, config)) {
      papers.forEach(paper -> store.keep(paper, Entries.of(paper)));
    }
  }

  private Engine ours(AnalysisConfig analysis, Path data, Map<String, String> ids) {
    PaperSearch search = Rooms.search(data, analysis);
    return asked ->
        search.search(SearchRequest.of(asked).withFolding(false).sized(SHOWN)).hits().stream()
            .map(Hit::paper)
            .map(paper -> ids.getOrDefault(paper.id().value(), paper.id().value()))
            .toList();
  }

  private static Ranked run(Engine engine, QuerySet set) throws IOException {
    List<Integer> places = new ArrayList<>();
    for (QuerySet.Query query : set.queries()) {
      places.add(engine.find(query.text()).indexOf(query.right()) + 1);
    }
    return new Ranked(places);
  }

  private Map<String, UnaryOperator<AnalysisConfig>> variants() {
    Map<String, UnaryOperator<AnalysisConfig>> all = new LinkedHashMap<>();
    all.put("stemming", c -> c.weighed(c.weights().with(Weight.STEM, 0)));
    all.put("compounds", c -> c.weighed(c.weights().with(Weight.PART, 0).with(Weight.APART, 0)));
    all.put("the exact form before others", c -> c.weighed(c.weights().with(Weight.STEM, 1)));
    all.put("synonyms", c -> c.with(c.idlePhrases(), List.of()));
    all.put("idle phrases", c -> c.with(List.of(), c.synonyms()));
    all.put(
        "kin and parts alone",
        c -> c.weighed(c.weights().with(Weight.KIN, 0).with(Weight.ALONE, 0)));
    all.put("rarity", c -> c.weighed(c.weights().with(Weight.RARITY, 1)));
    return all;
  }

  private static AnalysisConfig withoutFields(AnalysisConfig config) {
    Weights weights = config.weights();
    for (Weight field : List.of(Weight.TITLE, Weight.BODY, Weight.NOTES, Weight.ABOUT)) {
      weights = weights.with(field, 1);
    }
    return config.weighed(weights.with(Weight.HEADINGS, 0));
  }

  private String report(String date) throws IOException {
    report.append(
        """
        # Quality of search, %s

        How well the search finds, on two sets of real queries with one right answer each, against plain BM25 (Lucene's
        StandardAnalyzer, k1 1.2, b .75, one field, any of the words) and the same with Lucene's own DutchAnalyzer. Ours is
        the program itself, asked through its own door, on an index made by it. Places after the tenth count as not
        found. Between brackets the interval that holds 95 %% of 1,000 draws of as many queries. Weights and lists were
        set on the odd queries of question → answer (1st, 3rd …) and are reported on the even ones and on all.

            mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.SearchQuality -Dexec.args="DATA"

        `DATA` is a collection made by `./voetspoor index ../shared/corpus/koop-xml --data DATA`.

        ## Found

        | queries | search | n | Hit@1 | Hit@10 | MRR@10 | nDCG@10 |
        |---|---|---|---|---|---|---|
        """
            .formatted(date));
    Map<String, String> ids = new HashMap<>();
    Path answers = answers(ids);
    QuerySet questions = questions();
    List<Text> answerTexts = answerTexts();
    Ranked ours = run(ours(config, answers, ids), questions);
    Ranked plain = run(plainEngine(new StandardAnalyzer(), answerTexts), questions);
    Ranked stock = run(plainEngine(new DutchAnalyzer(), answerTexts), questions);
    rows("question → answer, all", Map.of("ours", ours, "plain", plain, "stock", stock));
    rows(
        "question → answer, even",
        Map.of("ours", ours.half(1), "plain", plain.half(1), "stock", stock.half(1)));
    motions();
    gains(ours, plain, stock);
    ablation(questions, answers, ids, ours);
    new WeightTable(
            config,
            List.of(
                new WeightTable.Set(
                    "question → answer, odd",
                    WeightTable.OF_WORDS,
                    analysis -> run(ours(analysis, answers, ids), questions.half(0))),
                new WeightTable.Set(
                    "subject → motie, every eighth from the second",
                    WeightTable.ALL,
                    analysis -> run(ours(analysis, koop, Map.of()), motionSet(1)))))
        .print(report);
    pairs();
    return report.toString();
  }

  private void motions() throws IOException {
    QuerySet motions = motionSet(0);
    List<Text> papers = koopTexts();
    rows(
        "subject → motie, every eighth",
        Map.of(
            "ours", run(ours(config, koop, Map.of()), motions),
            "plain", run(plainEngine(new StandardAnalyzer(), papers), motions),
            "stock", run(plainEngine(new DutchAnalyzer(), papers), motions)));
    AnalysisConfig bare =
        config.weighed(config.weights().with(Weight.RECENCY, 0).with(Weight.CITATIONS, 0));
    row(
        "subject → motie, every eighth",
        "ours without signals",
        run(ours(bare, koop, Map.of()), motions));
    row(
        "subject → motie, every eighth",
        "ours without fields",
        run(ours(withoutFields(config), koop, Map.of()), motions));
  }

  /// Every eighth motie, from the first or the second on.
  private QuerySet motionSet(int first) throws IOException {
    return QuerySet.read("motion", corpus.resolve("queries/motion-subject.tsv"))
        .half(first)
        .half(0)
        .half(0);
  }

  private void rows(String set, Map<String, Ranked> results) {
    row(set, "ours", results.getOrDefault("ours", new Ranked(List.of())));
    row(set, "plain BM25", results.getOrDefault("plain", new Ranked(List.of())));
    row(set, "DutchAnalyzer", results.getOrDefault("stock", new Ranked(List.of())));
  }

  private void row(String set, String search, Ranked ranked) {
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %d | %.3f | %.3f | %s | %.3f |%n",
            set,
            search,
            ranked.places().size(),
            ranked.hitAt1(),
            ranked.hitAt10(),
            ranked.reciprocalWithInterval(),
            ranked.gain()));
  }

  private void gains(Ranked ours, Ranked plain, Ranked stock) {
    report.append("\nQuestion by question ours gains in MRR@10: on plain BM25 ");
    report.append(ours.gainOn(plain)).append(", on DutchAnalyzer ");
    report.append(ours.gainOn(stock)).append(".\n");
  }

  private void ablation(QuerySet questions, Path answers, Map<String, String> ids, Ranked ours)
      throws IOException {
    report.append(
        """

        ## What each ingredient adds

        Question → answer, all: the search without one ingredient, and what that ingredient adds in MRR@10.

        | without | Hit@1 | Hit@10 | MRR@10 | adds |
        |---|---|---|---|---|
        """);
    for (Map.Entry<String, UnaryOperator<AnalysisConfig>> variant : variants().entrySet()) {
      Ranked without = run(ours(variant.getValue().apply(config), answers, ids), questions);
      report.append(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | %.3f | %s |%n",
              variant.getKey(),
              without.hitAt1(),
              without.hitAt10(),
              without.reciprocal(),
              ours.gainOn(without)));
    }
    report.append(
        "\nThe answers are texts without title, headings, notes, dates or citations, so that fields and signals can"
            + " add nothing there; what they do on whole papers stands under subject → motie.\n");
  }

  private void pairs() throws IOException {
    List<String> texts = WordPairs.texts();
    List<Text> numbered = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    List<IndexedPaper> papers = new ArrayList<>();
    for (String text : texts) {
      String id = "blg-" + (2_000_000 + ids.size());
      ids.put(id, text);
      numbered.add(new Text(text, text));
      papers.add(anonymous(Papers.paper(id).titled("Titel").saying(text).ready()));
    }
    Path data = scratch.resolve("pairs");
    keep(data, papers);
    report.append(
        """

        ## Words that must meet, and words that must not

        The tables of `src/test/resources/analysis`, each row asked and sought.

        | search | must meet and do | must not and do not |
        |---|---|---|
        """);
    try (PaperSearch search = Rooms.search(data, config);
        PlainSearch plain = new PlainSearch(new StandardAnalyzer(), numbered);
        PlainSearch stock = new PlainSearch(new DutchAnalyzer(), numbered)) {
      pairs("ours", (asked, all) -> exactly(search, asked, ids));
      pairs("plain BM25", (asked, all) -> plain.all(asked, all.size()));
      pairs("DutchAnalyzer", (asked, all) -> stock.all(asked, all.size()));
    }
  }

  private void pairs(String name, WordPairs.Engine engine) throws IOException {
    List<Pair> meeting = WordPairs.meeting();
    List<Pair> apart = WordPairs.apart();
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %d of %d | %d of %d |%n",
            name,
            WordPairs.found(meeting, engine).size(),
            meeting.size(),
            apart.size() - WordPairs.found(apart, engine).size(),
            apart.size()));
  }

  private static IndexedPaper anonymous(IndexedPaper paper) {
    Paper read = paper.paper();
    Correspondence nobody =
        new Correspondence(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
    return new IndexedPaper(
        new Paper(read.id(), read.description(), read.numbering(), nobody, read.content()),
        List.of(),
        paper.origin());
  }

  /// What has all words that were asked; what has only some of them counts as not found.
  private static List<String> exactly(PaperSearch search, String asked, Map<String, String> ids) {
    SearchResult result = search.search(SearchRequest.of(asked).sized(Listing.MAX_SIZE));
    boolean some =
        result.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.NOT_ALL_WORDS);
    return some
        ? List.of()
        : result.hits().stream()
            .map(hit -> ids.getOrDefault(hit.paper().id().value(), ""))
            .toList();
  }

  /// The papers of the corpus as plain search sees them: title and text in one.
  private List<Text> koopTexts() {
    List<Text> texts = new ArrayList<>();
    try (PaperSearch search = Rooms.search(koop, config)) {
      SearchRequest all = SearchRequest.of("").sized(Listing.MAX_SIZE);
      int pages = search.search(all).pageCount();
      for (int page = 1; page <= pages; page++) {
        search.search(all.onPage(page)).hits().stream()
            .flatMap(hit -> search.paper(hit.paper().id()).stream())
            .map(view -> view.paper())
            .map(paper ->
                new Text(
                    paper.id().value(),
                    paper.description().title() + "\n" + paper.content().text()))
            .forEach(texts::add);
      }
    }
    return texts;
  }
}
