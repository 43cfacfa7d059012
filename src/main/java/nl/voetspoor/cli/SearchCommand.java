package nl.voetspoor.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.export.ExportFormat;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Listing;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.Why;
import nl.voetspoor.web.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The same search as on the web.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Search the collection.",
      "A question is words (all must occur), \"phrases\", \"near words\"~5, mens*, slachtofer~, -word,"
          + " a OR b, ( ), and fields: titel: tekst: noot: van: aan: soort: ministerie: dossier:"
          + " datum: citeert:",
      "Facets: dossier, ministry, kind, session, year, sender, addressee, chamber, language, notes"
          + " (yes, no), reading, or their Dutch names (soort, ministerie …); not- before the name"
          + " leaves a value out. Also from, to (a date"
          + " like 2021-09-15), cites, ministries (together, apart), match (all, any), signals"
          + " (on, off), fold (on, off), sort (relevance, newest, oldest, cited)."
    })
final class SearchCommand implements Callable<Integer> {
  private static final FacetPairs FIELDS =
      new FacetPairs(
          List.of("from", "to", "cites", "ministries", "match", "signals", "fold", "sort"));

  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to search for.")
  private List<String> words = List.of();

  @Option(
      names = "--facet",
      paramLabel = "field=value",
      description = "Narrow, for example --facet ministry=JenV; may be repeated.")
  private List<String> narrowing = List.of();

  @Option(
      names = "--from",
      defaultValue = "0",
      description = "How many results to pass over (default: 0).")
  private int from;

  @Option(names = "--size", defaultValue = "20", description = "How many to print, 1 to 100.")
  private int size;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--explain", description = "Say of each result why it has its place.")
  private boolean explain;

  @Option(
      names = "--format",
      defaultValue = "",
      description = "Print all results as csv, jsonl, ris, bibtex or csl.")
  private String format = "";

  SearchCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    Optional<ExportFormat> form = form();
    SearchRequest.Parsed parsed = SearchRequest.parse(parameters());
    for (Notice notice : parsed.notices()) {
      if (notice.kind() == Notice.Kind.IGNORED_PARAMETER) {
        throw new ParameterException(
            spec.commandLine(),
            "cannot read %s '%s'".formatted(notice.details().get(0), notice.details().get(1)));
      }
      streams.messages().println(Notices.english(notice));
    }
    try (PaperSearch search = root.house().search(root.place())) {
      if (search.summary().papers() == 0) {
        streams.messages().println(House.NOTHING_YET.formatted(root.place()));
        return Voetspoor.NOT_HANDLED;
      }
      SearchResult result = window(search, parsed.request());
      for (Notice notice : result.notices()) {
        streams.messages().println(Notices.english(notice));
      }
      List<Correction> meant =
          result.isLittle() && !result.request().text().isEmpty()
              ? search.corrections(result.request().text())
              : List.of();
      meant.forEach(each -> streams.messages().println("did you mean: " + each.text()));
      search
          .resolve(parsed.request().text())
          .ifPresent(named ->
              streams.messages().println(named.written() + " is the number of " + named.id()));
      if (form.isPresent()) {
        new Exporting(search, root.house().ministries())
            .print(result.taken(), form.get(), streams.output());
      } else if (json) {
        streams.output().println(JsonView.searchResult(result, whys(search, result), meant));
      } else {
        print(result, whys(search, result), streams);
      }
      boolean understood =
          result.notices().stream().noneMatch(n -> n.kind() == Notice.Kind.NOTHING_TO_SEARCH);
      return understood ? Voetspoor.DONE : Voetspoor.NOT_HANDLED;
    }
  }

  /// Why each hit has its place, where that is asked; a window may lie over two pages.
  private Map<PaperId, Why> whys(PaperSearch search, SearchResult result) {
    return explain
        ? search.why(
            result.request().onPage(from / size + 2),
            result.hits().stream().map(hit -> hit.paper().id()).toList())
        : Map.of();
  }

  private Optional<ExportFormat> form() {
    Optional<ExportFormat> form = ExportFormat.ofCode(format);
    if (form.isEmpty() && !format.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--format must be csv, jsonl, ris, bibtex or csl, and is '" + format + "'");
    }
    return form;
  }

  /// The results from the one after `from`, which need not be the first of a page.
  private SearchResult window(PaperSearch search, SearchRequest request) {
    SearchResult result = search.search(request.onPage(from / size + 1));
    int skipped = from % size;
    if (skipped == 0) {
      return result;
    }
    List<Hit> hits = new ArrayList<>(result.hits());
    hits.addAll(search.search(request.onPage(from / size + 2)).hits());
    List<Hit> wanted =
        hits.subList(Math.min(skipped, hits.size()), Math.min(skipped + size, hits.size()));
    return new SearchResult(
        request,
        result.total(),
        result.folded(),
        wanted,
        result.facets(),
        result.timeline(),
        result.notices());
  }

  private Map<String, List<String>> parameters() {
    if (from < 0 || size < 1 || size > Listing.MAX_SIZE) {
      throw new ParameterException(
          spec.commandLine(), "--from must be 0 or more, --size 1 to " + Listing.MAX_SIZE);
    }
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new ParameterException(spec.commandLine(), "unknown option: '" + word + "'");
      }
    }
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put("q", List.of(String.join(" ", words)));
    parameters.put("size", List.of(String.valueOf(size)));
    parameters.putAll(FIELDS.parse(narrowing, spec));
    if (parameters.getOrDefault("fold", List.of()).isEmpty()) {
      parameters.put("fold", List.of("off"));
    }
    return parameters;
  }

  private static void print(SearchResult result, Map<PaperId, Why> whys, Streams streams) {
    streams.output().println(result.total() + (result.total() == 1 ? " paper" : " papers"));
    for (Hit hit : result.hits()) {
      PaperSummary paper = hit.paper();
      streams.output().println();
      streams
          .output()
          .println(paper.id() + "  " + paper.date().map(d -> d + "  ").orElse("") + paper.title());
      for (Snippet snippet : hit.snippets().stream().limit(3).toList()) {
        streams.output().println("    " + page(snippet) + marked(snippet));
      }
      Optional.ofNullable(whys.get(paper.id())).stream()
          .flatMap(why -> WhyPrinter.lines(why).stream())
          .forEach(line -> streams.output().println("    " + line));
    }
    if (result.total() > 0) {
      streams.output().println();
    }
    for (Facet facet : Facet.values()) {
      List<FacetValue> values = result.facets().getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        streams.output().println(facet.parameter() + ": " + values(values));
      }
    }
  }

  private static String values(List<FacetValue> values) {
    return String.join(
        ", ", values.stream().limit(8).map(v -> v.value() + " (" + v.count() + ")").toList());
  }

  private static String page(Snippet snippet) {
    return snippet.page() == 0 ? "" : "p. " + snippet.page() + ": ";
  }

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    for (Snippet.Piece piece : snippet.pieces()) {
      text.append(piece.marked() ? "[" + piece.text() + "]" : piece.text());
    }
    return text.toString().strip().replaceAll("\\s*\n\\s*", " / ").replaceAll("\\s+", " ");
  }
}
