package nl.voetspoor.bench.scale;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.voetspoor.bench.Machine;
import nl.voetspoor.bench.Rooms;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.search.PaperSearch;

/// Asks a collection that is there already what [SideBySide] asks of all.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.scale.AskBenchmark \
///         -Dexec.args="DATA [CORPUS [ROUNDS]]"
public final class AskBenchmark {
  private AskBenchmark() {}

  /// Runs it. Arguments: the folder of the collection, the corpus, how many rounds.
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]).toAbsolutePath();
    Path corpus = Path.of(args.length > 1 ? args[1] : "../shared/corpus");
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : SideBySide.ROUNDS;
    System.out.printf(
        Locale.ROOT,
        "Java %s, heap of at most %d MB, %s, load %s, commit %s%n",
        Runtime.version(),
        Runtime.getRuntime().maxMemory() >> 20,
        Machine.processor(),
        Machine.load(),
        Machine.commit());
    try (Here here = new Here(Rooms.search(data, Rooms.analysis()))) {
      new Asking(SideBySide.queries(corpus)).of(List.of(here), rounds);
    }
  }

  /// A collection that is only asked.
  private record Here(PaperSearch search) implements Peer {
    @Override
    public String name() {
      return OursPeer.NAME;
    }

    @Override
    public void take(List<IndexedPaper> papers) {
      throw new UnsupportedOperationException("only asked");
    }

    @Override
    public void done() {}

    @Override
    public long size() {
      return 0;
    }

    @Override
    public int find(String words) {
      return ProgramPeer.page(search, words);
    }

    @Override
    public void close() {
      search.close();
    }
  }
}
