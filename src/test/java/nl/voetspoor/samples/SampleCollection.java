package nl.voetspoor.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Renders the declared papers, and tells what should be read from them.
public final class SampleCollection {
  /// Where the papers stand.
  public static final Path PAPERS = Path.of("src/test/resources/papers");

  /// What should be read from each of them.
  public static final Path EXPECTED = Path.of("src/test/resources/papers-expected.tsv");

  /// Every mention of another paper in them.
  public static final Path MENTIONS = Path.of("src/test/resources/papers-mentions.tsv");

  private static final Path DECLARATIONS = Path.of("src/test/resources/samples");

  private SampleCollection() {}

  /// Writes all papers and both tables to their places, over what stands there.
  public static void main(String[] arguments) throws IOException {
    Map<SamplePaper, byte[]> papers = render();
    for (Map.Entry<SamplePaper, byte[]> paper : papers.entrySet()) {
      Files.write(PAPERS.resolve(paper.getKey().file()), paper.getValue());
    }
    for (Map.Entry<String, byte[]> metadata : metadata(papers.keySet()).entrySet()) {
      Files.write(PAPERS.resolve(metadata.getKey()), metadata.getValue());
    }
    Files.write(EXPECTED, ExpectedTable.utf8(ExpectedTable.papers(papers)));
    Files.write(MENTIONS, ExpectedTable.utf8(ExpectedTable.mentions(papers)));
  }

  /// The declared papers with their bytes, by the name of the declaration.
  static Map<SamplePaper, byte[]> render() throws IOException {
    Map<SamplePaper, byte[]> rendered = new LinkedHashMap<>();
    for (SamplePaper paper : declared()) {
      rendered.put(paper, bytes(paper));
    }
    return rendered;
  }

  /// What the publisher says of the annexes among the papers, by the name of the file.
  static Map<String, byte[]> metadata(Collection<SamplePaper> papers) {
    Map<String, byte[]> files = new TreeMap<>();
    for (SamplePaper paper : papers) {
      paper
          .imprint()
          .main()
          .ifPresent(
              main -> files.put(OfficialMetadata.file(paper), OfficialMetadata.write(paper, main)));
    }
    return files;
  }

  private static List<SamplePaper> declared() throws IOException {
    try (Stream<Path> files = Files.list(DECLARATIONS)) {
      return files.sorted().map(SampleCollection::read).toList();
    }
  }

  private static SamplePaper read(Path declaration) {
    try {
      return Declaration.read(Files.readString(declaration));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(SamplePaper paper) throws IOException {
    return switch (paper.format()) {
      case "pdf" -> paper.look() == Look.SCAN ? ScannedPaper.write(paper) : PdfPaper.write(paper);
      case "docx" -> WordLetter.write(paper);
      case "odt" -> OpenDocument.write(paper);
      case "html" -> OfficialHtml.write(paper);
      case "xml" -> KoopXml.write(paper);
      case "txt" -> PlainText.write(paper);
      default -> throw new IllegalArgumentException("no writer for '" + paper.file() + "'");
    };
  }
}
