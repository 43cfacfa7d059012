package nl.voetspoor.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.web.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints a paper with its fields, text, notes and references, or the list of a dossier.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Show a paper: fields, text, footnotes, what it refers to and who refers to it.",
      "With the number of a dossier: its papers in order."
    })
final class ShowCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "One identifier or number, as in kst-28638-201 or 28 638, nr. 201.")
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
    try (PaperSearch search = root.house().search(root.place())) {
      Optional<PaperId> id = PaperId.find(asked).or(() -> search.resolve(asked).map(Notation::id));
      if (id.isEmpty()) {
        streams
            .messages()
            .println(
                "not the number of one paper: '"
                    + asked
                    + "'; write it like 28 638, nr. 201 or kst-28638-201");
        return Voetspoor.NOT_HANDLED;
      }
      boolean shown =
          id.get().kind() == IdKind.DOSSIER
              ? showDossier(search, id.get(), streams)
              : showPaper(search, id.get(), streams);
      if (!shown) {
        streams.messages().println(id.get() + " is not in the collection in " + root.place());
      }
      return shown ? Voetspoor.DONE : Voetspoor.NOT_HANDLED;
    }
  }

  private boolean showPaper(PaperSearch search, PaperId id, Streams streams) {
    Optional<PaperView> view = search.paper(id);
    view.ifPresent(paper -> {
      if (json) {
        streams.output().println(JsonView.document(paper));
      } else {
        new PaperPrinter(streams.output()).print(paper);
      }
    });
    return view.isPresent();
  }

  private boolean showDossier(PaperSearch search, PaperId id, Streams streams) {
    Optional<DossierView> view = id.dossier().flatMap(search::dossier);
    view.ifPresent(dossier -> {
      if (json) {
        streams.output().println(JsonView.dossier(dossier));
      } else {
        new PaperPrinter(streams.output()).print(dossier);
      }
    });
    return view.isPresent();
  }
}
