package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.voetspoor.ingest.Reader;
import nl.voetspoor.ingest.Reading;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolver;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.source.Found;
import nl.voetspoor.web.JsonView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists the references in documents or text.
@Command(
    name = "refs",
    mixinStandardHelpOptions = true,
    description = "List the references in documents, or in text on standard input.")
final class RefsCommand implements Callable<Integer> {
  /// The number of a text that is read as a whole, and not line by line.
  private static final int WHOLE = 1;

  private final Voetspoor root;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Documents of any known format.")
  private List<Path> files = List.of();

  @Option(names = "--lines", description = "Take each line of the input as a text of its own.")
  private boolean lines;

  @Option(names = "--json", description = "Print a JSON object per reference.")
  private boolean json;

  RefsCommand(Voetspoor root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    Path workspace = Files.createTempDirectory("voetspoor");
    Path input = workspace.resolve("standard-input");
    try (PaperSearch search = root.house().search(root.data())) {
      Resolver resolver = new Resolver(search::has);
      if (files.isEmpty()) {
        Files.copy(System.in, input);
        return fromInput(input, resolver, streams);
      }
      int worst = Voetspoor.DONE;
      for (Path file : files) {
        worst = Math.max(worst, fromFile(file, resolver, streams));
      }
      return worst;
    } finally {
      Files.deleteIfExists(input);
      Files.delete(workspace);
    }
  }

  /// Text is read as it stands, so that places count in what was given; a document as a document.
  private int fromInput(Path input, Resolver resolver, Streams streams) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    if (!lines && isDocument(bytes)) {
      return fromFile(input, resolver, streams);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Recogniser recogniser = root.house().recogniser();
    if (lines) {
      return fromLines(text, recogniser, resolver, streams);
    }
    for (Mention mention : recogniser.recognise(text)) {
      print(resolved(loose(mention), resolver), WHOLE, streams);
    }
    return Voetspoor.DONE;
  }

  private int fromFile(Path file, Resolver resolver, Streams streams) throws IOException {
    if (lines && Files.isRegularFile(file)) {
      return fromLines(Files.readString(file), root.house().recogniser(), resolver, streams);
    }
    Reader reader = root.house().reader();
    Path workspace = Files.createTempDirectory("voetspoor");
    List<Integer> results = new ArrayList<>();
    Consumer<Found> taker = found -> results.add(fromFound(found, reader, resolver, streams));
    try {
      root.house().walker(workspace).open(file.toAbsolutePath().normalize(), taker);
    } finally {
      Files.delete(workspace);
    }
    return results.stream().mapToInt(Integer::intValue).max().orElse(Voetspoor.DONE);
  }

  private int fromFound(Found found, Reader reader, Resolver resolver, Streams streams) {
    Reading reading =
        switch (found) {
          case Found.Trouble(String location, String reason) -> new Reading.Unreadable(reason);
          case Found.Candidate candidate -> {
            Reading read = reader.read(candidate.file());
            delete(candidate);
            yield read;
          }
        };
    return switch (reading) {
      case Reading.Unreadable(String reason) -> {
        streams.messages().println(found.location() + ": " + reason);
        yield Voetspoor.NOT_HANDLED;
      }
      case Reading.Read read -> {
        for (Reference reference : read.references()) {
          print(resolved(reference, resolver), WHOLE, streams);
        }
        yield Voetspoor.DONE;
      }
    };
  }

  /// A file from an archive lies in the workspace and is of no more use.
  private static void delete(Found.Candidate candidate) {
    if (candidate.location().contains("!/")) {
      try {
        Files.deleteIfExists(candidate.file().content());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private int fromLines(String text, Recogniser recogniser, Resolver resolver, Streams streams) {
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      for (Mention mention : recogniser.recognise(all.get(i))) {
        print(resolved(loose(mention), resolver), i + 1, streams);
      }
    }
    return Voetspoor.DONE;
  }

  private void print(ResolvedReference reference, int line, Streams streams) {
    Mention mention = reference.reference().mention();
    streams
        .output()
        .println(
            json
                ? JsonView.reference(reference, line)
                : line
                    + "\t"
                    + mention.span().start()
                    + "-"
                    + mention.span().end()
                    + "\t"
                    + mention.targets()
                    + "\t"
                    + mention.text().replaceAll("\\s+", " "));
  }

  private static ResolvedReference resolved(Reference reference, Resolver resolver) {
    return new ResolvedReference(reference, resolver.resolve(reference.mention()));
  }

  private static Reference loose(Mention mention) {
    return new Reference(mention, Optional.empty(), 0, mention.text());
  }

  private static boolean isDocument(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
            .stripLeading();
    return head.startsWith("%PDF")
        || head.startsWith("PK")
        || head.startsWith("{\\rtf")
        || head.startsWith("<")
        || head.startsWith("\u00d0\u00cf\u0011\u00e0")
        || head.startsWith("\u00ef\u00bb\u00bf<");
  }
}
