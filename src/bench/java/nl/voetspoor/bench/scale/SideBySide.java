package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voetspoor.bench.Machine;
import nl.voetspoor.engine.opensearch.TestNode;

/// The program beside its peers: the same papers put in each, the same queries asked of each, in
/// turn, several rounds, in one go. Prints a report in Markdown.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.scale.SideBySide \
///         -Dexec.args="PAPERS FOLDER [CORPUS [ROUNDS [PEERS]]]"
///
/// Those that are not installed are left out: PostgreSQL, and OpenSearch, whose class path
/// `mvn verify` writes to `target`. `FOLDER` is where each keeps its data; it must be empty. No
/// rounds: nothing is asked. `PEERS` is a pattern that the name of a side must fit to take part.
public final class SideBySide {
  private static final int QUERIES = 200;
  private static final int MOST_TITLES = 2_000;
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  /// How many rounds are counted where nothing else is said.
  static final int ROUNDS = 3;

  private SideBySide() {}

  /// Runs it. Arguments: how many papers, an empty folder, the corpus, how many rounds, which
  /// peers.
  public static void main(String[] args) throws Exception {
    int papers = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1])).toAbsolutePath();
    Path corpus = Path.of(args.length > 2 ? args[2] : "../shared/corpus");
    int rounds = args.length > 3 ? Integer.parseInt(args[3]) : ROUNDS;
    CorpusGenerator generator = CorpusGenerator.of(corpus, SAMPLES, papers, MakeCorpus.SEED);
    System.out.printf(
        Locale.ROOT,
        "%s, Java %s, heap of at most %d MB, %d processors (%s), load %s, commit %s; "
            + "%d papers, %d queries, %d rounds after %d to warm up%n%n",
        LocalDate.now(ZoneId.systemDefault()),
        Runtime.version(),
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.getRuntime().availableProcessors(),
        Machine.processor(),
        Machine.load(),
        Machine.commit(),
        papers,
        QUERIES,
        rounds,
        Asking.WARM_UP);
    List<Peer> peers = peers(folder, Pattern.compile(args.length > 4 ? args[4] : ""));
    try {
      Filling.of(peers, generator);
      if (rounds > 0) {
        new Asking(queries(corpus)).of(peers, rounds);
      }
    } finally {
      for (Peer peer : peers) {
        peer.close();
      }
    }
  }

  /// Starts a side.
  private interface Start {
    Peer start() throws Exception;
  }

  private static List<Peer> peers(Path folder, Pattern wanted) throws Exception {
    Map<String, Start> all = new LinkedHashMap<>();
    all.put(OursPeer.NAME, () -> new OursPeer(folder.resolve("voetspoor")));
    int processors = Runtime.getRuntime().availableProcessors();
    for (int threads : processors > 1 ? List.of(1, processors) : List.of(1)) {
      all.put(
          BareLucenePeer.name(threads),
          () -> new BareLucenePeer(folder.resolve("lucene-" + threads), threads));
    }
    all.put(SqlitePeer.NAME, () -> new SqlitePeer(folder.resolve("sqlite.db")));
    if (PostgresPeer.isHere()) {
      all.put(PostgresPeer.NAME, () -> new PostgresPeer(folder.resolve("postgres")));
    }
    if (TestNode.isHere()) {
      all.put(OpenSearchPeer.NAME, OpenSearchPeer::new);
      all.put(ClusterPeer.NAME, () -> new ClusterPeer(folder.resolve("cluster")));
    }
    List<Peer> peers = new ArrayList<>();
    for (Map.Entry<String, Start> each : all.entrySet()) {
      if (wanted.matcher(each.getKey()).find()) {
        peers.add(each.getValue().start());
      }
    }
    return peers;
  }

  /// One to four words from the subjects of real moties, or of the papers where there are none.
  static List<String> queries(Path corpus) throws IOException {
    Path table = corpus.resolve("queries/motion-subject.tsv");
    return queries(Files.exists(table) ? lines(table) : titles(corpus));
  }

  private static List<String> titles(Path corpus) throws IOException {
    CorpusGenerator generator = CorpusGenerator.of(corpus, SAMPLES, MOST_TITLES, MakeCorpus.SEED);
    return IntStream.range(0, MOST_TITLES)
        .mapToObj(i -> generator.paper(i).paper().description().title())
        .toList();
  }

  private static List<String> queries(List<String> subjects) {
    Random random = new Random(MakeCorpus.SEED);
    Set<String> queries = new LinkedHashSet<>();
    while (queries.size() < QUERIES) {
      String[] words =
          Arrays.stream(subjects.get(random.nextInt(subjects.size())).split("[^\\p{L}\\d]+", -1))
              .filter(word -> word.length() > 3)
              .toArray(String[]::new);
      int count = 1 + random.nextInt(4);
      if (words.length >= count) {
        queries.add(
            String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length)));
      }
    }
    return List.copyOf(queries);
  }

  private static List<String> lines(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.skip(1).map(line -> Arrays.asList(line.split("\t", -1)).get(1)).toList();
    }
  }
}
