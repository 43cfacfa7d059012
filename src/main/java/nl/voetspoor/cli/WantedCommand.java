package nl.voetspoor.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;
import nl.voetspoor.web.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Lists the papers that others refer to and the collection lacks, most cited first.
@Command(
    name = "wanted",
    mixinStandardHelpOptions = true,
    description = {
      "List the papers that others refer to and the collection lacks, most cited first.",
      "A line gives how many papers refer to it, its identifier and its official address."
    })
final class WantedCommand implements Callable<Integer> {
  private static final int PAGE = 100;

  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--dossier", paramLabel = "N", description = "Of this dossier only.")
  private String dossier = "";

  @Option(names = "--json", description = "Print a JSON object per paper.")
  private boolean json;

  WantedCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    Optional<DossierNumber> number = number();
    try (PaperSearch search = root.house().search(root.place())) {
      WantedRequest request = new WantedRequest(number, Optional.empty(), 1, PAGE);
      int pages = search.wanted(request).pageCount();
      for (int page = 1; page <= pages; page++) {
        search
            .wanted(request.onPage(page))
            .papers()
            .forEach(missing -> streams.output().println(line(missing)));
      }
      return Voetspoor.DONE;
    }
  }

  private Optional<DossierNumber> number() {
    if (dossier.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        DossierNumber.find(dossier)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(), "--dossier is not a dossier number: '" + dossier + "'")));
  }

  private String line(Wanted.Missing missing) {
    return json
        ? JsonView.missing(missing).toString()
        : missing.citedBy()
            + "\t"
            + missing.id()
            + missing.address().map(address -> "\t" + address).orElse("");
  }
}
