package nl.voetspoor.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.web.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints a paper with its fields, text, notes and references.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show a paper: fields, text, footnotes, what it refers to and who refers to it.")
final class ShowCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Identifier or number of a paper.")
  private List<String> written = List.of();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ShowCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    String asked = String.join(" ", written);
    try (PaperSearch search = root.house().search(root.data())) {
      Optional<PaperId> id = PaperId.find(asked).or(() -> search.resolve(asked).map(Notation::id));
      Optional<PaperView> view = id.flatMap(search::paper);
      if (view.isEmpty()) {
        streams
            .messages()
            .println(
                id.map(i -> i + " is not in the collection in " + root.data())
                    .orElse("not the number of a paper: '" + asked + "'"));
        return Voetspoor.NOT_HANDLED;
      }
      if (json) {
        streams.output().println(JsonView.document(view.get()));
      } else {
        print(view.get(), streams.output());
      }
      return Voetspoor.DONE;
    }
  }

  private static void print(PaperView view, PrintWriter out) {
    Paper paper = view.paper();
    out.println(paper.id() + "  " + paper.description().title());
    field(out, "kind", paper.description().kind().code());
    paper.description().date().ifPresent(date -> field(out, "date", date.toString()));
    paper.numbering().dossiers().forEach(dossier -> field(out, "dossier", dossier.printed()));
    paper.correspondence().sender().ifPresent(sender -> field(out, "sender", sender));
    field(out, "ministries", String.join(", ", paper.correspondence().ministries()));
    view.renditions().forEach(entry -> field(out, "file", entry.origin().location()));
    out.println();
    paper
        .content()
        .blocks()
        .forEach(block -> out.println(block.span().of(paper.content().text()) + "\n"));
    for (Footnote note : paper.content().footnotes()) {
      out.println("[" + note.mark() + "] " + note.span().of(paper.content().text()));
    }
    printReferences(view, out);
  }

  private static void printReferences(PaperView view, PrintWriter out) {
    out.println("\nrefers to:");
    for (ResolvedReference each : view.references()) {
      for (int i = 0; i < each.reference().mention().targets().size(); i++) {
        out.println(
            "  "
                + each.reference().mention().targets().get(i)
                + "  "
                + each.resolutions().get(i).state());
      }
    }
    out.println("cited by:");
    for (Citation citation : view.citedBy()) {
      out.println("  " + citation.from().id() + "  " + citation.places().getFirst().sentence());
    }
  }

  private static void field(PrintWriter out, String name, String value) {
    if (!value.isBlank()) {
      out.println(name + ": " + value);
    }
  }
}
