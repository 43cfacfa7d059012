package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.moving.Packer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the whole collection as one archive.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write the whole collection as one archive (zip): papers with their text and references, the"
          + " ledger, what the publisher says, work lists, and the original files.",
      "It can be made while papers are indexed and searched, and is of the last commit. 'import'"
          + " makes a collection of it again, with any engine. What is in it is described in"
          + " src/docs/moving.md, and can be read and checked without Voetspoor."
    })
final class ExportCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The archive; it must not be there yet.")
  private Path file = Path.of("");

  @Option(names = "--without-originals", description = "Leave the original files out.")
  private boolean withoutOriginals;

  @Option(names = "--json", description = "Print what was written as a JSON object.")
  private boolean json;

  ExportCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    if (Files.exists(file)) {
      streams.messages().println(file + " is there already: name another file, or delete it first");
      return Voetspoor.NOT_HANDLED;
    }
    try (Holdings holdings = root.house().holdings(root.place())) {
      if (holdings.counts().isNone()) {
        streams.messages().println(House.NOTHING_YET.formatted(root.place()));
        return Voetspoor.NOT_HANDLED;
      }
      return export(holdings, streams);
    } catch (IOException e) {
      streams
          .messages()
          .println(
              file
                  + " cannot be written: "
                  + Moved.explained(e)
                  + "; see to room and permission, and run the same command again");
      return Voetspoor.NOT_HANDLED;
    }
  }

  private int export(Holdings holdings, Streams streams) throws IOException {
    Path data = root.data();
    Packer.Packed packed =
        new Packer(
                holdings,
                withoutOriginals ? Optional.empty() : Optional.of(root.house().originals(data)),
                root.house().workLists(data),
                new MovingProgress(streams))
            .pack(file);
    packed.leftOut().forEach(streams.messages()::println);
    long size = Files.size(file);
    streams
        .output()
        .println(
            json
                ? Moved.json("exported", packed.contents())
                    .put("file", file.toString())
                    .put("bytes", size)
                    .put("leftOut", packed.leftOut().size())
                : Moved.sentence("exported", packed.contents())
                    + " to "
                    + file
                    + " ("
                    + size / 1_000_000
                    + " MB)");
    return packed.leftOut().isEmpty() ? Voetspoor.DONE : Voetspoor.NOT_HANDLED;
  }
}
