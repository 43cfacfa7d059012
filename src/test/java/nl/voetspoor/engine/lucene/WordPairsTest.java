package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.engine.WordPairs;
import nl.voetspoor.engine.WordPairs.Pair;
import org.junit.jupiter.api.Test;

/// Words that must meet do, and words that must not do not: `src/test/resources/analysis`.
class WordPairsTest {
  private final Texts texts = new Texts(WordPairs.texts());

  WordPairsTest() throws IOException {}

  @Test
  void wordsThatMustMeetDo() throws IOException {
    List<Pair> missed = new ArrayList<>(WordPairs.meeting());
    assertTrue(missed.size() >= 200);
    missed.removeAll(WordPairs.found(WordPairs.meeting(), (asked, _) -> texts.find(asked)));
    assertEquals(List.of(), missed);
  }

  @Test
  void wordsThatMustNotMeetDoNot() throws IOException {
    assertTrue(WordPairs.apart().size() >= 200);
    assertEquals(List.of(), WordPairs.found(WordPairs.apart(), (asked, _) -> texts.find(asked)));
  }
}
