package nl.voetspoor.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.ingest.Reader;
import nl.voetspoor.ingest.Reading;
import nl.voetspoor.ingest.Unfolding;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.web.JsonView;

/// Prints the references in text or in a document, one a line.
final class ReferenceLister {
  /// The number of a text that is read as a whole, and not line by line.
  private static final int WHOLE = 1;

  private final House house;
  private final PaperSearch search;
  private final boolean json;
  private final Streams streams;

  /// @param search reads text, and tells what became of each target
  /// @param json whether a line is an object for programs
  ReferenceLister(House house, PaperSearch search, boolean json, Streams streams) {
    this.house = house;
    this.search = search;
    this.json = json;
    this.streams = streams;
  }

  /// Those in `text`; places count from its beginning.
  int ofText(String text) {
    search.references(text).forEach(reference -> print(reference, WHOLE, Optional.empty()));
    return Voetspoor.DONE;
  }

  /// Those in each line of `text`; places count from the beginning of the line.
  int ofLines(String text) {
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      int line = i + 1;
      search.references(all.get(i)).forEach(reference -> print(reference, line, Optional.empty()));
    }
    return Voetspoor.DONE;
  }

  /// Those in documents, and in every document of an archive; places count in their text as `show`
  /// gives it. What cannot be read is reported.
  int ofFiles(List<Path> files, Path workspace) {
    List<Integer> results = new ArrayList<>();
    try (Reader reader = house.reader(workspace)) {
      Unfolding unfolding = new Unfolding(house.walker(workspace), reader, workspace);
      for (Path file : files) {
        unfolding.open(
            file.toAbsolutePath().normalize(),
            (location, reading) -> results.add(ofReading(location, reading)));
      }
    }
    return results.stream().mapToInt(Integer::intValue).max().orElse(Voetspoor.DONE);
  }

  private int ofReading(String location, Reading reading) {
    return switch (reading) {
      case Reading.Unreadable(_, String reason, _) -> {
        streams.messages().println(location + ": " + reason);
        yield Voetspoor.NOT_HANDLED;
      }
      case Reading.Described _ -> {
        streams.messages().println(location + ": describes papers and holds none");
        yield Voetspoor.NOT_HANDLED;
      }
      case Reading.Read read -> {
        read.remark().ifPresent(r -> streams.messages().println(location + ": " + r.reason()));
        search
            .references(read.paper(), read.references())
            .forEach(reference -> print(reference, WHOLE, Optional.of(location)));
        yield Voetspoor.DONE;
      }
      case Reading.Holds _ -> Voetspoor.DONE;
    };
  }

  /// @param file the document, for programs that give more than one
  private void print(ResolvedReference resolved, int line, Optional<String> file) {
    Mention mention = resolved.reference().mention();
    streams
        .output()
        .println(
            json
                ? object(resolved, line, file)
                : String.join(
                    "\t",
                    String.valueOf(line),
                    mention.span().start() + "-" + mention.span().end(),
                    targets(resolved),
                    mention.text().replaceAll("\\s+", " ")));
  }

  private static String object(ResolvedReference resolved, int line, Optional<String> file) {
    ObjectNode node = JsonView.reference(resolved, line);
    file.ifPresent(path -> node.put("path", path));
    return node.toString();
  }

  private static String targets(ResolvedReference resolved) {
    return resolved.targets().isEmpty()
        ? "?"
        : String.join(" ", resolved.targets().stream().map(Object::toString).toList());
  }
}
