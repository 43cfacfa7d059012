package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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
import nl.voetspoor.index.OfficialMerge;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Known;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Finds single papers, ledger entries and references by their identifiers in one snapshot.
public final class Lookup implements Known {
  private final Index index;
  private final PaperCodec codec;
  private final Stored stored;
  private final DossierTitles titles;
  private final Snapshot snapshot;
  private final Editions editions;
  private final ClueLookup clues;

  Lookup(Snapshot snapshot, PaperCodec codec, DossierTitles titles) {
    this.titles = titles;
    this.snapshot = snapshot;
    this.editions = snapshot.editions();
    this.index = snapshot.index();
    this.codec = codec;
    this.stored = new Stored(index, codec);
    this.clues = new ClueLookup(this, stored, editions);
  }

  /// Whether the paper, in any edition, or any paper of the dossier, is in the collection.
  @Override
  public boolean has(PaperId id) {
    return count(
            id.kind() == IdKind.DOSSIER
                ? dossierTerm(id)
                : new Term(LuceneField.ID.field(), editions.newest(id).value()))
        > 0;
  }

  @Override
  public Optional<LocalDate> dateOf(PaperId id) {
    return exactly(id).flatMap(doc -> stored.summary(doc).date());
  }

  @Override
  public Optional<Vergaderjaar> yearOf(PaperId id) {
    return clues
        .facts(id)
        .flatMap(facts -> facts.year().or(() -> facts.date().map(Vergaderjaar::of)));
  }

  /// All identifiers under which a paper is known, the newest edition first.
  public List<PaperId> names(PaperId id) {
    return editions.names(id);
  }

  /// All papers of which there is more than one edition.
  Set<PaperId> withEditions() {
    return editions.several();
  }

  /// The newest edition of what a number names.
  public PaperId newest(PaperId id) {
    return editions.newest(id);
  }

  Optional<PaperView> paper(PaperId id) {
    return exactly(id).map(doc -> view(id, doc));
  }

  List<Citation> citedBy(PaperId id) {
    Map<String, List<Citation.Place>> places = new LinkedHashMap<>();
    List<String> names = editions.names(id).stream().map(PaperId::value).toList();
    for (Index.Mentioned each : references(LuceneField.TARGET, names)) {
      places.computeIfAbsent(each.from(), from -> new ArrayList<>()).add(each.place());
    }
    clues
        .citing(id)
        .forEach(
            (from, named) -> places.computeIfAbsent(from, f -> new ArrayList<>()).addAll(named));
    List<Citation> citations = new ArrayList<>();
    places.forEach((from, where) -> summary(from).ifPresent(s -> citations.add(cited(s, where))));
    citations.sort(
        Comparator.comparing((Citation citation) -> citation.from().date().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(citation -> citation.from().id()));
    return citations;
  }

  LedgerEntry file(int doc) {
    return stored.value(doc, LuceneField.ENTRY, LedgerEntry.class);
  }

  /// The title of a dossier, from one of its papers, else from the list; the number itself where
  /// neither gives it.
  String dossierTitle(String dossier) {
    for (int doc : docs(new TermQuery(new Term(LuceneField.DOSSIER.field(), dossier)), 50)) {
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
    PaperId id = new PaperId(summary.id());
    return summary.with(citedByCount(id), replacedBy(id).findFirst());
  }

  /// Lets an index that is far look up at once what [#summary(int)] asks of each of `docs`.
  void announce(List<Integer> docs) throws IOException {
    if (!index.isFar()) {
      return;
    }
    List<Query> counted = new ArrayList<>();
    List<Query> found = new ArrayList<>();
    for (int doc : docs) {
      PaperId id = new PaperId(stored.summary(doc).id());
      Facts facts = stored.facts(doc);
      clues.know(id, facts);
      counted.add(anyOf(LuceneField.CITES, editions.names(id)));
      facts.keys().forEach(key -> counted.add(having(LuceneField.CLUE, key)));
      counted.add(having(LuceneField.REPLACES, id.value()));
      found.add(having(LuceneField.REPLACES, id.value()));
    }
    index.announce(counted, found);
  }

  private static Query having(LuceneField field, String value) {
    return new TermQuery(new Term(field.field(), value));
  }

  /// The papers that came in the place of `id`: its next edition first, then those that say so.
  Stream<PaperId> replacedBy(PaperId id) {
    Stream<PaperId> sayingSo =
        docs(new Term(LuceneField.REPLACES.field(), id.value())).stream()
            .map(doc -> new PaperId(stored.summary(doc).id()))
            .filter(other -> !other.equals(id))
            .sorted();
    return Stream.concat(editions.next(id).stream(), sayingSo).distinct();
  }

  /// How many papers refer to the paper in document `doc`.
  int citedByCount(int doc) {
    return citedByCount(new PaperId(stored.summary(doc).id()));
  }

  private int citedByCount(PaperId id) {
    return count(anyOf(LuceneField.CITES, editions.names(id))) + citingByName(id).size();
  }

  /// The document of a paper in this edition.
  Optional<Integer> exactly(PaperId id) {
    return first(new Term(LuceneField.ID.field(), id.value()));
  }

  /// The document of the newest edition of a paper.
  public Optional<Integer> doc(PaperId id) {
    return first(new Term(LuceneField.ID.field(), editions.newest(id).value()));
  }

  /// The papers that refer to `id` by name alone and nowhere by its number.
  List<String> citingByName(PaperId id) {
    return snapshot.citingByName(
        id.value(),
        value -> clues.citing(id).keySet().stream().filter(from -> !cites(from, id)).toList());
  }

  /// Those that refer to `id`, by its number or by name alone; to a dossier or any paper of it.
  Query citing(PaperId id) {
    if (id.kind() == IdKind.DOSSIER) {
      String papers = "kst-" + id.dossier().orElseThrow().value() + "-";
      return new BooleanQuery.Builder()
          .add(new PrefixQuery(new Term(LuceneField.CITES.field(), papers)), Occur.SHOULD)
          .add(anyOf(LuceneField.CITES, List.of(id)), Occur.SHOULD)
          .build();
    }
    List<BytesRef> byName = citingByName(id).stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(anyOf(LuceneField.CITES, editions.names(id)), Occur.SHOULD)
        .add(new TermInSetQuery(LuceneField.ID.field(), byName), Occur.SHOULD)
        .build();
  }

  /// The papers that refer to `id`, each in its newest edition, in order of their identifiers.
  List<PaperId> citingPapers(PaperId id) {
    return docs(citing(id)).stream()
        .map(doc -> editions.newest(new PaperId(stored.summary(doc).id())))
        .distinct()
        .sorted()
        .toList();
  }

  private boolean cites(String from, PaperId id) {
    return count(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(LuceneField.ID.field(), from)), Occur.FILTER)
                .add(anyOf(LuceneField.CITES, editions.names(id)), Occur.FILTER)
                .build())
        > 0;
  }

  Content pages(int doc) {
    return stored.pages(doc);
  }

  /// All documents that hold `term`.
  public List<Integer> docs(Term term) {
    return docs(new TermQuery(term));
  }

  private List<Integer> docs(Query query) {
    int found = count(query);
    return found == 0 ? List.of() : docs(query, found);
  }

  int count(Term term) {
    return count(new TermQuery(term));
  }

  private int count(Query query) {
    try {
      return index.count(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What became of references in a paper of which these are the facts; without those that turn out
  /// to be none.
  List<ResolvedReference> resolve(Facts citing, List<Reference> references) {
    Resolving resolving = new Resolving(this, clues, citing);
    return references.stream().flatMap(resolving::resolve).toList();
  }

  /// The paper in a document.
  Paper read(int doc) {
    return codec.paper(stored.bytes(doc, LuceneField.PAPER), stored.text(doc, LuceneField.BODY));
  }

  /// The references with any of `values` in a field of references.
  List<Index.Mentioned> references(LuceneField field, List<String> values) {
    try {
      return index.references(field, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PaperView view(PaperId id, int doc) {
    Paper paper = read(doc);
    List<ResolvedReference> references =
        resolve(stored.facts(doc), codec.references(stored.bytes(doc, LuceneField.REFERENCES)));
    return new PaperView(
        paper,
        references,
        cited(references),
        citedBy(id),
        renditions(id),
        new Bindings(this, editions, stored, codec).of(paper),
        official(id));
  }

  /// What became of a target, the newest edition where there are more.
  Resolution newest(Resolution resolution) {
    return resolution instanceof Resolution.Found(PaperId id)
        ? new Resolution.Found(editions.newest(id))
        : resolution;
  }

  private Optional<OfficialRecord> official(PaperId id) {
    return OfficialMerge.joined(
        docs(new Term(LuceneField.DESCRIBES.field(), id.value())).stream()
            .map(doc -> stored.value(doc, LuceneField.OFFICIAL, OfficialSource.class))
            .toList());
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
    return docs(term).stream().map(this::file).toList();
  }

  /// What a list shows of the paper with this identifier.
  Optional<PaperSummary> summary(String id) {
    return first(new Term(LuceneField.ID.field(), id)).map(this::summary);
  }

  private static Citation cited(PaperSummary from, List<Citation.Place> places) {
    return new Citation(
        from, places.stream().sorted(Comparator.comparingInt(Citation.Place::start)).toList());
  }

  private static Term dossierTerm(PaperId id) {
    return new Term(LuceneField.DOSSIER.field(), id.dossier().orElseThrow().value());
  }

  /// The first document that holds `term`.
  Optional<Integer> first(Term term) {
    return docs(new TermQuery(term), 1).stream().findFirst();
  }

  /// Documents that hold any of these in a field.
  static Query anyOf(LuceneField field, List<PaperId> ids) {
    return ids.size() == 1
        ? new TermQuery(new Term(field.field(), ids.getFirst().value()))
        : new TermInSetQuery(
            field.field(), ids.stream().map(id -> new BytesRef(id.value())).toList());
  }

  private List<Integer> docs(Query query, int most) {
    try {
      return index.docs(query, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
