package nl.voetspoor.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.model.Fault;
import nl.voetspoor.search.Choices;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.web.FileJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists what became of every file.
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = {
      "List every file that was seen, the last seen first, with what became of it.",
      "A line holds, between tabs: status, fault, when it was seen, version that read it, format,"
          + " extent, paper, reason, path."
    })
final class LedgerCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Only files with these words in their path.")
  private List<String> words = List.of();

  @Option(
      names = "--status",
      description = {
        "Only this status: indexed, rendition, metadata, container, failed, passed-over; may be"
            + " repeated."
      })
  private List<String> statuses = List.of();

  @Option(
      names = "--fault",
      description = {
        "Only this fault: timeout, out-of-memory, crashed, encrypted, damaged, too-large, truncated,"
            + " empty, not-a-paper, not-opened; may be repeated."
      })
  private List<String> faults = List.of();

  @Option(names = "--format", description = "Only this media type; may be repeated.")
  private List<String> formats = List.of();

  @Option(names = "--read-by", paramLabel = "VERSION", description = "Only read by this version.")
  private List<String> versions = List.of();

  @Option(names = "--json", description = "Print a JSON object per file.")
  private boolean json;

  LedgerCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    check("--status", statuses, code -> LedgerEntry.Status.ofCode(code).isPresent(), statusCodes());
    check("--fault", faults, code -> Fault.ofCode(code).isPresent(), faultCodes());
    Streams streams = Streams.of(spec);
    Map<LedgerFacet, SortedSet<String>> chosen = new EnumMap<>(LedgerFacet.class);
    chosen.put(LedgerFacet.STATUS, new TreeSet<>(statuses));
    chosen.put(LedgerFacet.FAULT, new TreeSet<>(faults));
    chosen.put(LedgerFacet.FORMAT, new TreeSet<>(formats));
    chosen.put(LedgerFacet.VERSION, new TreeSet<>(versions));
    LedgerRequest request =
        new LedgerRequest(
            String.join(" ", words), new Choices<>(chosen), 1, LedgerRequest.MAX_SIZE);
    try (PaperSearch search = root.house().search(root.place())) {
      return list(search, request, streams);
    }
  }

  private int list(PaperSearch search, LedgerRequest request, Streams streams) {
    LedgerResult page = search.files(request);
    if (page.total() == 0) {
      streams
          .messages()
          .println(
              request.isNarrowed()
                  ? "no file in the ledger fits"
                  : House.NOTHING_YET.formatted(root.place()));
      return request.isNarrowed() ? Voetspoor.DONE : Voetspoor.NOT_HANDLED;
    }
    for (int number = 1; number <= page.pageCount(); number++) {
      LedgerResult shown = number == 1 ? page : search.files(request.onPage(number));
      for (LedgerEntry entry : shown.files()) {
        streams.output().println(json ? FileJson.file(entry).toString() : LedgerLine.of(entry));
      }
    }
    return Voetspoor.DONE;
  }

  private void check(
      String option, List<String> codes, Predicate<String> known, Stream<String> all) {
    for (String code : codes) {
      if (!known.test(code)) {
        throw new ParameterException(
            spec.commandLine(),
            option
                + " must be one of "
                + all.collect(Collectors.joining(", "))
                + ", and is '"
                + code
                + "'");
      }
    }
  }

  private static Stream<String> statusCodes() {
    return Arrays.stream(LedgerEntry.Status.values()).map(LedgerEntry.Status::code);
  }

  private static Stream<String> faultCodes() {
    return Arrays.stream(Fault.values()).map(Fault::code);
  }
}
