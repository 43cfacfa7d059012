package nl.voetspoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.engine.lucene.LuceneStore;
import nl.voetspoor.engine.lucene.Weights;
import nl.voetspoor.engine.lucene.Weights.Weight;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
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
  private final AnalysisConfig config = AnalysisConfig.read(SearchQuality::text);
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
    if (args.length > 4) {
      quality.tune(args[4]);
      return;
    }
    String report = quality.report(date);
    Files.createDirectories(out);
    Files.writeString(out.resolve(date + "-search.md"), report);
    System.out.print(report);
  }

  /// An answer to queries: the identifiers found, best first.
  private interface Engine {
    List<String> find(String asked) throws IOException;
  }

  private void tune(String what) throws IOException {
    QuerySet questions = questions().half(0);
    Map<String, String> ids = new HashMap<>();
    Path answers = answers(ids);
    System.out.println("plain " + line(run(plainEngine(new StandardAnalyzer(), answerTexts()), questions)));
    System.out.println("ours " + line(run(ours(config, answers, ids), questions)));
    for (String each : what.split(",")) {
      String[] change = each.split("=");
      AnalysisConfig changed = config;
      for (String one : change[0].split("\\+")) {
        changed = changed.weighed(changed.weights().with(Weight.valueOf(one), Double.parseDouble(change[1])));
      }
      System.out.println(each + " " + line(run(ours(changed, answers, ids), questions)));
    }
    variants().forEach((name, made) -> {
      try {
        System.out.println(name + " " + line(run(ours(made.apply(config), answers, ids), questions)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static String line(Ranked r) {
    return String.format(Locale.ROOT, "%.4f %.4f %s %.4f", r.hitAt1(), r.hitAt10(), r.reciprocalWithInterval(), r.gain());
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
    try (PaperStore store = new LuceneStore(data, config)) {
      papers.forEach(paper -> store.keep(paper, entry(paper)));
    }
  }

  private static LedgerEntry entry(IndexedPaper paper) {
    return new LedgerEntry(
        paper.origin(),
        LedgerEntry.Status.INDEXED,
        Optional.of(paper.paper().id()),
        "",
        Instant.EPOCH);
  }

  private Engine ours(AnalysisConfig analysis, Path data, Map<String, String> ids) {
    PaperSearch search = open(data, analysis);
    return asked ->
        search.search(SearchRequest.of(asked).sized(SHOWN)).hits().stream()
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
    all.put(
        "compounds",
        c -> c.weighed(c.weights().with(Weight.PART, 0).with(Weight.APART, 0)));
    all.put("the exact form before others", c -> c.weighed(c.weights().with(Weight.STEM, 1)));
    all.put(
        "synonyms",
        c ->
            new AnalysisConfig(
                c.stopWords(), c.idlePhrases(), c.stems(), c.spellings(), List.of(), c.lexicon(), c.weights()));
    all.put(
        "idle phrases",
        c ->
            new AnalysisConfig(
                c.stopWords(), List.of(), c.stems(), c.spellings(), c.synonyms(), c.lexicon(), c.weights()));
    all.put("fields", SearchQuality::withoutFields);
    all.put(
        "recency and citations",
        c -> c.weighed(c.weights().with(Weight.RECENCY, 0).with(Weight.CITATIONS, 0)));
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
    return report.toString();
  }

  private PaperSearch open(Path data, AnalysisConfig analysis) {
    return new LuceneSearch(
        data,
        analysis,
        Ministries.parse(text("ministries.tsv")),
        DossierTitles.parse(text("dossiers.tsv")),
        new NumberNotation(
            new Recogniser(
                CitationWords.parse(text("citation-words.tsv")),
                DossierSuffixes.parse(text("dossier-suffixes.tsv")),
                Laws.parse(text("laws.tsv")))));
  }

  private static String text(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
