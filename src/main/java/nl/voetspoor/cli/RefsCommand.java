package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.voetspoor.search.PaperSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists the references in documents or text.
@Command(
    name = "refs",
    mixinStandardHelpOptions = true,
    description = {
      "List the references in documents, or in text on standard input.",
      "A line gives the number of the text, the place in it, what is named, and the words."
    })
final class RefsCommand implements Callable<Integer> {
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
    Path workspace = Files.createTempDirectory("voetspoor");
    Path input = workspace.resolve("standard-input");
    try (PaperSearch search = root.house().search(root.place())) {
      ReferenceLister lister = new ReferenceLister(root.house(), search, json, Streams.of(spec));
      if (files.isEmpty()) {
        Files.copy(System.in, input);
        return ofInput(input, lister, workspace);
      }
      return ofDocuments(files, lister, workspace);
    } finally {
      Indexing.clear(workspace);
    }
  }

  /// Text is read as it stands, so that places count in what was given; a document as a document.
  private int ofInput(Path input, ReferenceLister lister, Path workspace) throws IOException {
    return lines || isDocument(input)
        ? ofDocuments(List.of(input), lister, workspace)
        : lister.ofText(text(input));
  }

  private int ofDocuments(List<Path> paths, ReferenceLister lister, Path workspace)
      throws IOException {
    if (!lines) {
      return lister.ofFiles(paths, workspace);
    }
    int worst = Voetspoor.DONE;
    for (Path path : paths) {
      int ended =
          Files.isRegularFile(path)
              ? lister.ofLines(text(path))
              : lister.ofFiles(List.of(path), workspace);
      worst = Math.max(worst, ended);
    }
    return worst;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static boolean isDocument(Path input) throws IOException {
    try (var in = Files.newInputStream(input)) {
      String head = new String(in.readNBytes(200), StandardCharsets.ISO_8859_1).stripLeading();
      return Stream.of(
              "%PDF", "PK", "{\\rtf", "<", "\u00d0\u00cf\u0011\u00e0", "\u00ef\u00bb\u00bf<")
          .anyMatch(head::startsWith);
    }
  }
}
