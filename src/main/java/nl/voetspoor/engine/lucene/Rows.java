package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/// Collects papers in order, those that belong together in one place: that of the first of them. A
/// part stands with its paper where that fits as well; what remains stands with what is nearly the
/// same. Papers without any other with them, nearly all, are collected as usual beside the few that
/// have.
final class Rows implements CollectorManager<Rows.Both, Rows.Found> {
  private final Sort order;
  private final Optional<AllFamilies> families;
  private final BitSet members;
  private final int last;
  private final boolean folds;
  private final TopFieldCollectorManager alone;

  /// @param order one that is rewritten, in which no two papers are equal
  /// @param families what belongs together; empty to let every paper stand alone
  /// @param last up to which place, from 1
  Rows(Sort order, Optional<AllFamilies> families, int last) {
    this.order = order;
    this.families = families;
    this.last = last;
    this.members = families.map(AllFamilies::members).orElseGet(() -> new FixedBitSet(1));
    this.folds = members.cardinality() > 0;
    this.alone = new TopFieldCollectorManager(order, last, Integer.MAX_VALUE);
  }

  /// A place in the list.
  ///
  /// @param best the paper that has it
  /// @param papers the documents that stand there, in order, itself among them
  record Row(ScoreDoc best, List<Integer> papers) {}

  /// What was found.
  ///
  /// @param total how many papers
  /// @param folded how many of them have no place of their own
  /// @param rows the places up to the last that was asked for
  record Found(int total, int folded, List<Row> rows) {}

  /// The two collectors of papers with and without others. Of those with others all are put in
  /// order, but no list is made for more of them than fit.
  static final class Both implements Collector {
    private final TopFieldCollector alone;
    private final Gathered together;
    private final Collector each;

    private Both(TopFieldCollector alone, BitSet members, boolean folds) {
      this.alone = alone;
      this.together = new Gathered(members, alone.scoreMode());
      this.each = folds ? MultiCollector.wrap(new Others(alone, members), together) : alone;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return each.getLeafCollector(leaf);
    }

    @Override
    public org.apache.lucene.search.ScoreMode scoreMode() {
      return each.scoreMode();
    }
  }

  private static final class Others extends FilterCollector {
    private final BitSet members;

    private Others(Collector in, BitSet members) {
      super(in);
      this.members = members;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        @Override
        public void collect(int doc) throws IOException {
          if (!members.get(leaf.docBase + doc)) {
            super.collect(doc);
          }
        }
      };
    }
  }

  @Override
  public Both newCollector() throws IOException {
    return new Both(alone.newCollector(), members, folds);
  }

  @Override
  public Found reduce(Collection<Both> collectors) throws IOException {
    TopFieldDocs single = alone.reduce(collectors.stream().map(both -> both.alone).toList());
    TopFieldDocs family = inOrder(collectors.stream().map(both -> both.together).toList());
    Map<Integer, List<Integer>> rows = rows(family.scoreDocs);
    ScoreDoc[] best =
        Arrays.stream(family.scoreDocs)
            .filter(doc -> rows.containsKey(doc.doc))
            .toArray(ScoreDoc[]::new);
    TopFieldDocs placed = new TopFieldDocs(family.totalHits, best, order.getSort());
    ScoreDoc[] all = TopDocs.merge(order, last, new TopFieldDocs[] {single, placed}).scoreDocs;
    int total = (int) (single.totalHits.value() + family.totalHits.value());
    return new Found(
        total,
        family.scoreDocs.length - best.length,
        Arrays.stream(all)
            .map(doc -> new Row(doc, rows.getOrDefault(doc.doc, List.of(doc.doc))))
            .toList());
  }

  private TopFieldDocs inOrder(List<Gathered> gathered) throws IOException {
    int fitting = gathered.stream().mapToInt(Gathered::size).sum();
    TopFieldCollector all =
        new TopFieldCollectorManager(order, Math.max(1, fitting), Integer.MAX_VALUE).newCollector();
    for (Gathered part : gathered) {
      part.into(all);
    }
    return all.topDocs();
  }

  /// Per document that keeps its place, all that stand there.
  private Map<Integer, List<Integer>> rows(ScoreDoc[] inOrder) {
    Set<Integer> fitting = new HashSet<>();
    Arrays.stream(inOrder).forEach(doc -> fitting.add(doc.doc));
    Map<Integer, Integer> firsts = new HashMap<>();
    Map<Integer, List<Integer>> rows = new LinkedHashMap<>();
    for (ScoreDoc doc : inOrder) {
      int first = firsts.computeIfAbsent(family(doc.doc, fitting), _ -> doc.doc);
      rows.computeIfAbsent(first, _ -> new ArrayList<>()).add(doc.doc);
    }
    return rows;
  }

  private int family(int doc, Set<Integer> fitting) {
    Families known = families.orElseThrow();
    return known.like(known.top(doc, fitting));
  }
}
