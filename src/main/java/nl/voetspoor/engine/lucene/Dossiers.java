package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.CollectionSummary;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.PaperSummary;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Dossiers, and the collection as a whole, in one snapshot.
final class Dossiers {
  private static final int LARGEST = 10;

  private final Snapshot snapshot;
  private final Lookup lookup;

  Dossiers(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  Optional<DossierView> view(DossierNumber number) {
    List<Integer> docs = lookup.docs(new Term(LuceneField.DOSSIER.field(), number.value()));
    if (docs.isEmpty()) {
      return Optional.empty();
    }
    List<PaperSummary> papers =
        docs.stream()
            .map(lookup::summary)
            .filter(paper -> lookup.newest(paper.id()).equals(paper.id()))
            .sorted(order(number))
            .toList();
    String title = snapshot.dossierTitle(number.value(), lookup::dossierTitle);
    return Optional.of(
        new DossierView(
            number,
            title.equals(number.value()) ? Optional.empty() : Optional.of(title),
            papers,
            gaps(numbers(number, papers))));
  }

  Optional<DossierLinks> links(DossierNumber number) throws IOException {
    Optional<DossierView> dossier = view(number);
    if (dossier.isEmpty()) {
      return Optional.empty();
    }
    Map<PaperId, Integer> order = new LinkedHashMap<>();
    dossier.get().papers().forEach(paper -> order.put(paper.id(), order.size()));
    List<DossierLinks.Link> within = new ArrayList<>();
    List<DossierLinks.Link> outside = new ArrayList<>();
    for (PaperId cited : order.keySet()) {
      for (PaperId citing : lookup.citingPapers(cited)) {
        if (!citing.equals(cited)) {
          (order.containsKey(citing) ? within : outside).add(new DossierLinks.Link(citing, cited));
        }
      }
    }
    within.sort(
        Comparator.comparingInt((DossierLinks.Link link) -> order.getOrDefault(link.from(), 0))
            .thenComparingInt(link -> order.getOrDefault(link.to(), 0)));
    return Optional.of(new DossierLinks(within, outside));
  }

  CollectionSummary summary() throws IOException {
    Optional<Index.Period> period = snapshot.index().period();
    return new CollectionSummary(
        papers(),
        lookup.count(new Term(LuceneField.STATUS.field(), LedgerEntry.Status.FAILED.name())),
        period.map(Index.Period::first),
        period.map(Index.Period::last),
        snapshot.largest(this::largest));
  }

  /// How many papers there are, of each its newest edition.
  long papers() {
    return lookup.count(new Term(LuceneField.TYPE.field(), Documents.PAPER)) - older();
  }

  /// How many papers the collection has a later edition of.
  private long older() {
    return snapshot.editions().older().stream()
        .filter(id -> lookup.count(new Term(LuceneField.ID.field(), id.value())) > 0)
        .count();
  }

  /// Of the newest editions alone, as the page of a dossier counts them.
  private List<FacetValue> largest() throws IOException {
    if (snapshot.index().isEmpty()) {
      return List.of();
    }
    Query newest =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LuceneField.TYPE.field(), Documents.PAPER)), Occur.FILTER)
            .add(
                Lookup.anyOf(LuceneField.ID, List.copyOf(snapshot.editions().older())),
                Occur.MUST_NOT)
            .build();
    List<FacetValue> values = new ArrayList<>();
    snapshot
        .index()
        .most(newest, Facet.DOSSIER.parameter(), LARGEST)
        .forEach((dossier, papers) ->
            values.add(
                new FacetValue(
                    dossier, snapshot.dossierTitle(dossier, lookup::dossierTitle), papers, false)));
    return values;
  }

  /// By number within the dossier, then by letter; papers numbered elsewhere come last, by date.
  private static Comparator<PaperSummary> order(DossierNumber dossier) {
    return Comparator.comparing((PaperSummary paper) -> !owns(dossier, paper))
        .thenComparingInt(paper -> numeric(paper).orElse(Integer.MAX_VALUE))
        .thenComparingInt(paper -> paper.ondernummer().map(String::length).orElse(99))
        .thenComparing(paper -> paper.ondernummer().orElse(""))
        .thenComparing(paper -> paper.date().orElse(LocalDate.MAX))
        .thenComparing(PaperSummary::id);
  }

  private static boolean owns(DossierNumber dossier, PaperSummary paper) {
    return paper.ondernummer().isPresent() && paper.dossiers().getFirst().equals(dossier);
  }

  private static Optional<Integer> numeric(PaperSummary paper) {
    return paper.ondernummer().filter(n -> n.matches("\\d{1,6}")).map(Integer::parseInt);
  }

  private static NavigableSet<Integer> numbers(DossierNumber dossier, List<PaperSummary> papers) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    papers.stream()
        .filter(paper -> owns(dossier, paper))
        .forEach(paper -> numeric(paper).ifPresent(numbers::add));
    return numbers;
  }

  private static List<DossierView.Gap> gaps(NavigableSet<Integer> numbers) {
    List<DossierView.Gap> gaps = new ArrayList<>();
    int expected = 1;
    for (int number : numbers) {
      if (number > expected) {
        gaps.add(new DossierView.Gap(expected, number - 1));
      }
      expected = number + 1;
    }
    return gaps;
  }
}
