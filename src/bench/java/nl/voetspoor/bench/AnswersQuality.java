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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.bench.QuerySet.Text;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.AnswerWeights;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// How well prior answers are found, against plain BM25 and the search of the search page, and what
/// each ingredient adds.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.AnswersQuality \
///         -Dexec.args="[CORPUS OUT DATE]"
///
/// It prints the report and writes it to `OUT/DATE-answers.md`. With `try name=number …` it prints
/// how the odd half does with these weights.
public final class AnswersQuality {
  private static final int MOST = 50;
  private static final int MADE = 200;

  private final AnalysisConfig config = Rooms.analysis();
  private final QuerySet questions;
  private final List<Text> texts;
  private final Path data;
  private final Map<String, String> ids = new HashMap<>();
  private final StringBuilder report = new StringBuilder();

  private AnswersQuality(Path corpus) throws IOException {
    this.questions =
        QuerySet.read("question → answer", corpus.resolve("queries/question-answer.tsv"));
    this.texts = QuerySet.answers(corpus.resolve("queries/question-answer-docs.jsonl"));
    this.data = Files.createTempDirectory("answers");
    keep();
  }

  /// Makes the report. Arguments: the corpus, the folder of reports, the date; all can be left out.
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals("try")) {
      new AnswersQuality(Path.of("../shared/corpus"))
          .attempt(List.of(args).subList(1, args.length));
      return;
    }
    Path corpus = Path.of(args.length > 0 ? args[0] : "../shared/corpus");
    Path out = Path.of(args.length > 1 ? args[1] : "src/docs/quality");
    String date = args.length > 2 ? args[2] : LocalDate.now(ZoneId.systemDefault()).toString();
    String report = new AnswersQuality(corpus).report(date);
    Files.createDirectories(out);
    Files.writeString(out.resolve(date + "-answers.md"), report);
    System.out.print(report);
  }

  /// An answer to each of some queries: the identifiers at each place, best first.
  private interface Engine {
    List<List<List<String>>> find(List<String> asked) throws IOException;
  }

  private interface EngineOfOne {
    List<List<String>> find(String asked) throws IOException;
  }

  private static Engine oneByOne(EngineOfOne engine) {
    return asked -> {
      List<List<List<String>>> found = new ArrayList<>();
      for (String each : asked) {
        found.add(engine.find(each));
      }
      return found;
    };
  }

  private void keep() {
    try (PaperStore store = Rooms.store(data, config)) {
      for (Text text : texts) {
        String id = "blg-" + (1_000_000 + ids.size());
        ids.put(id, text.id());
        IndexedPaper paper = Papers.paper(id).titled("Antwoord").saying(text.text()).ready();
        store.keep(paper, Entries.of(paper));
      }
    }
  }

  private void attempt(List<String> settings) throws IOException {
    for (String setting : settings) {
      AnswerWeights weights = config.answers();
      for (String each : setting.split(",", -1)) {
        if (each.contains("=")) {
          String[] pair = each.split("=", -1);
          Weight weight = Weight.valueOf(pair[0].toUpperCase(Locale.ROOT).replace('-', '_'));
          weights = weights.with(weight, Double.parseDouble(pair[1]));
        }
      }
      Result result = run(ours(config.answering(weights), MOST), questions.half(0));
      System.out.printf(
          Locale.ROOT,
          "%.3f %.3f %.4f hard %.3f  %s%n",
          result.right.hitAt1(),
          result.right.hitAt10(),
          result.right.reciprocal(),
          result.hardAbove(),
          setting);
    }
  }

  private Engine ours(AnalysisConfig analysis, int most) {
    return asked ->
        answers(analysis, asked, most).stream()
            .map(found -> found.answers().stream().map(this::papers).toList())
            .toList();
  }

  private List<PriorAnswers.Found> answers(AnalysisConfig analysis, List<String> asked, int most) {
    Questionnaire all =
        new Questionnaire(
            "",
            "",
            List.of(),
            List.of(),
            asked.stream().map(question -> new Asked("", question)).toList());
    try (LuceneSearch search = open(analysis)) {
      return search.answers(new AnswersRequest(all, Narrowing.none(), most)).questions();
    }
  }

  /// The papers that stand in one place of the list.
  private List<String> papers(PriorAnswer answer) {
    Stream<PassageView> all =
        Stream.concat(
            Stream.of(answer.passage()),
            answer.versions().stream().map(PriorAnswer.Version::passage));
    return all.map(view -> ids.getOrDefault(view.paper().id().value(), "")).toList();
  }

  private Engine page() {
    LuceneSearch search = open(config);
    return oneByOne(asked ->
        search.search(SearchRequest.of(asked).withFolding(false).sized(MOST)).hits().stream()
            .map(Hit::paper)
            .map(paper -> List.of(ids.getOrDefault(paper.id().value(), "")))
            .toList());
  }

  private Engine plain(int most) throws IOException {
    PlainSearch plain = new PlainSearch(new StandardAnalyzer(), texts);
    return oneByOne(asked -> plain.any(asked, most).stream().map(List::of).toList());
  }

  /// Where the right answers stood, and the hard negatives; 0 for what was not found.
  private record Result(Ranked right, List<Boolean> hard) {
    private static final int SHOWN = 10;

    static int shown(int place) {
      return place <= SHOWN ? place : 0;
    }

    double hardAbove() {
      return hard.stream().mapToInt(above -> above ? 1 : 0).average().orElse(0);
    }

    Result half(int first) {
      List<Boolean> half = new ArrayList<>();
      for (int i = first; i < hard.size(); i += 2) {
        half.add(hard.get(i));
      }
      return new Result(right.half(first), half);
    }
  }

  private static Result run(Engine engine, QuerySet set) throws IOException {
    List<Integer> places = new ArrayList<>();
    List<Boolean> hard = new ArrayList<>();
    List<List<List<String>>> all =
        engine.find(set.queries().stream().map(QuerySet.Query::text).toList());
    for (int i = 0; i < all.size(); i++) {
      QuerySet.Query query = set.queries().get(i);
      List<List<String>> found = all.get(i);
      int right = place(found, query.right());
      int wrong = place(found, query.hardNegative());
      places.add(Result.shown(right));
      hard.add(wrong > 0 && (right == 0 || wrong < right));
    }
    return new Result(new Ranked(places), hard);
  }

  private static int place(List<List<String>> found, String id) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).contains(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  private String report(String date) throws IOException {
    report.append(
        """
        # Quality of prior answers, %s

        How well the answer to a real written question is found among 1,791 real answers, by the words of the question
        alone: against plain BM25 (Lucene's StandardAnalyzer, k1 1.2, b .75, any of the words) and the search of the
        search page. Ours is the program itself, asked through its own door, on an index made by it. Between brackets
        the interval that holds 95 %% of 1,000 draws of as many queries. Weights and lists were set on the odd queries
        (1st, 3rd …) alone; the even ones are the test. 'Hard above': the share of the queries where, among the first
        50 of the list, the hard negative stands above the right answer, or stands there and the right answer does not.

            mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.AnswersQuality

        ## Found

        | queries | search | n | Hit@1 | Hit@10 | MRR@10 | hard above |
        |---|---|---|---|---|---|---|
        """
            .formatted(date));
    Result ours = run(ours(config, MOST), questions);
    Result page = run(page(), questions);
    Result plain = run(plain(MOST), questions);
    Result whole = run(plain(texts.size()), questions);
    row("even", "ours", ours.half(1));
    row("even", "search page", page.half(1));
    row("even", "plain BM25", plain.half(1));
    row("odd", "ours", ours.half(0));
    row("all", "ours", ours);
    row("all", "search page", page);
    row("all", "plain BM25", plain);
    row("all", "plain BM25, its whole list", whole);
    report.append(
        """

        Question by question, on the even half, ours gains in MRR@10: on the search page %s, on plain BM25 %s.

        In this set answers stand without the questions they answer, without papers, dates and references. What those
        add (the question as a field, the title, papers in common, the context of a set of questions) cannot be
        measured on it; their weights are set by judgement. Of the answers about one in nine is `Ja.` or as short as
        that, and has no word of its question.
        """
            .formatted(
                ours.half(1).right.gainOn(page.half(1).right),
                ours.half(1).right.gainOn(plain.half(1).right)));
    reach(ours);
    ablation(ours.half(1));
    paraphrases(ours);
    floor();
    return report.toString();
  }

  /// How many answers have no word of their question, so that no search by words can find them.
  private void reach(Result ours) throws IOException {
    Set<String> idle =
        config.idlePhrases().stream()
            .filter(phrase -> phrase.size() == 1)
            .map(List::getFirst)
            .collect(Collectors.toSet());
    idle.addAll(config.stopWords());
    Analyzer telling = new DutchAnalyzer(new CharArraySet(idle, true));
    try (PlainSearch words = new PlainSearch(telling, texts)) {
      Engine all =
          oneByOne(asked -> words.any(asked, texts.size()).stream().map(List::of).toList());
      List<Boolean> within = new ArrayList<>();
      List<List<List<String>>> found =
          all.find(questions.queries().stream().map(QuerySet.Query::text).toList());
      for (int i = 0; i < found.size(); i++) {
        within.add(place(found.get(i), questions.queries().get(i).right()) > 0);
      }
      reach("even", within, ours, 1);
      reach("odd", within, ours, 0);
    }
  }

  private void reach(String half, List<Boolean> within, Result ours, int first) {
    List<Integer> reached = new ArrayList<>();
    int all = 0;
    for (int i = first; i < within.size(); i += 2) {
      all++;
      if (within.get(i)) {
        reached.add(ours.right.places().get(i));
      }
    }
    Ranked right = new Ranked(reached);
    report.append(
        String.format(
            Locale.ROOT,
            """

            Of the %d answers of the %s half %d have no word of their question but stop words and words with which
            every question is built (stems of Lucene's DutchAnalyzer); no search by words finds those, so that Hit@10
            cannot be above %.3f. Of the others ours has %.3f first and %.3f among the first ten, MRR@10 %.3f.
            """,
            all,
            half,
            all - reached.size(),
            (double) reached.size() / all,
            right.hitAt1(),
            right.hitAt10(),
            right.reciprocal()));
  }

  private void row(String set, String search, Result result) {
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %d | %s | %s | %s | %.1f %% |%n",
            set,
            search,
            result.hard.size(),
            result.right.hitWithInterval(1),
            result.right.hitWithInterval(Result.SHOWN),
            result.right.reciprocalWithInterval(),
            100 * result.hardAbove()));
  }

  private Map<String, AnalysisConfig> variants() {
    Map<String, AnalysisConfig> all = new LinkedHashMap<>();
    Map<String, Map<Weight, Double>> off = new LinkedHashMap<>();
    off.put("runs of letters", Map.of(Weight.LETTERS, 0.0));
    off.put("rarity (idf as in BM25)", Map.of(Weight.RARITY, 1.0));
    off.put("stemming", Map.of(Weight.STEM, 0.0));
    off.put("compounds", Map.of(Weight.PART, 0.0, Weight.ALONE, 0.0));
    off.put("kin", Map.of(Weight.KIN, 0.0));
    off.put("less for verbs", Map.of(Weight.VERB, 1.0));
    off.put("less for repetition", Map.of(Weight.REPETITION, 0.0));
    off.put("words of the best passages", Map.of(Weight.EXPANSION, 0.0));
    off.put("newest first where close", Map.of(Weight.CLOSE, 0.0));
    off.put("the floor", Map.of(Weight.FLOOR, 0.0));
    off.forEach((name, weights) -> all.put(name, config.answering(with(weights))));
    all.put("idle phrases", config.with(List.of(), config.synonyms()));
    all.put("other names", config.with(config.idlePhrases(), List.of()));
    return all;
  }

  private AnswerWeights with(Map<Weight, Double> others) {
    AnswerWeights weights = config.answers();
    for (Map.Entry<Weight, Double> other : others.entrySet()) {
      weights = weights.with(other.getKey(), other.getValue());
    }
    return weights;
  }

  private void ablation(Result ours) throws IOException {
    report.append(
        """

        ## What each ingredient adds

        Even half: the same without one ingredient, and what that ingredient adds in MRR@10.

        | without | Hit@1 | Hit@10 | MRR@10 | adds |
        |---|---|---|---|---|
        """);
    for (Map.Entry<String, AnalysisConfig> variant : variants().entrySet()) {
      Ranked without = run(ours(variant.getValue(), Result.SHOWN), questions.half(1)).right;
      report.append(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | %.3f | %s |%n",
              variant.getKey(),
              without.hitAt1(),
              without.hitAt10(),
              without.reciprocal(),
              ours.right.gainOn(without)));
    }
  }

  private void paraphrases(Result ours) throws IOException {
    Paraphrases rules = new Paraphrases(config);
    report.append(
        """

        ## The same question in other words

        All queries, rewritten by rule: of those whose answer stood in the first ten, how many still have it there.

        | rule | changed | was in the first ten | still is |
        |---|---|---|---|
        """);
    paraphrase("openings removed", rules::withoutOpenings, ours);
    paraphrase("clauses in the opposite order", rules::turned, ours);
    paraphrase("names by another name of the list", rules::renamed, ours);
    paraphrase("all three", rules::all, ours);
  }

  private void paraphrase(String name, UnaryOperator<String> rule, Result ours) throws IOException {
    List<QuerySet.Query> changed = new ArrayList<>();
    for (int i = 0; i < questions.queries().size(); i++) {
      QuerySet.Query query = questions.queries().get(i);
      String other = rule.apply(query.text());
      if (ours.right.places().get(i) > 0 && !other.equals(query.text()) && !other.isBlank()) {
        changed.add(new QuerySet.Query(other, query.right(), query.hardNegative()));
      }
    }
    Ranked still = run(ours(config, Result.SHOWN), new QuerySet(name, changed)).right;
    long found = still.places().stream().filter(place -> place > 0).count();
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d (%.1f %%) |%n",
            name,
            changed.size(),
            changed.size(),
            found,
            changed.isEmpty() ? 0 : 100.0 * found / changed.size()));
  }

  private void floor() {
    List<String> asked = questions.half(1).queries().stream().map(QuerySet.Query::text).toList();
    List<PriorAnswers.Found> real = answers(config, asked, Result.SHOWN);
    List<PriorAnswers.Found> made = answers(config, new Nonsense().questions(MADE), Result.SHOWN);
    report.append(
        """

        ## Where nothing fits

        Of %d questions about things that do not exist (openings, and words made of syllables) %d got no answer. Of the
        even half %d got none.

        | how sure the first is, even half | n | it is the right one |
        |---|---|---|
        """
            .formatted(
                made.size(),
                made.stream().filter(found -> found.answers().isEmpty()).count(),
                real.stream().filter(found -> found.answers().isEmpty()).count()));
    for (PriorAnswer.Sureness sureness : PriorAnswer.Sureness.values()) {
      sureness(sureness, real);
    }
  }

  private void sureness(PriorAnswer.Sureness sureness, List<PriorAnswers.Found> real) {
    List<QuerySet.Query> queries = questions.half(1).queries();
    int all = 0;
    int right = 0;
    for (int i = 0; i < real.size(); i++) {
      List<PriorAnswer> answers = real.get(i).answers();
      if (!answers.isEmpty() && answers.getFirst().sureness() == sureness) {
        all++;
        right += papers(answers.getFirst()).contains(queries.get(i).right()) ? 1 : 0;
      }
    }
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %s |%n",
            sureness.name().toLowerCase(Locale.ROOT),
            all,
            all == 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100.0 * right / all)));
  }

  private LuceneSearch open(AnalysisConfig analysis) {
    return Rooms.search(data, analysis);
  }
}
