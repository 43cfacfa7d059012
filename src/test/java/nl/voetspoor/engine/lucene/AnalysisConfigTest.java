package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every row of `index-config/analysis` does what it says, and a row that cannot be read is named.
class AnalysisConfigTest {
  private final WordForms forms = new WordForms(Texts.CONFIG);

  @Test
  void everyNameOfAGroupFindsTheOthers() throws IOException {
    List<List<String>> groups = Texts.CONFIG.synonyms();
    Texts texts = new Texts(groups.stream().flatMap(List::stream).distinct().toList());
    List<String> missed = new ArrayList<>();
    for (List<String> group : groups) {
      for (String asked : group) {
        List<String> found = texts.find(asked);
        group.stream()
            .filter(other -> !found.contains(other))
            .forEach(other -> missed.add(asked + " → " + other));
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void anOldSpellingMeetsTheNewOne() {
    List<String> apart = new ArrayList<>();
    for (List<String> change : Texts.CONFIG.spellings()) {
      String then = forms.of(change.getFirst() + "s").stem();
      String now = forms.of(change.getLast() + "s").stem();
      if (!then.equals(now)) {
        apart.add(then + " / " + now);
      }
    }
    assertEquals(List.of(), apart);
  }

  @Test
  void aGivenStemIsTheStem() {
    List<String> others = new ArrayList<>();
    Texts.CONFIG
        .stems()
        .forEach((word, stem) -> {
          if (!forms.of(word).stem().equals(stem)) {
            others.add(word + " " + forms.of(word).stem());
          }
        });
    assertEquals(List.of(), others);
  }

  @Test
  void anIdleRunOfWordsIsNotWhatIsSearched() {
    IdlePhrases idle = new IdlePhrases(Texts.CONFIG.idlePhrases());
    List<String> kept = new ArrayList<>();
    for (List<String> phrase : Texts.CONFIG.idlePhrases()) {
      String question = String.join(" ", phrase) + " mensenhandel";
      var clauses = nl.voetspoor.search.Languages.parser().parse(question).clauses();
      if (idle.without(clauses).size() != 1) {
        kept.add(question);
      }
    }
    assertEquals(List.of(), kept);
  }

  @Test
  void exactComesBeforeInflectedAndThatBeforeAPart() throws IOException {
    Texts texts = new Texts(List.of("slachtofferhulp", "slachtoffers", "slachtoffer", "hulp"));
    assertEquals(
        List.of("slachtoffer", "slachtoffers", "slachtofferhulp"), texts.find("slachtoffer"));
  }

  @Test
  void aCompoundIsCutIntoWordsThatCoverIt() {
    assertEquals(List.of("mens", "handel", "beleid"), forms.of("mensenhandelbeleid").parts());
    assertEquals(List.of("kamer", "stuk"), forms.of("kamerstukken").parts());
    assertEquals(List.of(), forms.of("bestuur").parts());
  }

  @Test
  void aRowThatCannotBeReadIsNamed() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Lexicon.parse("brief x\n"));
    assertTrue(String.valueOf(refused.getMessage()).contains("brief x"));
  }

  @Test
  void aWeightThatIsMissingOrUnknownIsNamed() {
    IllegalArgumentException missing =
        assertThrows(IllegalArgumentException.class, () -> Weights.parse("title=3\n"));
    assertTrue(String.valueOf(missing.getMessage()).contains("headings"));
    assertThrows(IllegalArgumentException.class, () -> Weights.parse("titel=3\n"));
  }
}
