package nl.voetspoor.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.LuceneStore;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Listing;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Suggestion;

/// How long a suggestion takes after each key, and what is suggested. Typed are the subjects of
/// moties, letter by letter, and names and titles that the collection has. Arguments: a data
/// folder, a table whose second column is a query, and, to make a larger collection first, the
/// folder for it and how many times each paper is put in: under other numbers, from other people,
/// with some new words.
public final class SuggestionBenchmark {
  private static final int MOST = 8;
  private static final int TYPISTS = 150;
  private static final int LONGEST = 40;
  private static final int SHOWN = 20;
  private static final int NEW_WORDS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SuggestionBenchmark() {}

  /// Prints median, 95th percentile and maximum of wall-clock and processor time a key.
  public static void main(String[] args) throws IOException {
    if (args.length != 2 && args.length != 4) {
      throw new IllegalArgumentException(
          "give a data folder and a table of queries, and perhaps a folder and a number");
    }
    Path data = Path.of(args[0]);
    List<String> subjects = SearchBenchmark.subjects(Path.of(args[1]));
    if (args.length == 4) {
      multiply(data, Path.of(args[2]), Integer.parseInt(args[3]));
      data = Path.of(args[2]);
    }
    try (PaperSearch search = SearchBenchmark.open(data)) {
      List<String> typed = typed(subjects, search);
      long first = System.nanoTime();
      search.suggestions("mensen", MOST);
      System.out.printf(
          Locale.ROOT,
          "%d papers; the first suggestion, which gathers the names: %.0f ms%n",
          search.summary().papers(),
          (System.nanoTime() - first) / 1e6);
      typed.forEach(each -> search.suggestions(each, MOST));
      measure(search, typed);
      show(search, typed);
    }
  }

  private static void measure(PaperSearch search, List<String> typed) {
    double[] wall = new double[typed.size()];
    double[] own = new double[typed.size()];
    String slowest = "";
    double most = 0;
    for (int i = 0; i < wall.length; i++) {
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      search.suggestions(typed.get(i), MOST);
      wall[i] = (System.nanoTime() - start) / 1e6;
      own[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
      if (own[i] > most) {
        most = own[i];
        slowest = typed.get(i);
      }
    }
    print("clock", wall);
    print("processor", own);
    System.out.println("slowest: '" + slowest + "'");
  }

  private static void print(String what, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-10s median %6.2f ms   p95 %6.2f ms   max %6.2f ms   n %d%n",
        what,
        times[times.length / 2],
        times[(int) (times.length * 0.95)],
        times[times.length - 1],
        times.length);
  }

  private static void show(PaperSearch search, List<String> typed) {
    Random random = new Random(201);
    for (int i = 0; i < SHOWN; i++) {
      String each = typed.get(random.nextInt(typed.size()));
      System.out.println("  " + each + "  →  " + search.suggestions(each, MOST));
    }
  }

  /// What stands in the box after each key.
  private static List<String> typed(List<String> subjects, PaperSearch search) {
    Random random = new Random(28638);
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < TYPISTS; i++) {
      String[] words = subjects.get(random.nextInt(subjects.size())).split("[\\s,.]+", -1);
      int from = Math.min(words.length - 1, 5 + random.nextInt(5));
      whole.add(String.join(" ", Arrays.asList(words).subList(from, words.length)));
    }
    for (String start : List.of("minis", "van", "kam", "wet", "rapport")) {
      search.suggestions(start, MOST).stream().map(SuggestionBenchmark::text).forEach(whole::add);
    }
    List<String> typed = new ArrayList<>();
    whole.forEach(text -> {
      for (int end = 1; end <= Math.min(LONGEST, text.length()); end++) {
        typed.add(text.substring(0, end));
      }
    });
    return typed;
  }

  private static String text(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.Word(String text) -> text;
      case Suggestion.Person(String name) -> name;
      case Suggestion.Dossier(DossierNumber number, Optional<String> title) ->
          title.orElse(number.value());
      case Suggestion.Paper paper -> paper.paper().title();
    };
  }

  private static void multiply(Path from, Path to, int times) throws IOException {
    AnalysisConfig config = AnalysisConfig.read(SearchBenchmark::config);
    List<String> lexicon =
        SearchBenchmark.config("analysis/words.txt")
            .lines()
            .filter(line -> line.length() > 4 && !line.startsWith("#"))
            .map(line -> line.split("\t", 2)[0])
            .toList();
    Random random = new Random(7);
    try (PaperSearch search = SearchBenchmark.open(from);
        PaperStore store =
            new LuceneStore(
                to, config, Ministries.parse(SearchBenchmark.config("ministries.tsv")))) {
      SearchRequest all = SearchRequest.of("").withFolding(false).sized(Listing.MAX_SIZE);
      SearchResult first = search.search(all);
      int number = 0;
      for (int page = 1; page <= first.pageCount(); page++) {
        for (Hit hit : search.search(all.onPage(page)).hits()) {
          Paper paper = search.paper(hit.paper().id()).orElseThrow().paper();
          for (int copy = 0; copy < times; copy++) {
            keep(store, other(paper, number++, lexicon, random));
          }
        }
      }
    }
  }

  private static Paper other(Paper paper, int number, List<String> lexicon, Random random) {
    DossierNumber dossier = DossierNumber.of(String.valueOf(20_000 + number % 4_000));
    String nr = String.valueOf(1 + number / 4_000);
    StringBuilder text = new StringBuilder(paper.content().text()).append('\n');
    for (int i = 0; i < NEW_WORDS; i++) {
      text.append(lexicon.get(random.nextInt(lexicon.size())))
          .append(lexicon.get(random.nextInt(lexicon.size())))
          .append(' ');
    }
    Content content = paper.content();
    String name = lexicon.get(random.nextInt(3_000));
    return new Paper(
        PaperId.kamerstuk(dossier, nr),
        paper.description(),
        new Numbering(
            List.of(dossier),
            paper.numbering().dossierTitle(),
            Optional.of(nr),
            paper.numbering().chamber(),
            paper.numbering().vergaderjaar()),
        new Correspondence(
            Optional.of("het lid Van " + Character.toUpperCase(name.charAt(0)) + name.substring(1)),
            List.of(),
            paper.correspondence().addressee(),
            Optional.empty(),
            paper.correspondence().ministries()),
        new Content(
            text.toString(), content.blocks(), List.of(), content.pages(), List.of(), List.of()));
  }

  private static void keep(PaperStore store, Paper paper) {
    Origin origin =
        new Origin("/made/" + paper.id().value(), "00".repeat(32), "application/xml", 1);
    store.keep(
        new IndexedPaper(paper, List.of(), origin),
        new LedgerEntry(
            origin, LedgerEntry.Status.INDEXED, Optional.of(paper.id()), "", Instant.EPOCH));
  }
}
