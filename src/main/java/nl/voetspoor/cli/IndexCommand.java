package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.ingest.Again;
import nl.voetspoor.ingest.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads files, folders and archives into the collection.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Read files, folders and archives (zip, tar, gz, 7z) into the collection, and the papers in"
          + " mails (EML, MSG) and PDF portfolios.",
      "Formats are recognised by content: PDF, Word, OpenDocument, RTF, HTML, KOOP XML, text.",
      "Metadata files of the official publisher (metadata.xml, OWMS, SRU answers) count as indexed:"
          + " what they say of a paper wins over its text, whichever comes first.",
      "Unchanged files are skipped; hidden files in folders are passed over. A file that cannot be"
          + " read is reported and the run goes on. Stopping it loses nothing: run it again.",
      "A file that failed is not read again as long as it does not change, unless it is asked for"
          + " or another version reads. What became of every file: voetspoor ledger."
    })
final class IndexCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders, archives. With --retry-… none means: all that is known.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print a JSON object per file on standard output.")
  private boolean json;

  @Option(names = "--retry-failed", description = "Read again the files that failed.")
  private boolean retryFailed;

  @Option(
      names = "--retry-older-than",
      paramLabel = "VERSION",
      description = {
        "Read again the files that an older version read, as in 0.1.1, which 'ledger' shows. A file"
            + " that is gone is read from the original that was kept."
      })
  private Optional<String> olderThan = Optional.empty();

  IndexCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Again again = new Again(retryFailed, olderThan.map(this::version));
    if (paths.isEmpty() && !again.isAsked()) {
      throw new ParameterException(
          spec.commandLine(),
          "Missing required parameter: 'PATH': name files or folders, or ask for --retry-failed");
    }
    Streams streams = Streams.of(spec);
    Tally tally = new Indexing(root.house()).run(root.place(), paths, again, json, streams);
    if (tally.total() == 0 && !tally.stopped()) {
      streams.messages().println(nothing());
    }
    return tally.failed() > 0 || tally.stopped() ? Voetspoor.NOT_HANDLED : Voetspoor.DONE;
  }

  private ParserVersion version(String written) {
    return ParserVersion.find(written)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "not a version: '"
                    + written
                    + "'; write it like "
                    + ParserVersion.CURRENT.written()));
  }

  private String nothing() {
    return paths.isEmpty()
        ? "nothing to read again: the ledger has no such file"
        : "no files found in "
            + String.join(", ", paths.stream().map(Path::toString).toList())
            + ": name files, or folders that hold papers";
  }
}
