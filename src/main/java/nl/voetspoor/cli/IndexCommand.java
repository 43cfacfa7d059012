package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.voetspoor.ingest.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads files, folders and archives into the collection.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Read files, folders and zip archives into the collection.",
      "Formats are recognised by content: PDF, Word, OpenDocument, RTF, HTML, KOOP XML, text.",
      "Metadata files of the official publisher (metadata.xml, OWMS, SRU answers) count as indexed:"
          + " what they say of a paper wins over its text, whichever comes first.",
      "Unchanged files are skipped; hidden files in folders are passed over. A file that cannot be"
          + " read is reported and the run goes on. Stopping it loses nothing: run it again."
    })
final class IndexCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, archives.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print a JSON object per file on standard output.")
  private boolean json;

  IndexCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    Tally tally = new Indexing(root.house()).run(root.data(), paths, json, streams);
    if (tally.total() == 0 && !tally.stopped()) {
      streams
          .messages()
          .println(
              "no files found in "
                  + String.join(", ", paths.stream().map(Path::toString).toList())
                  + ": name files, or folders that hold papers");
    }
    return tally.failed() > 0 || tally.stopped() ? Voetspoor.NOT_HANDLED : Voetspoor.DONE;
  }
}
