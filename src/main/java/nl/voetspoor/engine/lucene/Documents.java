package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialMerge;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.Sketch;
import nl.voetspoor.index.TieKeys;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Tie;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.reference.context.Keys;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.PaperFacets;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Papers and ledger entries as documents of the index.
public final class Documents {
  /// What a document of this kind has in [LuceneField#TYPE].
  public static final String PAPER = "paper";

  /// What a document of this kind has in [LuceneField#TYPE].
  public static final String REFERENCE = "reference";

  /// What a document of this kind has in [LuceneField#TYPE].
  public static final String PASSAGE = "passage";

  /// What a document of this kind has in [LuceneField#TYPE].
  public static final String FILE = "file";

  /// What a document of this kind has in [LuceneField#TYPE].
  public static final String OFFICIAL = "official";

  private static final Set<LedgerEntry.Status> DESCRIBING =
      EnumSet.of(LedgerEntry.Status.METADATA, LedgerEntry.Status.CONTAINER);

  private final PaperCodec codec;
  private final DutchAnalyzer analyzer;
  private final PassageDocuments passages;
  private final Ministries ministries;
  private final FacetsConfig facets;

  /// @param ministries which ministry became which
  public Documents(PaperCodec codec, DutchAnalyzer analyzer, Ministries ministries) {
    this.codec = codec;
    this.analyzer = analyzer;
    this.passages = new PassageDocuments(codec, analyzer);
    this.ministries = ministries;
    this.facets = facetsConfig();
  }

  /// All papers.
  static Query papers() {
    return new TermQuery(new Term(LuceneField.TYPE.field(), PAPER));
  }

  /// How facets are kept: every one may have several values.
  static FacetsConfig facetsConfig() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(dimension(facet, false), true);
      config.setMultiValued(dimension(facet, true), true);
    }
    return config;
  }

  /// The block of a paper of which `sources` say something too.
  ///
  /// @param truncated whether its text was cut off
  public List<Document> block(IndexedPaper paper, List<OfficialSource> sources, boolean truncated) {
    return block(paper.paper(), paper.references(), sources, truncated);
  }

  /// The same of a paper that was kept before.
  public List<Document> block(KeptPaper kept, List<OfficialSource> sources) {
    return block(kept.paper(), kept.references(), sources, kept.truncated());
  }

  private List<Document> block(
      Paper read, List<Reference> references, List<OfficialSource> sources, boolean truncated) {
    Paper merged = OfficialMerge.over(read, sources);
    List<Document> block = new ArrayList<>();
    for (Reference reference : references) {
      block.add(reference(merged.id(), reference));
    }
    TextWords words = analyzer.words(merged.content().text());
    block.addAll(passages.of(merged, words, references));
    Document paper = paper(merged, words, references, Legibility.of(merged.content(), truncated));
    if (!sources.isEmpty()) {
      paper.add(new StoredField(LuceneField.AS_READ.field(), codec.withoutText(read)));
    }
    if (truncated) {
      paper.add(new StoredField(LuceneField.TRUNCATED.field(), 1));
    }
    block.add(paper);
    PassageDocuments.tie(block);
    return block;
  }

  /// A paper with its words alone.
  Document words(Paper paper) {
    Document document = new Document();
    addText(document, paper, analyzer.words(paper.content().text()));
    return document;
  }

  /// A paper by itself, with all by which it is found.
  Document alone(Paper paper, List<Reference> references) {
    return paper(
        paper,
        analyzer.words(paper.content().text()),
        references,
        Legibility.of(paper.content(), false));
  }

  /// The document of what a file says of a paper.
  public Document official(OfficialSource source) {
    Document document = new Document();
    keyword(document, LuceneField.TYPE, OFFICIAL);
    keyword(document, LuceneField.DESCRIBES, source.record().id().value());
    keyword(document, LuceneField.SOURCE, source.location());
    document.add(new StoredField(LuceneField.OFFICIAL.field(), codec.write(source)));
    return document;
  }

  /// The document of a file.
  public Document file(LedgerEntry entry) {
    Document document = new Document();
    keyword(document, LuceneField.TYPE, FILE);
    keyword(document, LuceneField.LOCATION, entry.origin().location());
    keyword(document, LuceneField.STATUS, entry.status().name());
    if (!DESCRIBING.contains(entry.status())) {
      entry.id().ifPresent(id -> keyword(document, LuceneField.RENDITION, id.value()));
      keyword(document, LuceneField.HASH, entry.origin().sha256());
    }
    entry.origin().holder().ifPresent(holder -> keyword(document, LuceneField.HOLDER, holder));
    addOrder(document, entry);
    addFacets(document, entry);
    document.add(new StoredField(LuceneField.ENTRY.field(), codec.write(entry)));
    return built(document);
  }

  private static void addOrder(Document document, LedgerEntry entry) {
    String location = entry.origin().location();
    keyword(document, LuceneField.PATH, location.toLowerCase(Locale.ROOT));
    document.add(new SortedDocValuesField(LuceneField.PLACE_ORDER.field(), new BytesRef(location)));
    document.add(new NumericDocValuesField(LuceneField.SEEN.field(), entry.seen().toEpochMilli()));
  }

  private static void addFacets(Document document, LedgerEntry entry) {
    facet(document, LedgerFacet.STATUS, entry.status().code());
    entry.fault().ifPresent(fault -> facet(document, LedgerFacet.FAULT, fault.code()));
    facet(document, LedgerFacet.FORMAT, entry.origin().format());
    if (!entry.effort().version().isEmpty()) {
      facet(document, LedgerFacet.VERSION, entry.effort().version());
    }
  }

  private Document reference(PaperId from, Reference reference) {
    Document document = new Document();
    keyword(document, LuceneField.BLOCK, from.value());
    keyword(document, LuceneField.TYPE, REFERENCE);
    reference.mention().targets().stream()
        .filter(target -> !target.equals(from))
        .forEach(target -> keyword(document, LuceneField.TARGET, target.value()));
    Citation.Place place =
        new Citation.Place(
            reference.sentence(),
            reference.footnote(),
            reference.page(),
            reference.mention().span().start());
    reference
        .clue()
        .filter(clue -> !Keys.of(clue).isEmpty())
        .ifPresent(clue -> addClue(document, clue));
    document.add(new StoredField(LuceneField.BLOCK.field(), from.value()));
    document.add(new StoredField(LuceneField.PLACE.field(), codec.write(place)));
    return document;
  }

  private void addClue(Document document, Clue clue) {
    Keys.of(clue).forEach(key -> keyword(document, LuceneField.CLUE, key));
    document.add(new StoredField(LuceneField.CLUE.field(), codec.write(clue, Clue.class)));
  }

  private Document paper(
      Paper paper, TextWords words, List<Reference> references, List<Legibility> reading) {
    Document document = new Document();
    keyword(document, LuceneField.BLOCK, paper.id().value());
    keyword(document, LuceneField.TYPE, PAPER);
    keyword(document, LuceneField.ID, paper.id().value());
    document.add(
        new SortedDocValuesField(LuceneField.ORDER.field(), new BytesRef(paper.id().value())));
    addText(document, paper, words);
    addColumns(document, paper, reading);
    addCited(document, paper.id(), references);
    addTies(document, paper);
    addLikeness(document, paper.content());
    addFacets(document, paper, reading);
    document.add(new StoredField(LuceneField.PAPER.field(), codec.withoutText(paper)));
    document.add(new StoredField(LuceneField.REFERENCES.field(), codec.references(references)));
    return built(document);
  }

  private void addText(Document document, Paper paper, TextWords words) {
    Content content = paper.content();
    String text = content.text();
    int notes =
        content.footnotes().stream().mapToInt(n -> n.span().start()).min().orElse(text.length());
    document.add(new StoredField(LuceneField.BODY.field(), text));
    add(document, LuceneField.BODY, words, new Span(0, notes));
    if (notes < text.length()) {
      add(document, LuceneField.NOTES, words, new Span(notes, text.length()));
    }
    TextWords title = analyzer.words(text(LuceneField.TITLE, paper));
    document.add(new WordsField(LuceneField.TITLE, title, WordsField.PLACED));
    for (LuceneField field : List.of(LuceneField.HEADINGS, LuceneField.ABOUT)) {
      document.add(new WordsField(field, analyzer.words(text(field, paper)), WordsField.PLACED));
    }
    QueryFields.of(paper).forEach(document::add);
    document.add(new SpeltField(List.of(title, words)));
  }

  private static void add(Document document, LuceneField field, TextWords words, Span part) {
    document.add(new WordsField(field, words, List.of(part), WordsField.MARKED));
  }

  /// What is searched of a paper in a field of words; empty for a field that holds other things.
  static String text(LuceneField field, Paper paper) {
    return switch (field) {
      case TITLE -> title(paper);
      case HEADINGS -> headings(paper.content());
      case ABOUT -> about(paper);
      case BODY, NOTES -> paper.content().text();
      default -> "";
    };
  }

  private static String title(Paper paper) {
    return Stream.of(
            Optional.of(paper.description().title()),
            paper.description().subject(),
            paper.description().heading())
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String headings(Content content) {
    return content.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .map(block -> content.text().substring(block.span().start(), block.span().end()))
        .collect(Collectors.joining("\n"));
  }

  private static String about(Paper paper) {
    Stream<String> numbers =
        paper.numbering().dossiers().stream()
            .map(dossier ->
                dossier.printed()
                    + paper.numbering().ondernummer().map(n -> " nr. " + n).orElse(""));
    Stream<String> people =
        Stream.concat(
            Stream.of(
                    paper.numbering().dossierTitle(),
                    paper.correspondence().sender(),
                    paper.correspondence().addressee(),
                    paper.correspondence().kenmerk())
                .flatMap(Optional::stream),
            paper.correspondence().signatories().stream().map(Signatory::name));
    return Stream.of(numbers, people, paper.correspondence().ministries().stream())
        .flatMap(s -> s)
        .collect(Collectors.joining("\n"));
  }

  private void addColumns(Document document, Paper paper, List<Legibility> reading) {
    document.add(column(LuceneField.SUMMARY, codec.write(StoredSummary.of(paper, reading))));
    Facts facts = Facts.of(paper);
    facts.keys().forEach(key -> keyword(document, LuceneField.CLUE_KEY, key));
    document.add(column(LuceneField.FACTS, codec.write(facts)));
    Content content = paper.content();
    document.add(
        column(
            LuceneField.PAGES,
            codec.write(new Content("", List.of(), content.footnotes(), content.pages()))));
    paper
        .description()
        .date()
        .map(LocalDate::toEpochDay)
        .ifPresent(
            day -> document.add(new LongField(LuceneField.DATE.field(), day, Field.Store.NO)));
  }

  private static void addCited(Document document, PaperId own, List<Reference> references) {
    references.stream()
        .flatMap(reference -> reference.mention().targets().stream())
        .filter(target -> !target.equals(own))
        .distinct()
        .forEach(target -> keyword(document, LuceneField.CITES, target.value()));
  }

  private static void addTies(Document document, Paper paper) {
    TieKeys.of(paper).forEach(key -> keyword(document, LuceneField.KEY, key));
    if (paper.id().earlierEdition().isPresent()) {
      String id = paper.id().value();
      document.add(new SortedDocValuesField(LuceneField.EDITION.field(), new BytesRef(id)));
      document.add(new StoredField(LuceneField.EDITION.field(), id));
    }
    for (Tie tie : paper.ties()) {
      boolean replaces = tie.kind() == Tie.Kind.REPLACES;
      LuceneField named = replaces ? LuceneField.REPLACES : LuceneField.TIED;
      tie.paper().ifPresent(other -> keyword(document, named, other.value()));
      setField(tie.kind())
          .ifPresent(
              field -> tie.paper().ifPresent(other -> keyword(document, field, other.value())));
      TieKeys.of(tie).forEach(key -> keyword(document, LuceneField.SEEKS, key));
    }
  }

  private static Optional<LuceneField> setField(Tie.Kind kind) {
    return switch (kind) {
      case ANNEX_OF, BESLISNOTA_OF -> Optional.of(LuceneField.WHOLE);
      case CARRIES -> Optional.of(LuceneField.PART);
      case REPLACES -> Optional.empty();
    };
  }

  private static void addLikeness(Document document, Content content) {
    Sketch.of(content.text())
        .ifPresent(sketch -> {
          sketch.keys().forEach(key -> keyword(document, LuceneField.LIKENESS, key));
          document.add(column(LuceneField.SKETCH, sketch.bytes()));
        });
  }

  private void addFacets(Document document, Paper paper, List<Legibility> reading) {
    PaperFacets.of(paper, reading, Facet.DOSSIER)
        .forEach(dossier -> keyword(document, LuceneField.DOSSIER, dossier));
    for (Facet facet : Facet.values()) {
      List<String> values = PaperFacets.of(paper, reading, facet);
      if (facet == Facet.MINISTRY) {
        values.forEach(value -> facet(document, dimension(facet, true), value));
        values = withLines(values);
      }
      values.forEach(value -> facet(document, dimension(facet, false), value));
    }
  }

  /// Ministries with what they have become since: each paper is one of both.
  private List<String> withLines(List<String> codes) {
    return Stream.concat(codes.stream(), codes.stream().map(ministries::lineOf))
        .distinct()
        .toList();
  }

  /// The name under which a facet is counted.
  ///
  /// @param apart whether ministries stand apart from their predecessors
  public static String dimension(Facet facet, boolean apart) {
    return facet == Facet.MINISTRY && apart ? "ministry-apart" : facet.parameter();
  }

  /// The names under which anything is counted.
  public static List<String> dimensions() {
    return Stream.of(
            Arrays.stream(Facet.values()).map(facet -> dimension(facet, false)),
            Stream.of(dimension(Facet.MINISTRY, true)),
            Arrays.stream(LedgerFacet.values()).map(Documents::dimension))
        .flatMap(each -> each)
        .toList();
  }

  private static void facet(Document document, String dimension, String value) {
    document.add(new SortedSetDocValuesFacetField(dimension, value));
  }

  private static void facet(Document document, LedgerFacet facet, String value) {
    facet(document, dimension(facet), value);
  }

  /// The name under which a facet of the ledger is counted, apart from those of papers.
  public static String dimension(LedgerFacet facet) {
    return "file-" + facet.parameter();
  }

  /// Documents that have one of `values` in what is counted under `dimension`.
  public static Query having(String dimension, Collection<String> values) {
    List<Query> each =
        values.stream()
            .<Query>map(value ->
                new TermQuery(
                    new Term(
                        FacetsConfig.DEFAULT_INDEX_FIELD_NAME,
                        FacetsConfig.pathToString(dimension, new String[] {value}))))
            .toList();
    if (each.size() == 1) {
      return new ConstantScoreQuery(each.getFirst());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    each.forEach(query -> any.add(query, Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  private Document built(Document document) {
    try {
      return facets.build(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keyword(Document document, LuceneField field, String value) {
    document.add(new StringField(field.field(), value, Field.Store.NO));
  }

  private static BinaryDocValuesField column(LuceneField field, byte[] bytes) {
    return new BinaryDocValuesField(field.field(), new BytesRef(bytes));
  }
}
