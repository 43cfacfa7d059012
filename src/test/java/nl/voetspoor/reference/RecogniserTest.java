package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each row of `index-config/citation-forms.tsv` is read as it says.
class RecogniserTest {
  static Stream<Example> forms() {
    return Examples.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsEachForm(Example example) {
    List<Mention> mentions = Configured.RECOGNISER.recognise(example.text());
    assertEquals(
        example.spans().stream().map(span -> span.of(example.text())).toList(),
        mentions.stream().map(Mention::text).toList());
    assertEquals(example.spans(), mentions.stream().map(Mention::span).toList());
    assertEquals(example.targets(), Examples.targets(mentions));
    assertEquals(
        example.pages(), mentions.stream().flatMap(mention -> mention.pages().stream()).toList());
    assertEquals(
        example.form(), mentions.isEmpty() ? Examples.NONE : each(mentions, Mention::rule));
    assertEquals(example.kinds(), each(mentions, mention -> mention.kind().code()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void theCoreAndEachNumberLieWithinTheWords(Example example) {
    for (Mention mention : Configured.RECOGNISER.recognise(example.text())) {
      assertTrue(mention.span().holds(mention.core()), mention::toString);
      List<Span> places = mention.named().stream().flatMap(t -> t.place().stream()).toList();
      assertTrue(places.stream().allMatch(mention.span()::holds), mention::toString);
      assertEquals(places.stream().sorted().distinct().toList(), places);
      mention.named().forEach(target -> assertShows(target, example.text()));
    }
  }

  @Test
  void threeHundredFormsAndSixtyThatAreNone() {
    long none = Examples.all().filter(example -> example.form().equals(Examples.NONE)).count();
    assertTrue(none >= 60, () -> none + " that are no citation");
    long forms = Examples.all().count() - none;
    assertTrue(forms >= 300, () -> forms + " forms");
  }

  @Test
  void everyKindHasAnExample() {
    Set<MentionKind> missing = EnumSet.allOf(MentionKind.class);
    Examples.all()
        .flatMap(example -> Configured.RECOGNISER.recognise(example.text()).stream())
        .forEach(mention -> missing.remove(mention.kind()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void aListGivesThePlaceOfEachNumber() {
    String text = "Zie Kamerstuk 28 638, nrs. 190, 192–194 en 199.";
    Mention mention = Configured.RECOGNISER.recognise(text).getFirst();
    assertEquals(
        List.of("190", "192", "", "194", "199"),
        mention.named().stream().map(t -> t.place().map(p -> p.of(text)).orElse("")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kamerstukken II 2020/21, 28 638, nr. 201, p. 3   | 28 638, nr. 201
          Kamerstukken I 2014/15, 33802, C, p. 3           | 33802, C
          Kamerstukken II 2022/23, 36222 en 31015, nr. 6   | 36222 en 31015, nr. 6
          Kamerstuk 28 638, nr. 4, p. 12, en nr. 6, p. 3   | 28 638, nr. 4, p. 12, en nr. 6
          Kamerstukken 35 418                              | 35 418
          op stuk nr. 9 (36 410-XIV)                       | 9 (36 410-XIV)
          """)
  void theCoreIsWhatNamesTheTarget(String text, String core) {
    assertEquals(core, Configured.RECOGNISER.recognise(text).getFirst().core().of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kamerstukken II 2022/23, 36 229, nr. 1  | 2022 | []
          Kamerstukken II 2010/11, 36 229, nr. 1  | 2010 | [year-before-dossier]
          Kamerstukken II 2023–34, 23 235, nr. 240|      | [broken-year]
          Kamerstuk 28 638 (2020/21), nr. 201     |      | []
          Kamerstuk 28 638, nr. 201               |      | []
          """)
  void aYearThatDoesNotFitIsNotedAndStopsNothing(String text, Integer year, String notes) {
    Mention mention = Configured.RECOGNISER.recognise(text).getFirst();
    assertEquals(1, mention.targets().size());
    assertEquals(Optional.ofNullable(year), mention.session().map(Vergaderjaar::from));
    assertEquals(notes, mention.notes().stream().map(Note::code).toList().toString());
  }

  private static void assertShows(Target target, String text) {
    target
        .place()
        .map(place -> place.of(text).replaceAll("[^\\p{L}\\d:.]", "").replaceFirst("^0+", ""))
        .ifPresent(written ->
            assertTrue(
                target.id().value().endsWith(written)
                    || written.endsWith(target.id().value().replaceFirst(".*artikel=", "")),
                () -> target + ": " + written));
  }

  private static String each(List<Mention> mentions, Function<Mention, String> part) {
    return mentions.stream().map(part).distinct().collect(Collectors.joining(" / "));
  }
}
