package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Reads the words of every paper in the corpus, with the editor's links as truth.
@EnabledIf(value = "isThere", disabledReason = "the corpus ../shared/corpus is not here")
class CorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path PAPERS = CORPUS.resolve("koop-xml");
  private static final Pattern PARAGRAPH =
      Pattern.compile("<(al|titel|noot\\.al|entry)(?: [^>]*)?>(.*?)</\\1>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]+>");
  private static final Pattern LINK =
      Pattern.compile("<extref[^>]*doc=\"\\s*([^\"]*?)\\s*\"[^>]*>");

  /// A directive, `CCD II`, that the editor's program took for a paper of the Eerste Kamer.
  private static final Set<String> EDITORS_MISTAKES = Set.of("kst-CCD-II");

  /// Papers younger than the list of identifiers, or mistyped in the paper that cites them.
  private static final Set<String> NOT_LISTED =
      Set.of(
          "kst-36000-VIII-141",
          "kst-36546-65",
          "kst-33529-1295",
          "kst-36178-11",
          "kst-36725-11",
          "kst-35849-123",
          "kst-36760-16",
          "kst-36725-VIII-11");

  static boolean isThere() {
    return Files.isDirectory(PAPERS);
  }

  @Test
  void findsEveryLinkOfTheEditor() throws IOException {
    List<String> missed = new ArrayList<>();
    int[] links = {0};
    eachParagraph((paper, paragraph) -> {
      StringBuilder text = new StringBuilder();
      Set<Link> truth = links(paragraph, text);
      List<Mention> mentions = Configured.RECOGNISER.recognise(text.toString());
      truth.stream()
          .filter(link -> PaperId.find(link.target()).isPresent())
          .filter(link -> !EDITORS_MISTAKES.contains(link.target()))
          .forEach(link -> {
            links[0]++;
            if (mentions.stream().noneMatch(link::isReadBy)) {
              missed.add(paper + ": " + link);
            }
          });
    });
    assertEquals(List.of(), missed);
    assertTrue(links[0] >= 148, () -> "only " + links[0] + " links read");
  }

  @Test
  void whatItFindsExists() throws IOException {
    Set<String> known = identifiers();
    Set<String> unknown = new TreeSet<>();
    eachParagraph((paper, paragraph) -> {
      StringBuilder text = new StringBuilder();
      links(paragraph, text);
      Configured.RECOGNISER.recognise(text.toString()).stream()
          .flatMap(mention -> mention.targets().stream())
          .filter(id -> isListed(id.kind()))
          .map(PaperId::value)
          .filter(id -> !known.contains(id) && !NOT_LISTED.contains(id))
          .forEach(id -> unknown.add(paper + ": " + id));
    });
    assertEquals(Set.of(), unknown);
  }

  private static boolean isListed(IdKind kind) {
    return switch (kind) {
      case KAMERSTUK, AANHANGSEL, HANDELINGEN, BIJLAGE -> true;
      case DOSSIER, TWEEDE_KAMER, PUBLICATIEBLAD, ECLI, WET, COM, EU, INHOUD -> false;
    };
  }

  /// A link of the editor.
  private record Link(Span span, String words, String target) implements Comparable<Link> {
    boolean isReadBy(Mention mention) {
      return mention.span().overlaps(span) && mention.targets().contains(new PaperId(target));
    }

    @Override
    public int compareTo(Link other) {
      return span.compareTo(other.span);
    }
  }

  private static void eachParagraph(BiConsumer<String, String> reader) throws IOException {
    try (Stream<Path> papers = Files.list(PAPERS)) {
      papers
          .sorted()
          .forEach(paper -> {
            Matcher m = PARAGRAPH.matcher(read(paper));
            while (m.find()) {
              reader.accept(paper.getFileName().toString(), m.group(2));
            }
          });
    }
  }

  private static String read(Path paper) {
    try {
      return Files.readString(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The links of a paragraph, whose words are put in `text`.
  private static Set<Link> links(String paragraph, StringBuilder text) {
    Set<Link> links = new TreeSet<>();
    String target = "";
    int start = 0;
    int last = 0;
    Matcher tag = TAG.matcher(paragraph);
    while (tag.find()) {
      text.append(plain(paragraph.substring(last, tag.start())));
      last = tag.end();
      Matcher link = LINK.matcher(tag.group());
      if (link.matches()) {
        target = link.group(1);
        start = text.length();
      } else if (tag.group().equals("</extref>")) {
        links.add(new Link(new Span(start, text.length()), text.substring(start), target));
      }
    }
    text.append(plain(paragraph.substring(last)));
    return links;
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static Set<String> identifiers() throws IOException {
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(
                        Files.newInputStream(CORPUS.resolve("publication-ids.txt.gz"))),
                    StandardCharsets.UTF_8));
        Stream<Path> papers = Files.list(PAPERS)) {
      Set<String> known = lines.lines().map(String::strip).collect(Collectors.toSet());
      papers.forEach(paper -> known.add(paper.getFileName().toString().replace(".xml", "")));
      return known;
    }
  }
}
