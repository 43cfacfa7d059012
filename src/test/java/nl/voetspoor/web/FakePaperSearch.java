package nl.voetspoor.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Origin;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Note;
import nl.voetspoor.reference.Reason;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.CollectionSummary;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperFacets;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.Sort;
import nl.voetspoor.search.Suggestion;
import nl.voetspoor.search.Timeline;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;
import nl.voetspoor.search.Why;
import nl.voetspoor.web.text.PaperDraft;

/// A collection in memory that searches by looking: a paper fits when it has every word somewhere.
/// Papers are PDFs but those whose identifier begins with `doc-`, which are HTML.
class FakePaperSearch implements PaperSearch {
  /// The number of a paper whose original is gone.
  static final String LOST = "28638-359";

  private static final String PDF = "%PDF-1.7";
  private static final String SCRIPT = "<script>alert(1)</script>";

  private final Map<PaperId, PaperDraft> drafts = new LinkedHashMap<>();
  private final List<LedgerEntry> failures = new ArrayList<>();

  FakePaperSearch add(PaperDraft draft) {
    drafts.put(draft.paper().id(), draft);
    return this;
  }

  FakePaperSearch addFailure(String location, String reason) {
    Origin origin = new Origin(location, "0".repeat(64), "application/pdf", 1);
    failures.add(
        new LedgerEntry(
            origin,
            LedgerEntry.Status.FAILED,
            Optional.empty(),
            Optional.of(Fault.DAMAGED),
            reason,
            Instant.EPOCH,
            new Effort(Duration.ofMillis(1200), 0, 0, "0.1.1")));
    return this;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.text().contains("ontplof")) {
      throw new IllegalStateException("the disk is gone");
    }
    if (request.text().contains("onbereikbaar")) {
      throw new CollectionException.Unreachable("https://search", new IOException("no answer"));
    }
    List<Paper> all = papers().filter(p -> fits(p, request)).toList();
    List<PaperSummary> narrowed =
        all.stream()
            .filter(p -> fits(p, request, Optional.empty(), true))
            .map(this::summary)
            .sorted(by(request))
            .toList();
    List<Hit> hits =
        narrowed.stream()
            .skip((long) (request.page() - 1) * request.size())
            .limit(request.size())
            .map(p -> new Hit(p, 1, snippets(p.id(), request)))
            .toList();
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, counted(facet, all, request));
    }
    List<Notice> notices =
        request.text().isBlank() && !request.isNarrowed()
            ? List.of(Notice.of(Notice.Kind.EMPTY_QUERY))
            : List.of();
    return new SearchResult(
        request, narrowed.size(), 0, hits, facets, timeline(all, request), notices);
  }

  /// Every word stands in the text once, and weighs as much as another.
  @Override
  public Map<PaperId, Why> why(SearchRequest request, List<PaperId> ids) {
    List<Why.Asked> asked =
        words(request)
            .map(word ->
                new Why.Asked(
                    word,
                    List.of(
                        new Why.Found(Why.Manner.EXACT, word, Why.Field.TITLE, 1, 1.5),
                        new Why.Found(Why.Manner.COMPOUND, word + "hulp", Why.Field.TEXT, 3, 0.5))))
            .toList();
    List<Why.Signal> signals = List.of(new Why.Signal(Why.Signal.Kind.RECENCY, 0.05, 0.1));
    Map<PaperId, Why> whys = new LinkedHashMap<>();
    search(request).hits().stream()
        .map(hit -> hit.paper().id())
        .filter(ids::contains)
        .forEach(id ->
            whys.put(id, new Why(id, 2.1, asked, signals, Map.of("title", 1.6, "recency", 0.05))));
    return whys;
  }

  @Override
  public List<FacetValue> values(SearchRequest request, Facet facet) {
    return counted(facet, papers().filter(p -> fits(p, request)).toList(), request);
  }

  private static Timeline timeline(List<Paper> papers, SearchRequest request) {
    Map<Integer, Integer> years = new java.util.TreeMap<>();
    papers.stream()
        .filter(paper -> fits(paper, request, Optional.empty(), false))
        .flatMap(paper -> paper.description().date().stream())
        .forEach(day -> years.merge(day.getYear(), 1, Integer::sum));
    return new Timeline(
        Timeline.Unit.YEAR,
        years.entrySet().stream()
            .map(e ->
                new Timeline.Bar(
                    java.time.LocalDate.of(e.getKey(), 1, 1),
                    java.time.LocalDate.of(e.getKey(), 12, 31),
                    e.getValue(),
                    true))
            .toList());
  }

  @Override
  public void each(SearchRequest request, Consumer<PaperSummary> taker) {
    for (int page = 1; page <= search(request.sized(100)).pageCount(); page++) {
      search(request.sized(100).onPage(page)).hits().forEach(hit -> taker.accept(hit.paper()));
    }
  }

  @Override
  public Optional<PaperSummary> summary(PaperId id) {
    return Optional.ofNullable(drafts.get(id)).map(draft -> summary(draft.paper()));
  }

  @Override
  public Revision revision() {
    return new Revision("of" + drafts.size(), Instant.parse("2026-01-02T03:04:05Z"));
  }

  @Override
  public Optional<PaperView> paper(PaperId id) {
    return Optional.ofNullable(drafts.get(id))
        .map(draft ->
            new PaperView(
                draft.paper(),
                draft.references().stream().map(this::resolve).toList(),
                drafts.values().stream()
                    .filter(
                        other -> draft.references().toString().contains(other.paper().id().value()))
                    .collect(
                        Collectors.toMap(
                            other -> other.paper().id(), other -> summary(other.paper()))),
                citedBy(id),
                List.of(entry(draft.paper()))));
  }

  @Override
  public List<ResolvedReference> references(nl.voetspoor.model.Paper paper, List<Reference> read) {
    return read.stream().map(this::resolve).toList();
  }

  /// Takes each word for a reference that is an identifier.
  @Override
  public List<ResolvedReference> references(String text) {
    return java.util.regex.Pattern.compile("kst-\\d+-\\d+")
        .matcher(text)
        .results()
        .map(found ->
            new nl.voetspoor.reference.Mention(
                nl.voetspoor.reference.MentionKind.KAMERSTUK,
                new nl.voetspoor.model.Span(found.start(), found.end()),
                found.group(),
                List.of(new PaperId(found.group())),
                Optional.empty(),
                "identificatie"))
        .map(mention -> new Reference(mention, Optional.empty(), 0, mention.text()))
        .map(this::resolve)
        .toList();
  }

  /// Knows one misspelt word and one number that is nearly that of a dossier.
  @Override
  public List<Correction> corrections(String text) {
    return Map.of("uitbuitng", "uitbuiting", "28639", "28638").entrySet().stream()
        .filter(wrong -> text.contains(wrong.getKey()))
        .map(wrong ->
            new Correction(
                text.replace(wrong.getKey(), wrong.getValue()),
                wrong.getValue(),
                Optional.of("Mensenhandel").filter(title -> wrong.getKey().equals("28639"))))
        .toList();
  }

  @Override
  public List<Suggestion> suggestions(String typed, int most) {
    List<Suggestion> all =
        List.of(
            new Suggestion.Dossier(DossierNumber.of("28638"), Optional.of("Mensenhandel")),
            new Suggestion.Person("Staatssecretaris van Justitie en Veiligheid"),
            new Suggestion.Word("uitbuiting"));
    String lower = typed.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(each -> each.toString().toLowerCase(Locale.ROOT).contains(lower))
        .limit(most)
        .toList();
  }

  @Override
  public Wanted wanted(WantedRequest request) {
    Map<PaperId, Long> cited =
        drafts.values().stream()
            .flatMap(draft ->
                draft.references().stream().flatMap(r -> r.mention().targets().stream()).distinct())
            .filter(id -> Wanted.canBeWanted(id.kind()) && !has(id))
            .filter(id -> request.dossier().isEmpty() || id.dossier().equals(request.dossier()))
            .filter(id -> request.kind().map(id.kind()::equals).orElse(true))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<Wanted.Missing> all =
        cited.entrySet().stream()
            .map(e -> new Wanted.Missing(e.getKey(), e.getValue().intValue()))
            .sorted(
                Comparator.comparingInt((Wanted.Missing m) -> -m.citedBy())
                    .thenComparing(Wanted.Missing::id))
            .toList();
    Map<String, Long> kinds =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    m -> WantedRequest.code(m.id().kind()), Collectors.counting()));
    return new Wanted(
        request,
        all.size(),
        all.stream().skip((request.page() - 1L) * request.size()).limit(request.size()).toList(),
        kinds.entrySet().stream()
            .map(e -> new FacetValue(e.getKey(), e.getKey(), e.getValue().intValue(), false))
            .toList(),
        List.of());
  }

  @Override
  public List<Citation> citedBy(PaperId id) {
    return drafts.values().stream()
        .filter(draft -> !draft.paper().id().equals(id))
        .map(draft -> new Citation(summary(draft.paper()), places(draft, id)))
        .filter(citation -> !citation.places().isEmpty())
        .toList();
  }

  @Override
  public Optional<DossierView> dossier(DossierNumber number) {
    List<PaperSummary> own =
        papers()
            .map(this::summary)
            .filter(p -> p.dossiers().contains(number))
            .sorted(Comparator.comparingInt(p -> number(p)))
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new DossierView(number, Optional.of("Mensenhandel"), own, gaps(own)));
  }

  @Override
  public List<nl.voetspoor.model.Span> places(PaperId id, String text) {
    String body = drafts.containsKey(id) ? drafts.get(id).paper().content().text() : "";
    List<nl.voetspoor.model.Span> places = new ArrayList<>();
    for (int at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) {
      places.add(new nl.voetspoor.model.Span(at, at + text.length()));
    }
    return places;
  }

  @Override
  public List<PaperSummary> similar(PaperId id, int most) {
    return papers().map(this::summary).filter(p -> !p.id().equals(id)).limit(most).toList();
  }

  @Override
  public Optional<DossierLinks> links(DossierNumber number) {
    return dossier(number)
        .map(dossier -> {
          List<DossierLinks.Link> within = new ArrayList<>();
          List<DossierLinks.Link> outside = new ArrayList<>();
          for (PaperSummary paper : dossier.papers()) {
            for (Citation citation : citedBy(paper.id())) {
              boolean own = citation.from().dossiers().contains(number);
              (own ? within : outside).add(new DossierLinks.Link(citation.from().id(), paper.id()));
            }
          }
          return new DossierLinks(within, outside);
        });
  }

  @Override
  public List<DossierSummary> dossiers() {
    return papers()
        .flatMap(paper -> paper.numbering().dossiers().stream())
        .distinct()
        .sorted()
        .map(number -> dossier(number).orElseThrow())
        .map(dossier ->
            new DossierSummary(
                dossier.number(),
                dossier.title(),
                dossier.papers().size(),
                dossier.papers().stream()
                    .flatMap(paper -> paper.date().stream())
                    .max(Comparator.naturalOrder())))
        .toList();
  }

  @Override
  public Optional<Notation> resolve(String written) {
    Optional<PaperId> paper =
        Optional.of(written.strip().split(",? nr\\. ", -1))
            .filter(parts -> parts.length == 2)
            .flatMap(
                parts -> DossierNumber.find(parts[0]).map(d -> PaperId.kamerstuk(d, parts[1])));
    return paper
        .or(() -> DossierNumber.find(written).map(PaperId::dossier))
        .or(() -> PaperId.find(written.strip()))
        .map(id -> new Notation(written, id, has(id), OfficialAddress.of(id)));
  }

  @Override
  public CollectionSummary summary() {
    List<FacetValue> dossiers = counted(Facet.DOSSIER, papers().toList(), SearchRequest.of(""));
    return new CollectionSummary(
        drafts.size(),
        failures.size(),
        papers().flatMap(p -> p.description().date().stream()).min(Comparator.naturalOrder()),
        papers().flatMap(p -> p.description().date().stream()).max(Comparator.naturalOrder()),
        dossiers);
  }

  @Override
  public LedgerResult files(LedgerRequest request) {
    List<LedgerEntry> all =
        Stream.concat(failures.stream(), papers().map(FakePaperSearch::entry))
            .filter(entry -> entry.origin().location().contains(request.text()))
            .toList();
    List<LedgerEntry> fitting =
        all.stream().filter(entry -> fits(entry, request, Optional.empty())).toList();
    Map<LedgerFacet, List<FacetValue>> facets = new EnumMap<>(LedgerFacet.class);
    for (LedgerFacet facet : LedgerFacet.values()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      all.stream()
          .filter(entry -> fits(entry, request, Optional.of(facet)))
          .flatMap(entry -> values(entry, facet))
          .forEach(value -> counts.merge(value, 1, Integer::sum));
      request.chosen(facet).forEach(value -> counts.putIfAbsent(value, 0));
      facets.put(
          facet,
          counts.entrySet().stream()
              .map(e ->
                  new FacetValue(
                      e.getKey(),
                      e.getKey(),
                      e.getValue(),
                      request.chosen(facet).contains(e.getKey())))
              .toList());
    }
    return new LedgerResult(
        request,
        fitting.size(),
        fitting.stream()
            .skip((long) (request.page() - 1) * request.size())
            .limit(request.size())
            .toList(),
        facets);
  }

  private static boolean fits(LedgerEntry entry, LedgerRequest request, Optional<LedgerFacet> but) {
    return request.chosen().values().entrySet().stream()
        .filter(e -> !Optional.of(e.getKey()).equals(but))
        .allMatch(e -> values(entry, e.getKey()).anyMatch(v -> e.getValue().contains(v)));
  }

  private static Stream<String> values(LedgerEntry entry, LedgerFacet facet) {
    return switch (facet) {
      case STATUS -> Stream.of(entry.status().code());
      case FAULT -> entry.fault().map(Fault::code).stream();
      case FORMAT -> Stream.of(entry.origin().format());
      case VERSION -> Stream.of(entry.effort().version()).filter(version -> !version.isEmpty());
    };
  }

  @Override
  public Optional<InputStream> original(Origin origin) {
    String content = origin.format().equals("application/pdf") ? PDF : SCRIPT;
    return origin.location().contains(LOST)
        ? Optional.empty()
        : Optional.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {}

  private Stream<Paper> papers() {
    return drafts.values().stream().map(PaperDraft::paper);
  }

  private static boolean fits(Paper paper, SearchRequest request) {
    String text =
        (paper.description().title() + " " + paper.content().text()).toLowerCase(Locale.ROOT);
    return words(request).allMatch(text::contains);
  }

  private static Stream<String> words(SearchRequest request) {
    return Arrays.stream(request.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
        .filter(word -> !word.isEmpty());
  }

  private static boolean fits(
      Paper paper, SearchRequest request, Optional<Facet> but, boolean inPeriod) {
    Optional<java.time.LocalDate> date = paper.description().date();
    return request.narrowing().chosen().values().entrySet().stream()
            .filter(e -> !Optional.of(e.getKey()).equals(but))
            .allMatch(
                e -> values(paper, e.getKey()).anyMatch(value -> e.getValue().contains(value)))
        && request.narrowing().excluded().values().entrySet().stream()
            .noneMatch(
                e -> values(paper, e.getKey()).anyMatch(value -> e.getValue().contains(value)))
        && (!inPeriod || isWithin(date, request));
  }

  private static boolean isWithin(Optional<java.time.LocalDate> date, SearchRequest request) {
    return request.from().map(d -> date.filter(p -> !p.isBefore(d)).isPresent()).orElse(true)
        && request.until().map(d -> date.filter(p -> !p.isAfter(d)).isPresent()).orElse(true);
  }

  private static Stream<String> values(Paper paper, Facet facet) {
    return PaperFacets.of(paper, Legibility.of(paper.content(), false), facet).stream();
  }

  private static List<FacetValue> counted(Facet facet, List<Paper> papers, SearchRequest request) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    papers.stream()
        .filter(p -> fits(p, request, Optional.of(facet), true))
        .flatMap(p -> values(p, facet))
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    request.chosen(facet).forEach(value -> counts.putIfAbsent(value, 0));
    request.excluded(facet).forEach(value -> counts.putIfAbsent(value, 0));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(e ->
            new FacetValue(
                e.getKey(),
                facet == Facet.DOSSIER ? "Mensenhandel" : e.getKey(),
                e.getValue(),
                e.getValue(),
                request.chosen(facet).contains(e.getKey()),
                request.excluded(facet).contains(e.getKey())))
        .toList();
  }

  private static Comparator<PaperSummary> by(SearchRequest request) {
    Comparator<PaperSummary> byDate =
        Comparator.comparing(p -> p.date().map(Object::toString).orElse(""));
    return switch (request.sort()) {
      case Sort.RELEVANCE -> Comparator.comparingInt(p -> 0);
      case Sort.NEWEST -> byDate.reversed();
      case Sort.OLDEST -> byDate;
      case Sort.CITED -> Comparator.comparingInt(p -> -p.citedBy());
    };
  }

  private List<Snippet> snippets(PaperId id, SearchRequest request) {
    Paper paper = Objects.requireNonNull(drafts.get(id)).paper();
    String text = paper.content().text();
    return words(request)
        .map(word -> text.toLowerCase(Locale.ROOT).indexOf(word))
        .filter(at -> at >= 0)
        .distinct()
        .limit(3)
        .map(at -> {
          int start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 80)) + 1);
          int end = Math.min(text.length(), at + 100);
          int wordEnd = at;
          while (wordEnd < end && Character.isLetterOrDigit(text.charAt(wordEnd))) {
            wordEnd++;
          }
          return new Snippet(
              List.of(
                  new Snippet.Piece(text.substring(start, at), false),
                  new Snippet.Piece(text.substring(at, wordEnd), true),
                  new Snippet.Piece(text.substring(wordEnd, end), false)),
              paper.content().pageAt(at),
              start);
        })
        .toList();
  }

  private PaperSummary summary(Paper paper) {
    return new PaperSummary(
        paper.id(),
        paper.description().kind(),
        paper.description().title(),
        paper.description().date(),
        paper.numbering().dossiers(),
        paper.numbering().ondernummer(),
        paper.correspondence().sender(),
        paper.correspondence().ministries(),
        Legibility.of(paper.content(), false),
        (int)
            drafts.values().stream()
                .filter(d -> !d.paper().id().equals(paper.id()))
                .filter(d -> !places(d, paper.id()).isEmpty())
                .count(),
        Optional.empty(),
        Optional.empty(),
        paper.correspondence().signatories());
  }

  private static List<Citation.Place> places(PaperDraft draft, PaperId id) {
    return draft.references().stream()
        .filter(reference -> reference.mention().targets().contains(id))
        .map(r ->
            new Citation.Place(r.sentence(), r.footnote(), r.page(), r.mention().span().start()))
        .toList();
  }

  private ResolvedReference resolve(Reference reference) {
    List<PaperId> targets = reference.mention().targets();
    Function<PaperId, Resolution> resolution =
        id ->
            has(id)
                ? new Resolution.Found(id)
                : new Resolution.Elsewhere(id, OfficialAddress.of(id).orElseThrow());
    return new ResolvedReference(
        reference,
        targets.isEmpty() ? List.of(named(reference)) : targets.stream().map(resolution).toList(),
        notes(targets));
  }

  private static Resolution named(Reference reference) {
    return reference
        .clue()
        .filter(Clue.Among.class::isInstance)
        .<Resolution>map(clue -> new Resolution.Ambiguous(((Clue.Among) clue).papers()))
        .orElseGet(() -> new Resolution.Unresolved(Reason.Plain.NO_NUMBER));
  }

  /// Takes the last of the moties for later than every paper that refers to it.
  private static List<Note> notes(List<PaperId> targets) {
    return targets.stream()
        .filter(id -> id.value().equals("kst-28638-359"))
        .<Note>map(
            id -> new Note.LaterThanPaper(id, Optional.of(java.time.LocalDate.of(2023, 3, 24))))
        .toList();
  }

  @Override
  public boolean has(PaperId id) {
    return id.kind() == IdKind.DOSSIER
        ? papers().anyMatch(p -> p.id().dossier().equals(id.dossier()))
        : drafts.containsKey(id);
  }

  private static LedgerEntry entry(Paper paper) {
    boolean html = paper.id().kind() == IdKind.INHOUD;
    String file = "/stukken/een \"mooi\" stuk " + paper.id() + (html ? ".html" : ".pdf");
    Origin origin =
        html
            ? new Origin(file, "ab".repeat(32), "text/html", SCRIPT.length())
            : new Origin(file, "ab".repeat(32), "application/pdf", PDF.length());
    return new LedgerEntry(
        origin,
        LedgerEntry.Status.INDEXED,
        Optional.of(paper.id()),
        Optional.empty(),
        "",
        Instant.EPOCH,
        new Effort(Duration.ofMillis(80), 1, paper.content().text().length(), "0.1.1"));
  }

  private static int number(PaperSummary paper) {
    return paper.ondernummer().filter(n -> n.matches("\\d+")).map(Integer::parseInt).orElse(9999);
  }

  private static List<DossierView.Gap> gaps(List<PaperSummary> papers) {
    List<DossierView.Gap> gaps = new ArrayList<>();
    List<Integer> numbers = papers.stream().map(FakePaperSearch::number).toList();
    int expected = 1;
    for (int number : numbers) {
      if (number > expected && number < 9999) {
        gaps.add(new DossierView.Gap(expected, number - 1));
      }
      expected = number + 1;
    }
    return gaps;
  }
}
