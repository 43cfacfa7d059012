package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a question is about, and what `index-config/answers.properties` may say.
class AskedWordsTest {
  private static final AskedWords WORDS =
      new AskedWords(new DutchAnalyzer(Texts.CONFIG), Texts.CONFIG);

  @ParameterizedTest
  @CsvSource({
    "Deelt u de mening dat de wolf schade aanricht?, wolf schade aanricht",
    "Bent u bekend met het bericht «Wolf bijt schaap»?, Wolf bijt schaap",
    "'Bent u bereid de dijk te verhogen? Zo nee, waarom niet?', dijk verhogen",
    "Kunt u dit toelichten?, ''",
  })
  void aQuestionIsAboutTheseWords(String question, String words) {
    List<String> expected =
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    assertEquals(expected, WORDS.of(question).stream().map(AskedWord::written).toList());
  }

  @Test
  void aWordIsAskedOnceInWhateverInflectionAndCountsMore() {
    List<AskedWord> once = WORDS.of("de dijk");
    List<AskedWord> twice = WORDS.of("de dijk en alle dijken");
    assertEquals(1, twice.size());
    assertEquals("dijk", twice.getFirst().written());
    assertTrue(twice.getFirst().weight() > once.getFirst().weight());
  }

  @Test
  void aNameIsAlsoMetByItsOtherNames() {
    List<AskedWord> asked = WORDS.of("Wat doet de Wlz?");
    AskedWord name = asked.getLast();
    assertEquals("Wlz", name.written());
    boolean whole =
        name.ways().stream()
            .filter(way -> way.weight() < 1)
            .anyMatch(way -> way.parts().stream().anyMatch(part -> part.containsKey("zorg")));
    assertTrue(whole, name.toString());
  }

  @Test
  void whatStandsAroundAQuestionCountsLessAndItsOwnWordsAreNotTakenTwice() {
    List<AskedWord> own = WORDS.of("Zijn de dijken hoog genoeg?");
    List<AskedWord> around = WORDS.around("De dijken langs de Maas", own);
    assertTrue(around.stream().allMatch(AskedWord::context));
    assertEquals(
        List.of("Maas"),
        around.stream().map(AskedWord::written).filter(word -> !word.equals("langs")).toList());
    assertTrue(around.getLast().weight() < 1);
  }

  @Test
  void everyWeightStandsInTheFileAndNothingElse() throws Exception {
    String text = Files.readString(Path.of("index-config", "answers.properties"));
    assertEquals(0.05, AnswerWeights.parse(text).of(Weight.FLOOR), 1e-6);
    assertTrue(refusal(text + "\nluck=1\n").contains("answers.properties: unknown weights [luck]"));
    assertTrue(
        refusal(text.replace("floor=0.05", "floor=veel"))
            .contains("answers.properties: floor must be a number from 0 to 1000, and is 'veel'"));
  }

  private static String refusal(String text) {
    return assertThrows(IllegalArgumentException.class, () -> AnswerWeights.parse(text)).toString();
  }
}
