package nl.voetspoor.cli;

import java.util.concurrent.Callable;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.moving.Carrier;
import nl.voetspoor.moving.Contents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the collection anew from what is kept of each paper.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = {
      "Write the collection anew from what is kept of each paper: after Voetspoor has become newer"
          + " and asks for it, or after a change in index-config/analysis. No file is read again.",
      "Searching goes on meanwhile. The new one takes the place of the old in one step; broken off,"
          + " the old one stays as it was. There must be room for both."
    })
final class RebuildCommand implements Callable<Integer> {
  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print what was written as a JSON object.")
  private boolean json;

  RebuildCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Streams streams = Streams.of(spec);
    Place place = root.place();
    if (isEmpty(place)) {
      streams.messages().println(House.NOTHING_YET.formatted(place));
      return Voetspoor.NOT_HANDLED;
    }
    Contents contents;
    try (Renewal renewal = root.house().renewal(place);
        Holdings holdings = root.house().holdings(place)) {
      contents = new Carrier(new MovingProgress(streams)).carry(holdings, renewal);
    }
    streams
        .output()
        .println(
            json
                ? Moved.json("rebuilt", contents)
                : "rebuilt %d papers, %d files of the ledger, %d descriptions"
                    .formatted(contents.papers(), contents.files(), contents.descriptions()));
    return Voetspoor.DONE;
  }

  private boolean isEmpty(Place place) {
    try (Holdings holdings = root.house().holdings(place)) {
      return holdings.counts().isNone();
    }
  }
}
