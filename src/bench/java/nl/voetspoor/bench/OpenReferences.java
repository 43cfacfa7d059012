package nl.voetspoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.context.Clues;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.Listing;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.search.SearchRequest;

/// What became of the references without a number, over a collection. It prints two tables: how
/// many there are by rule and state; and how often moties that are named by their members and
/// subject, as a later paper of the same dossier would, are found, with and without the motie meant
/// being there. With a third argument, every reference is written to that file, to be read.
public final class OpenReferences {
  private static final Set<String> RULES =
      Set.of(
          "motie-op-naam",
          "amendement-op-naam",
          "brief-op-datum",
          "titel",
          "eerder-genoemd",
          "nummer-erbij",
          "noot-erbij",
          "idem",
          "zie-noot",
          "op-stuk",
          "wetsvoorstel");

  private OpenReferences() {}

  /// Arguments: the data folder and, optionally, a file to write.
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("give a data folder, and a file to write if you like");
    }
    try (PaperSearch search = open(Path.of(args[0]))) {
      List<PaperView> papers = papers(search);
      List<String> lines = new ArrayList<>();
      Map<String, Map<String, Integer>> counts = new TreeMap<>();
      for (PaperView paper : papers) {
        paper.references().stream()
            .filter(OpenReferences::isOpen)
            .forEach(reference -> {
              String rule = reference.reference().mention().rule();
              String state = state(reference);
              counts.computeIfAbsent(rule, r -> new TreeMap<>()).merge(state, 1, Integer::sum);
              lines.add(line(paper, reference));
            });
      }
      print(papers.size(), counts);
      List<Facts> facts = papers.stream().map(PaperView::paper).map(Facts::of).toList();
      Map<String, List<Facts>> byKey = byKey(facts);
      known(facts, byKey);
      NamesAlone names =
          new NamesAlone(
              recogniser(),
              new Clues(key -> byKey.getOrDefault(key, List.of()), id -> id),
              search::has);
      papers.stream().map(PaperView::paper).forEach(names::read);
      names.print();
      if (args.length == 2) {
        Files.write(Path.of(args[1]), lines, StandardCharsets.UTF_8);
      }
    }
  }

  private static boolean isOpen(ResolvedReference reference) {
    return RULES.contains(reference.reference().mention().rule())
        || reference.reference().mention().kind() == MentionKind.OPEN;
  }

  private static String state(ResolvedReference reference) {
    return reference.resolutions().getFirst().state();
  }

  private static String line(PaperView paper, ResolvedReference reference) {
    return String.join(
        "\t",
        paper.paper().id().value(),
        reference.reference().mention().rule(),
        state(reference),
        reference.targets().stream().map(PaperId::value).collect(Collectors.joining(" ")),
        titles(paper, reference),
        reference.reference().mention().text().replaceAll("\\s+", " "),
        reference.reference().sentence());
  }

  private static String titles(PaperView paper, ResolvedReference reference) {
    return reference.resolutions().stream()
        .flatMap(resolution ->
            switch (resolution) {
              case Resolution.Found(PaperId id) ->
                  Stream.ofNullable(paper.cited().get(id)).map(found -> found.title());
              case Resolution.Ambiguous(List<PaperId> ids) -> Stream.of(ids.toString());
              case Resolution.Unresolved(var reason) -> Stream.of(reason.inDutch());
              case Resolution.Elsewhere elsewhere -> Stream.of("");
            })
        .collect(Collectors.joining(" / "));
  }

  private static void print(int papers, Map<String, Map<String, Integer>> counts) {
    List<String> states = List.of("in-collection", "elsewhere", "ambiguous", "unresolved");
    System.out.printf(
        "papers %d%n%n| rule | %s |%n|---|---|---|---|---|%n", papers, String.join(" | ", states));
    counts.forEach((rule, byState) ->
        System.out.printf(
            "| %s | %s |%n",
            rule,
            states.stream()
                .map(state -> String.valueOf(byState.getOrDefault(state, 0)))
                .collect(Collectors.joining(" | "))));
  }

  private static Map<String, List<Facts>> byKey(List<Facts> papers) {
    return papers.stream()
        .flatMap(paper -> paper.keys().stream().map(key -> Map.entry(key, paper)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /// Names every motie by its members and subject, as of the last day in the collection.
  private static void known(List<Facts> papers, Map<String, List<Facts>> byKey) {
    Map<String, Integer> there = new TreeMap<>();
    Map<String, Integer> gone = new TreeMap<>();
    for (Facts motie : papers) {
      if (motie.kind() == PaperKind.MOTIE && !motie.movers().isEmpty()) {
        Optional<Clue.Motion> clue = clue(motie);
        clue.ifPresent(each -> {
          there.merge(
              outcome(each, motie, key -> byKey.getOrDefault(key, List.of())), 1, Integer::sum);
          gone.merge(
              outcome(
                  each,
                  motie,
                  key ->
                      byKey.getOrDefault(key, List.of()).stream()
                          .filter(paper -> !paper.id().equals(motie.id()))
                          .toList()),
              1,
              Integer::sum);
        });
      }
    }
    Set<String> outcomes = new TreeSet<>(there.keySet());
    outcomes.addAll(gone.keySet());
    System.out.printf("%n| outcome | motie there | motie not there |%n|---|---|---|%n");
    outcomes.forEach(outcome ->
        System.out.printf(
            "| %s | %d | %d |%n",
            outcome, there.getOrDefault(outcome, 0), gone.getOrDefault(outcome, 0)));
  }

  private static Optional<Clue.Motion> clue(Facts motie) {
    return motie.titles().stream()
        .filter(title -> title.contains(" over ") && !title.contains(" – "))
        .findFirst()
        .map(title ->
            new Clue.Motion(
                PaperKind.MOTIE,
                motie.movers(),
                motie.cumSuis(),
                Optional.of(title.substring(title.indexOf(" over ") + 6).split(" \\(t\\.v", 2)[0]),
                false));
  }

  private static String outcome(
      Clue.Motion clue, Facts motie, Function<String, List<Facts>> collection) {
    Facts citing =
        new Facts(
            new PaperId("doc-0000000000000000"),
            PaperKind.KAMERBRIEF,
            motie.date().map(day -> day.plusMonths(3)),
            Optional.empty(),
            motie.dossiers(),
            List.of(),
            "",
            List.of(),
            false,
            List.of(),
            List.of());
    Resolution resolution =
        new Clues(collection, id -> id)
            .resolve(clue, "de motie over " + clue.about().orElse(""), citing);
    return switch (resolution) {
      case Resolution.Found(PaperId id) ->
          id.equals(motie.id())
              ? "right"
              : isVersion(motie, id, collection) ? "another version of it" : "another";
      default -> resolution.state();
    };
  }

  /// Whether `id` replaces the motie or is replaced by it, as the titles say (`t.v.v. 36725-7`).
  private static boolean isVersion(
      Facts motie, PaperId id, Function<String, List<Facts>> collection) {
    Facts other =
        motie.keys().stream()
            .flatMap(key -> collection.apply(key).stream())
            .filter(paper -> paper.id().equals(id))
            .findFirst()
            .orElseThrow();
    boolean sameDossier = motie.dossiers().equals(other.dossiers());
    boolean replaces =
        (motie.titles() + " " + other.titles()).matches("(?s).*(?:t\\.v\\.v\\.|[Gg]ewijzigde).*");
    if (!(sameDossier && replaces)) {
      System.err.println(motie.id() + " " + motie.titles() + "\n   " + id + " " + other.titles());
    }
    return sameDossier && replaces;
  }

  private static List<PaperView> papers(PaperSearch search) {
    List<PaperView> papers = new ArrayList<>();
    SearchRequest request = SearchRequest.of("").sized(Listing.MAX_SIZE);
    int pages = search.search(request).pageCount();
    for (int page = 1; page <= pages; page++) {
      search.search(request.onPage(page)).hits().stream()
          .map(Hit::paper)
          .flatMap(paper -> search.paper(paper.id()).stream())
          .forEach(papers::add);
    }
    return papers;
  }

  private static PaperSearch open(Path data) throws IOException {
    return new LuceneSearch(
        data,
        AnalysisConfig.read(OpenReferences::text),
        Ministries.parse(text("ministries.tsv")),
        DossierTitles.parse(text("dossiers.tsv")),
        new NumberNotation(recogniser()),
        KindNames.parse(text("kind-names.tsv")));
  }

  private static Recogniser recogniser() throws IOException {
    return new Recogniser(
        CitationWords.parse(text("citation-words.tsv")),
        DossierSuffixes.parse(text("dossier-suffixes.tsv")),
        Laws.parse(text("laws.tsv")));
  }

  private static String text(String name) {
    try {
      return Files.readString(Path.of("index-config").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
