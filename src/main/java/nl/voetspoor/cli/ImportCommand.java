package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.moving.Contents;
import nl.voetspoor.moving.Unpacker;
import nl.voetspoor.worklist.WorkLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a collection of an archive, or adds what is in it to one.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Make a collection of an archive that 'export' wrote, with any engine.",
      "The archive is looked through first: one that is damaged or of a newer format is refused"
          + " before anything is written. The collection is there at once and whole; broken off,"
          + " nothing of it is there, and the same command does it again."
    })
final class ImportCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The archive.")
  private Path file = Path.of("");

  @Option(
      names = "--add",
      description = {
        "Add to a collection that is not empty what it does not have. What it has stays as it is."
      })
  private boolean add;

  @Option(names = "--check", description = "Only look whether the archive is whole.")
  private boolean check;

  @Option(names = "--without-originals", description = "Leave the original files out.")
  private boolean withoutOriginals;

  @Option(names = "--json", description = "Print what was taken over as a JSON object.")
  private boolean json;

  ImportCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    if (!add && !check && !isEmpty(streams)) {
      return Voetspoor.NOT_HANDLED;
    }
    Unpacker unpacker = new Unpacker(file, new MovingProgress(streams));
    Contents contents;
    try {
      contents = unpacker.check();
    } catch (IOException e) {
      streams.messages().println(file + " cannot be read: " + Moved.explained(e));
      return Voetspoor.NOT_HANDLED;
    }
    if (check) {
      tell(streams, "whole", contents);
      return Voetspoor.DONE;
    }
    try {
      return add ? add(unpacker, streams) : fill(unpacker, contents, streams);
    } catch (IOException e) {
      throw CollectionException.of(root.data(), e);
    }
  }

  private int add(Unpacker unpacker, Streams streams) throws IOException {
    try (PaperStore store = root.house().store(root.place())) {
      tell(streams, "added", unpacker.add(store, originals(), workLists()));
    }
    return Voetspoor.DONE;
  }

  /// From when the renewal is open nobody else can write; what came before that is seen.
  private int fill(Unpacker unpacker, Contents contents, Streams streams) throws IOException {
    try (Renewal renewal = root.house().renewal(root.place())) {
      if (!isEmpty(streams)) {
        return Voetspoor.NOT_HANDLED;
      }
      unpacker.unpack(renewal, originals(), workLists());
    }
    tell(streams, "imported", contents);
    return Voetspoor.DONE;
  }

  private boolean isEmpty(Streams streams) {
    try (Holdings holdings = root.house().holdings(root.place())) {
      Holdings.Counts counts = holdings.counts();
      if (!counts.isNone()) {
        streams
            .messages()
            .printf(
                "the collection %s is not empty (%d papers, %d files): import into another with"
                    + " --data%s, or add to this one what it does not have with --add%n",
                root.place(),
                counts.papers(),
                counts.files(),
                root.place().cluster().isPresent() ? " and --opensearch-index" : "");
      }
      return counts.isNone();
    }
  }

  private void tell(Streams streams, String verb, Contents contents) {
    streams.output().println(json ? Moved.json(verb, contents) : Moved.sentence(verb, contents));
  }

  private Optional<Originals> originals() {
    return withoutOriginals ? Optional.empty() : Optional.of(root.house().originals(root.data()));
  }

  private WorkLists workLists() {
    return root.house().workLists(root.data());
  }
}
