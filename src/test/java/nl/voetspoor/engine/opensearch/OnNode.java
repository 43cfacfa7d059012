package nl.voetspoor.engine.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.search.KindNames;

/// Collections on the node that tests share, one for each folder that a test has.
final class OnNode {
  static final AnalysisConfig ANALYSIS = AnalysisConfig.read(OnNode::text);

  private OnNode() {}

  static PaperStore store(Path folder) {
    return store(of(folder));
  }

  static OpenSearchStore store(ClusterAddress address) {
    return new OpenSearchStore(address, ANALYSIS, ministries(), Clock.systemUTC());
  }

  static OpenSearchRenewal renewal(ClusterAddress address) {
    return new OpenSearchRenewal(address, ANALYSIS, ministries(), Clock.systemUTC());
  }

  static OpenSearchSearch search(Path folder) {
    return search(of(folder), folder);
  }

  static OpenSearchSearch search(ClusterAddress address, Path folder) {
    return search(address, folder, Duration.ofMinutes(1));
  }

  static OpenSearchSearch search(ClusterAddress address, Path folder, Duration longest) {
    return new OpenSearchSearch(
        address,
        ANALYSIS,
        ministries(),
        DossierTitles.parse(text("dossiers.tsv")),
        new NumberNotation(
            new Recogniser(
                CitationWords.parse(text("citation-words.tsv")),
                DossierSuffixes.parse(text("dossier-suffixes.tsv")),
                Laws.parse(text("laws.tsv")))),
        KindNames.parse(text("kind-names.tsv")),
        new Originals(folder.resolve("originals")),
        longest);
  }

  static Ministries ministries() {
    return Ministries.parse(text("ministries.tsv"));
  }

  /// The collection that stands for a folder.
  static ClusterAddress of(Path folder) {
    return at(
        List.of(TestNode.shared().address()),
        "t" + Integer.toHexString(folder.toAbsolutePath().hashCode()),
        new ClusterAddress.Spread(1, 0));
  }

  static ClusterAddress at(List<URI> nodes, String name, ClusterAddress.Spread spread) {
    return new ClusterAddress(nodes, name, new ClusterAddress.Open(), Optional.empty(), spread);
  }

  static String text(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
