package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Examples.Example;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever white space, dashes and unseen signs an example is written with, and whatever stands
/// around it, it names the same and its places are exact.
class AnyTextTest {
  /// A way of writing the same, sign by sign: what stands for each sign of the text.
  private static Named<UnaryOperator<String>> writing(String name, UnaryOperator<String> sign) {
    return Named.of(name, sign);
  }

  static Stream<Named<UnaryOperator<String>>> writings() {
    return Stream.of(
        writing("no-break space", c -> c.equals(" ") ? "\u00a0" : c),
        writing("thin space", c -> c.equals(" ") ? "\u2009" : c),
        writing("narrow no-break space", c -> c.equals(" ") ? "\u202f" : c),
        writing("figure space", c -> c.equals(" ") ? "\u2007" : c),
        writing("two spaces", c -> c.equals(" ") ? "  " : c),
        writing("no-break hyphen", c -> c.equals("-") ? "\u2011" : c),
        writing("hyphen", c -> c.equals("-") ? "\u2010" : c),
        writing("en dash", c -> c.equals("-") ? "\u2013" : c),
        writing("minus", c -> c.equals("-") ? "\u2212" : c),
        writing("soft hyphens", c -> isLetter(c) ? c + "\u00ad" : c),
        writing("zero width spaces", c -> c.equals(" ") ? " \u200b" : c),
        writing("word joiners", c -> c.equals("-") ? "\u2060-\u2060" : c));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writings")
  void namesTheSame(UnaryOperator<String> writing) {
    List<String> misread = new ArrayList<>();
    Examples.all()
        .filter(AnyTextTest::isRunningText)
        .forEach(example -> {
          StringBuilder text = new StringBuilder();
          int[] places = new int[example.text().length() + 1];
          for (int i = 0; i < example.text().length(); i++) {
            places[i] = text.length();
            text.append(writing.apply(example.text().substring(i, i + 1)));
          }
          places[example.text().length()] = text.length();
          check(example, text.toString(), places, misread);
        });
    assertEquals(List.of(), misread.stream().limit(10).toList(), () -> misread.size() + " misread");
  }

  static Stream<Named<String>> surroundings() {
    return Stream.of(
        Named.of("beyond the basic plane", "\ud83d\udc4d \ud835\udc00 |. \ud83d\udc4d"),
        Named.of("superscripts", "woord\u00b9 |. \u00b2 woord\u00b3"),
        Named.of("combining marks", "cafe\u0301 e\u0308 |. o\u0308n"),
        Named.of("words", "De regering heeft dit toegezegd. |. Daarna volgde een debat."),
        Named.of("quotation marks", "«„|”»."),
        Named.of("blank lines", "Kop\n\n|\n\nSlot"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("surroundings")
  void whatStandsAroundChangesNothing(String surroundings) {
    int middle = surroundings.indexOf('|');
    List<String> misread = new ArrayList<>();
    Examples.all()
        .filter(AnyTextTest::isRunningText)
        .filter(AnyTextTest::ends)
        .forEach(example -> {
          String text =
              surroundings.substring(0, middle)
                  + example.text()
                  + surroundings.substring(middle + 1);
          int[] places = new int[example.text().length() + 1];
          for (int i = 0; i < places.length; i++) {
            places[i] = middle + i;
          }
          check(example, text, places, misread);
        });
    assertEquals(List.of(), misread.stream().limit(10).toList(), () -> misread.size() + " misread");
  }

  private static void check(Example example, String text, int[] places, List<String> misread) {
    List<Mention> mentions = Configured.RECOGNISER.recognise(text);
    mentions.forEach(mention -> {
      assertEquals(mention.span().of(text), mention.text());
      assertTrue(mention.span().holds(mention.core()), text);
    });
    List<Span> spans =
        example.spans().stream()
            .map(span -> new Span(places[span.start()], places[span.end()]))
            .toList();
    boolean same =
        example.targets().equals(Examples.targets(mentions))
            && sameWords(spans, mentions.stream().map(Mention::span).toList(), text);
    if (!same) {
      misread.add(text + " -> " + mentions.stream().map(Mention::text).toList());
    }
  }

  /// Whether the places are the same, but for signs at their ends that are not seen.
  private static boolean sameWords(List<Span> expected, List<Span> found, String text) {
    boolean same = expected.size() == found.size();
    for (int i = 0; same && i < found.size(); i++) {
      same =
          expected.get(i).start() == found.get(i).start()
              && text.substring(
                      Math.min(expected.get(i).end(), found.get(i).end()),
                      Math.max(expected.get(i).end(), found.get(i).end()))
                  .chars()
                  .allMatch(c -> c == '\u00ad' || c == '\u200b' || c == '\u2060');
    }
    return same;
  }

  /// Addresses hold no white space, and what stands alone is read otherwise than among words; lines
  /// of their own tell a running foot.
  private static boolean isRunningText(Example example) {
    return !example.form().contains("adres")
        && !example.form().equals("alleenstaand")
        && !example.form().equals(Examples.NONE)
        && !example.text().contains("\n");
  }

  /// Whether the example ends where its last mention does, so that other words may follow.
  private static boolean ends(Example example) {
    return !example.spans().isEmpty()
        && example.spans().getFirst().start() == 0
        && example.spans().getLast().end() == example.text().length();
  }

  private static boolean isLetter(String sign) {
    return Character.isLetter(sign.charAt(0));
  }
}
