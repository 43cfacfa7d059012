package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The style sheet keeps what `src/docs/design-language.md` says: values are tokens, colours can be
/// told apart, and the page knows every token and component.
class DesignTest {
  private static final Path PAGE = Path.of("src/docs/design-language.md");

  /// Properties whose lengths are tokens.
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\w-])((?:padding|margin|gap|row-gap|column-gap)[a-z-]*|font-size|font):([^;}]*)");

  /// A length that is measured by the page, and not by the letters beside it.
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w.-])(\\d*\\.?\\d+)(?:rem|px)\\b");

  /// What pdf.js calls the parts of a page of an original.
  private static final Set<String> OF_THE_VIEWER =
      Set.of("highlight", "loadingIcon", "page", "pdfViewer", "selected", "textLayer");

  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch|lab)a?\\(");

  @Test
  void noColourStandsOutsideTheTokens() {
    assertEquals(List.of(), COLOUR.matcher(rules()).results().map(found -> found.group()).toList());
  }

  /// What grows with the window has its own ends.
  @Test
  void noSizeOfLettersAndNoSpaceStandsOutsideTheTokens() {
    List<String> loose =
        SPACED
            .matcher(rules())
            .results()
            .filter(rule -> !rule.group(2).contains("clamp("))
            .filter(rule -> LENGTH.matcher(rule.group(2)).find())
            .map(rule -> rule.group().strip())
            .toList();
    assertEquals(List.of(), loose);
  }

  @Test
  void noClassHasAForeignNameOrAForeignToken() throws IOException {
    Set<String> foreign =
        Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)(?=[^{}]*\\{)")
            .matcher(rules())
            .results()
            .map(found -> found.group(1))
            .filter(name -> !name.startsWith("vs-") && !name.startsWith("nl-"))
            .filter(name -> !OF_THE_VIEWER.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), foreign);
    assertTrue(
        Stream.of("rijkshuisstijl", "utrecht-", "--rhc", "@font-face", "@import", "url(")
            .noneMatch(css().toLowerCase(Locale.ROOT)::contains));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "ink, paper, 7",
    "ink, page, 7",
    "ink, accent-soft, 7",
    "ink, warn-soft, 7",
    "ink, mark, 7",
    "quiet, paper, 4.5",
    "quiet, page, 4.5",
    "quiet, accent-soft, 4.5",
    "quiet, warn-soft, 4.5",
    "accent, paper, 4.5",
    "accent, page, 4.5",
    "accent, accent-soft, 4.5",
    "accent-ink, accent, 4.5",
    "warn, paper, 4.5",
    "warn, warn-soft, 4.5",
    "control, paper, 3",
  })
  void colourCanBeToldFromItsGroundInEveryLook(String colour, String ground, double least) {
    for (Look look : Look.values()) {
      double contrast = contrast(look, colour, ground);
      assertTrue(
          contrast >= least,
          () -> "%s: %s on %s is %.2f".formatted(look, colour, ground, contrast));
      assertTrue(
          page().contains(row(colour, ground)),
          () -> PAGE + " lacks or has otherwise: " + row(colour, ground));
    }
  }

  @Test
  void thePageKnowsEveryTokenWithItsValue() {
    List<String> lacking =
        tokens(Look.LIGHT).entrySet().stream()
            .map(token -> "| `" + token.getKey() + "` | `" + token.getValue() + "` |")
            .filter(row -> !page().contains(row))
            .toList();
    assertEquals(List.of(), lacking, "write these rows in " + PAGE);
  }

  @Test
  void thePageKnowsEveryComponent() {
    Set<String> lacking =
        Pattern.compile("\\.((?:vs|nl)-[a-z]+(?:-[a-z]+)*)(?![\\w-])")
            .matcher(rules())
            .results()
            .map(found -> found.group(1))
            .filter(name -> !page().contains("`" + name + "`"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), lacking, "say in " + PAGE + " what these are for");
  }

  private enum Look {
    LIGHT,
    DARK,
    MORE_CONTRAST,
    DARK_MORE_CONTRAST
  }

  /// A row of the table of the page: both colours, and the contrast in each look.
  private static String row(String colour, String ground) {
    return Stream.of(Look.values())
        .map(look -> String.format(Locale.ROOT, "%.1f", contrast(look, colour, ground)))
        .collect(Collectors.joining(" | ", "| " + colour + " | " + ground + " | ", " |"));
  }

  /// The contrast of two colours after WCAG 2.2.
  private static double contrast(Look look, String colour, String ground) {
    double a = luminance(look, colour);
    double b = luminance(look, ground);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Look look, String colour) {
    String hex = value(tokens(look), "--vs-color-" + colour);
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int component) {
    double share = (component & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String value(Map<String, String> tokens, String name) {
    String value = tokens.getOrDefault(name, "");
    return value.startsWith("var(") ? value(tokens, value.substring(4, value.length() - 1)) : value;
  }

  /// The tokens as they hold in a look.
  private static Map<String, String> tokens(Look look) {
    Map<String, String> tokens = new LinkedHashMap<>(declared(0));
    if (look == Look.DARK || look == Look.DARK_MORE_CONTRAST) {
      tokens.putAll(declared(1));
    }
    if (look == Look.MORE_CONTRAST || look == Look.DARK_MORE_CONTRAST) {
      tokens.putAll(declared(2));
    }
    return tokens;
  }

  /// What the block of tokens of this place declares: for light, for dark, for more contrast.
  private static Map<String, String> declared(int place) {
    String block = blocks().get(place);
    return Pattern.compile("(--[\\w-]+):\\s*([^;]+);")
        .matcher(block)
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1),
                found -> found.group(2).strip(),
                (one, other) -> other,
                LinkedHashMap::new));
  }

  private static List<String> blocks() {
    return Pattern.compile(":root\\s*\\{([^}]*)}")
        .matcher(css())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /// The style sheet without its tokens and comments.
  private static String rules() {
    return css().replaceAll("/\\*[^*]*\\*/", "").replaceAll(":root\\s*\\{[^}]*}", "");
  }

  private static String css() {
    return text(Path.of("web/static/voetspoor.css"));
  }

  private static String page() {
    return text(PAGE);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
