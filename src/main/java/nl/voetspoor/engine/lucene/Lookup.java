package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.Resolver;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds single papers, ledger entries and references by their identifiers in one snapshot.
final class Lookup {
  private final IndexSearcher searcher;
  private final PaperCodec codec;
  private final Stored stored;
  private final DossierTitles titles;
  private final Snapshot snapshot;
  private final ClueLookup clues;

  Lookup(Snapshot snapshot, PaperCodec codec, DossierTitles titles) {
    this.titles = titles;
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.codec = codec;
    this.stored = new Stored(searcher, codec);
    this.clues = new ClueLookup(this, stored, codec);
  }

  /// Whether the paper, or any paper of the dossier, is in the collection.
  boolean has(PaperId id) {
    return count(
            id.kind() == IdKind.DOSSIER
                ? dossierTerm(id)
                : new Term(LuceneField.ID.field(), id.value()))
        > 0;
  }

  Optional<PaperView> paper(PaperId id) {
    return first(new Term(LuceneField.ID.field(), id.value())).map(doc -> view(id, doc));
  }

  List<Citation> citedBy(PaperId id) {
    Map<String, List<Citation.Place>> places = new LinkedHashMap<>();
    for (int doc : docs(new Term(LuceneField.TARGET.field(), id.value()))) {
      Document document = stored.document(doc, LuceneField.BLOCK, LuceneField.PLACE);
      places
          .computeIfAbsent(Stored.text(document, LuceneField.BLOCK), from -> new ArrayList<>())
          .add(codec.read(Stored.bytes(document, LuceneField.PLACE), Citation.Place.class));
    }
    clues
        .facts(id)
        .ifPresent(facts ->
            clues
                .citing(facts)
                .forEach((from, named) ->
                    places.computeIfAbsent(from, f -> new ArrayList<>()).addAll(named)));
    List<Citation> citations = new ArrayList<>();
    places.forEach((from, where) -> summary(from).ifPresent(s -> citations.add(cited(s, where))));
    citations.sort(
        Comparator.comparing(
                (Citation citation) -> citation.from().date().orElse(java.time.LocalDate.MIN))
            .reversed()
            .thenComparing(citation -> citation.from().id()));
    return citations;
  }

  List<LedgerEntry> failures() {
    return entries(new Term(LuceneField.STATUS.field(), LedgerEntry.Status.FAILED.name())).stream()
        .sorted(Comparator.comparing(entry -> entry.origin().location()))
        .toList();
  }

  /// The title of a dossier, from one of its papers, else from the list; the number itself where
  /// neither gives it.
  String dossierTitle(String dossier) {
    for (int doc : docs(new Term(LuceneField.DOSSIER.field(), dossier), 50)) {
      StoredSummary summary = stored.summary(doc);
      boolean owns = summary.dossiers().getFirst().value().equals(dossier);
      if (owns && summary.dossierTitle().isPresent()) {
        return summary.dossierTitle().get();
      }
    }
    return titles.of(DossierNumber.parse(dossier)).orElse(dossier);
  }

  PaperSummary summary(int doc) {
    StoredSummary summary = stored.summary(doc);
    int byNumber = count(new Term(LuceneField.CITES.field(), summary.id()));
    return summary.citedBy(byNumber + citingByName(new PaperId(summary.id())).size());
  }

  /// The papers that refer to `id` by name alone and nowhere by its number.
  List<String> citingByName(PaperId id) {
    return snapshot.citingByName(
        id.value(),
        value ->
            clues.facts(id).map(facts -> clues.citing(facts).keySet()).orElse(Set.of()).stream()
                .filter(from -> !cites(from, id))
                .toList());
  }

  private boolean cites(String from, PaperId id) {
    try {
      return searcher.count(
              new BooleanQuery.Builder()
                  .add(new TermQuery(new Term(LuceneField.ID.field(), from)), Occur.FILTER)
                  .add(new TermQuery(new Term(LuceneField.CITES.field(), id.value())), Occur.FILTER)
                  .build())
          > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Content pages(int doc) {
    return stored.pages(doc);
  }

  List<Integer> docs(Term term) {
    int found = count(term);
    return found == 0 ? List.of() : docs(term, found);
  }

  int count(Term term) {
    try {
      return searcher.count(new TermQuery(term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PaperView view(PaperId id, int doc) {
    Document document =
        stored.document(doc, LuceneField.PAPER, LuceneField.BODY, LuceneField.REFERENCES);
    Paper paper =
        codec.paper(
            Stored.bytes(document, LuceneField.PAPER), Stored.text(document, LuceneField.BODY));
    Resolving resolving = new Resolving(new Resolver(this::has), clues, stored.facts(doc));
    List<ResolvedReference> references =
        codec.references(Stored.bytes(document, LuceneField.REFERENCES)).stream()
            .flatMap(resolving::resolve)
            .toList();
    return new PaperView(paper, references, cited(references), citedBy(id), renditions(id));
  }

  private Map<PaperId, PaperSummary> cited(List<ResolvedReference> references) {
    Map<PaperId, PaperSummary> cited = new HashMap<>();
    references.stream()
        .flatMap(reference -> reference.resolutions().stream())
        .flatMap(Lookup::shown)
        .distinct()
        .forEach(
            target -> summary(target.value()).ifPresent(summary -> cited.put(target, summary)));
    return cited;
  }

  private static Stream<PaperId> shown(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Found(PaperId target) -> Stream.of(target);
      case Resolution.Ambiguous(List<PaperId> candidates) -> candidates.stream();
      case Resolution.Elsewhere elsewhere -> Stream.empty();
      case Resolution.Unresolved unresolved -> Stream.empty();
    };
  }

  private List<LedgerEntry> renditions(PaperId id) {
    return entries(new Term(LuceneField.RENDITION.field(), id.value())).stream()
        .sorted(
            Comparator.comparing(LedgerEntry::status)
                .thenComparing(entry -> entry.origin().location()))
        .toList();
  }

  private List<LedgerEntry> entries(Term term) {
    return docs(term).stream()
        .map(doc -> stored.value(doc, LuceneField.ENTRY, LedgerEntry.class))
        .toList();
  }

  private Optional<PaperSummary> summary(String id) {
    return first(new Term(LuceneField.ID.field(), id)).map(this::summary);
  }

  private static Citation cited(PaperSummary from, List<Citation.Place> places) {
    return new Citation(
        from, places.stream().sorted(Comparator.comparingInt(Citation.Place::start)).toList());
  }

  private static Term dossierTerm(PaperId id) {
    return new Term(LuceneField.DOSSIER.field(), id.dossier().orElseThrow().value());
  }

  private Optional<Integer> first(Term term) {
    return docs(term, 1).stream().findFirst();
  }

  private List<Integer> docs(Term term, int most) {
    try {
      List<Integer> docs = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(new TermQuery(term), most).scoreDocs) {
        docs.add(hit.doc);
      }
      return docs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
