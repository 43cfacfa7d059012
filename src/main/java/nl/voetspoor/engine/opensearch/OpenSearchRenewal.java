package nl.voetspoor.engine.opensearch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.Documents;
import nl.voetspoor.engine.lucene.DutchAnalyzer;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;

/// Writes a collection anew in an index beside the one that is searched, and lets the name of the
/// collection lead there in one step. What a process that died left is removed by the next.
public final class OpenSearchRenewal implements Renewal {
  private final Cluster cluster;
  private final Clock clock;
  private final Indices indices;
  private final Lease lease;
  private final String next;
  private final Bulk bulk;
  private final Documents documents;
  private final DocumentPrinter printer;
  private final Keepsakes keepsakes;
  private String location = "";
  private int place;
  private boolean stale;
  private boolean described;
  private boolean completed;

  /// Begins anew; a collection that is not there is made.
  ///
  /// @throws CollectionException when another process writes it or the cluster cannot be used
  public OpenSearchRenewal(
      ClusterAddress address, AnalysisConfig analysis, Ministries ministries, Clock clock) {
    this.clock = clock;
    DutchAnalyzer analyzer = new DutchAnalyzer(analysis);
    PaperCodec codec = new PaperCodec();
    this.keepsakes = new Keepsakes(codec);
    this.documents = new Documents(codec, analyzer, ministries);
    this.printer = new DocumentPrinter(analyzer);
    this.cluster = new Cluster(address);
    this.indices = new Indices(cluster);
    try {
      indices.makeAnyForm(analysis);
      indices.checkKept();
      this.lease = Lease.take(cluster, indices.state(), clock);
      this.next = indices.next(analysis);
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
    this.bulk = new Bulk(cluster, next);
  }

  @Override
  public void describe(OfficialSource source) {
    lease.check();
    place = source.location().equals(location) ? place + 1 : 0;
    location = source.location();
    String key = Keys.description(location, place);
    bulk.index(key, printer.document(key, documents.official(source)));
    stale = true;
    described = true;
  }

  @Override
  public void keep(KeptPaper paper) {
    lease.check();
    PaperId id = paper.paper().id();
    String key = Keys.paper(id);
    bulk.index(key, printer.paper(key, documents.block(paper, sources(id))));
  }

  /// What was said of a paper, the one to be believed first at the head.
  private List<OfficialSource> sources(PaperId id) {
    List<OfficialSource> found = new ArrayList<>();
    if (!described) {
      return found;
    }
    if (stale) {
      bulk.flush();
      indices.refresh(next);
      stale = false;
    }
    new Scan(cluster, next)
        .each(
            QueryPrinter.having(LuceneField.DESCRIBES, id.value()),
            List.of(Mapping.KEPT),
            hit -> found.add(keepsakes.description(hit.path("_source"))));
    found.sort(OfficialSource.PREFERENCE);
    return found;
  }

  @Override
  public void remember(LedgerEntry entry) {
    lease.check();
    String key = Keys.file(entry.origin().location());
    bulk.index(key, printer.document(key, documents.file(entry)));
  }

  @Override
  public void complete() {
    bulk.flush();
    indices.refresh(next);
    lease.check();
    indices.swap(next);
    indices.renew(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    completed = true;
  }

  @Override
  public void close() {
    bulk.close();
    try {
      if (!completed) {
        indices.drop(next);
      }
    } finally {
      lease.close();
      cluster.close();
    }
  }
}
