package nl.voetspoor.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.web.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what a number names, however it is written.
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Say what a number names: its identifier, whether it is here, its address.")
final class ResolveCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "NOTATION",
      description = "For example '28 638, nr. 201', kst-28638-201, 28638/201.")
  private List<String> written = List.of();

  @Option(names = "--json", description = "Print a JSON object for each paper.")
  private boolean json;

  ResolveCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    String notation = String.join(" ", written);
    try (PaperSearch search = root.house().search(root.place())) {
      List<Notation> resolved = resolved(search, notation);
      if (resolved.isEmpty()) {
        streams
            .messages()
            .println(
                "not a number of a paper or dossier: '"
                    + notation
                    + "'; write it like 28 638, nr. 201 or kst-28638-201");
        return Voetspoor.NOT_HANDLED;
      }
      resolved.forEach(
          each -> streams.output().println(json ? JsonView.notation(each).toString() : text(each)));
      return Voetspoor.DONE;
    }
  }

  /// One for each paper that a list or range names.
  private List<Notation> resolved(PaperSearch search, String notation) {
    Optional<Notation> one = search.resolve(notation);
    return one.isPresent()
        ? List.of(one.get())
        : new NumberNotation(root.house().recogniser())
            .all(notation).stream()
                .flatMap(id -> search.resolve(id.value()).stream())
                .map(each -> new Notation(notation, each.id(), each.inCollection(), each.address()))
                .toList();
  }

  private static String text(Notation notation) {
    return notation.id()
        + "\t"
        + (notation.inCollection() ? "in-collection" : "not in the collection")
        + notation.address().map(address -> "\t" + address).orElse("");
  }
}
