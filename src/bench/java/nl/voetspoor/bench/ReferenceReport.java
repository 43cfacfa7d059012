package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.bench.Decision.Verdict;
import nl.voetspoor.bench.EditorLinks.Link;
import nl.voetspoor.bench.FoundReferences.Hit;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.DossierYears;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.Recogniser;

/// How well references are found, against the links of the official editor and those read by hand.
///
///     mvn -q -Pbench test-compile exec:java \
///         -Dexec.mainClass=nl.voetspoor.bench.ReferenceReport [-Dexec.args="CORPUS OUT DATE"]
///
/// It reads every paper of `CORPUS/koop-xml` with the command `refs --json`, the tables of
/// `CORPUS/gold`, and `OUT/judged.tsv`; it prints the report and writes it to
/// `OUT/DATE-references.md`, with every decision in `OUT/DATE-references.tsv`. Gains and losses are
/// those against the newest table of decisions that stood in OUT.
///
/// What the editor linked and was not found is a loss of recall. What was found and the editor did
/// not link is a loss of precision, unless a rule of [Judge] or a judgement by hand shows it right.
public final class ReferenceReport {
  private final Path corpus;
  private final Judge judge;
  private final Recogniser recogniser =
      new Recogniser(
          CitationWords.parse(config("citation-words.tsv")),
          DossierSuffixes.parse(config("dossier-suffixes.tsv")),
          Laws.parse(config("laws.tsv")),
          DossierYears.parse(config("dossier-years.tsv")));

  private ReferenceReport(Path corpus, Judge judge) throws IOException {
    this.corpus = corpus;
    this.judge = judge;
  }

  /// Makes the report. Arguments: the corpus, the folder of reports, the date; all can be left out.
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args.length > 0 ? args[0] : "../shared/corpus");
    Path out = Path.of(args.length > 1 ? args[1] : "src/docs/references");
    String date = args.length > 2 ? args[2] : LocalDate.now(ZoneId.systemDefault()).toString();
    Judge judge = Judge.of(corpus, Path.of("index-config/laws.tsv"), out.resolve("judged.tsv"));
    List<Decision> decisions = new ReferenceReport(corpus, judge).decisions();
    List<Decision> before = newest(out);
    String report = new ReportText(date, decisions, before).text();
    Files.writeString(out.resolve(date + "-references.md"), report);
    Files.write(
        out.resolve(date + "-references.tsv"),
        Stream.concat(Stream.of(Decision.HEADER), decisions.stream().map(Decision::row)).toList());
    System.out.print(report);
  }

  private List<Decision> decisions() throws IOException {
    List<Decision> decisions = new ArrayList<>();
    decisions.addAll(gold("gold-koop", "references-koop-xml.tsv", 4, 5));
    decisions.addAll(gold("gold-letters", "references-letters.tsv", 3, 4));
    Path papers = corpus.resolve("koop-xml");
    decisions.addAll(papers(EditorLinks.in(papers), FoundReferences.in(papers)));
    return decisions;
  }

  private static List<Decision> newest(Path out) throws IOException {
    try (Stream<Path> reports = Files.list(out)) {
      Optional<Path> last =
          reports
              .filter(path -> path.toString().endsWith("-references.tsv"))
              .max(Comparator.naturalOrder());
      return last.isEmpty()
          ? List.of()
          : Files.readAllLines(last.get()).stream().skip(1).map(Decision::parse).toList();
    }
  }

  /// A table of references, each with the words around it.
  private List<Decision> gold(String set, String file, int place, int context) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    for (String row :
        Files.readAllLines(corpus.resolve("gold").resolve(file)).stream().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      String target = cells[2].replaceAll("[\\s\\p{Z}]", "").replaceFirst("^(?:kv-tk|tk-doc)-", "");
      boolean note = cells[place].matches("yes|noot");
      Link link =
          new Link(
              cells[0],
              note ? "footnote" : "body",
              cells[1],
              target,
              cells[context] + cells[1] + cells[context + 1]);
      decisions.add(read(set, link, cells[context].length()));
    }
    return decisions;
  }

  private Decision read(String set, Link link, int start) {
    Span place = new Span(start, start + link.words().length());
    boolean found =
        recogniser.recognise(link.around()).stream()
            .filter(mention -> mention.span().overlaps(place))
            .flatMap(mention -> mention.targets().stream())
            .anyMatch(id -> id.value().equals(link.target()));
    return found ? decision(set, link, Verdict.FOUND, "linked") : missed(set, link);
  }

  private Decision missed(String set, Link link) {
    return judge
        .byHand(link.paper(), link.target())
        .filter(judgement -> judgement.startsWith("none"))
        .map(judgement -> decision(set, link, Verdict.SET_ASIDE, judgement))
        .orElseGet(() -> decision(set, link, Verdict.MISSED, "not found"));
  }

  private Decision decision(String set, Link link, Verdict verdict, String reason) {
    String form =
        recogniser.recognise(link.words()).stream().map(Mention::rule).findFirst().orElse("-");
    return new Decision(
        set,
        link.paper(),
        link.place(),
        form,
        Decision.line(link.words()),
        link.target(),
        verdict,
        reason);
  }

  /// The links of the editor, each put to one found target of the same paper and place, with the
  /// same words where there are more, and then what was found besides.
  private List<Decision> papers(List<Link> links, List<Hit> hits) {
    List<Hit> left = new ArrayList<>(hits);
    List<Decision> decisions = new ArrayList<>();
    for (Link link : links) {
      if (link.place().equals("title")) {
        decisions.add(read("koop-xml", link, link.around().indexOf(link.words())));
        continue;
      }
      List<Hit> fitting =
          left.stream()
              .filter(each -> each.paper().equals(link.paper()))
              .filter(each -> each.place().equals(link.place()))
              .filter(each -> each.target().equals(link.target()))
              .toList();
      Optional<Hit> hit =
          fitting.stream()
              .filter(each -> Decision.line(link.words()).contains(each.words()))
              .findFirst()
              .or(() -> fitting.stream().findFirst());
      hit.ifPresent(left::remove);
      decisions.add(
          hit.map(each -> found(each, Verdict.FOUND, "linked"))
              .orElseGet(() -> missed("koop-xml", link)));
    }
    left.forEach(hit -> decisions.add(besides(hit)));
    return decisions;
  }

  private Decision besides(Hit hit) {
    return judge
        .right(hit)
        .map(reason -> found(hit, Verdict.OMITTED, reason))
        .orElseGet(() ->
            found(
                hit,
                Verdict.WRONG,
                judge.byHand(hit.paper(), hit.target()).orElse("not shown to be right")));
  }

  private static Decision found(Hit hit, Verdict verdict, String reason) {
    return new Decision(
        "koop-xml",
        hit.paper(),
        hit.place(),
        hit.form(),
        hit.words(),
        new PaperId(hit.target()).value(),
        verdict,
        reason);
  }

  private static String config(String name) throws IOException {
    return Files.readString(Path.of("index-config", name));
  }
}
