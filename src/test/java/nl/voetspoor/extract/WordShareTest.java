package nl.voetspoor.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordShareTest {
  @Test
  void aListOfIdentifiersIsNoText() {
    assertTrue(WordShare.isListOfCodes(lines("kst-28638-")));
    assertTrue(WordShare.isListOfCodes(lines("28 638, nr. ")));
    assertTrue(WordShare.isListOfCodes(List.of("12 ".repeat(100_000))));
  }

  @Test
  void aTextThatCitesAndATableWithNamesAreText() {
    assertFalse(WordShare.isListOfCodes(lines("De leden vragen naar Kamerstuk 28 638, nr. ")));
    assertFalse(WordShare.isListOfCodes(lines("Drenthe 12 13 14 15 ")));
  }

  @Test
  void whatIsShortIsNotJudged() {
    assertFalse(WordShare.isListOfCodes(lines("kst-28638-").subList(0, 400)));
    assertFalse(WordShare.isListOfCodes(List.of()));
  }

  private static List<String> lines(String start) {
    return IntStream.range(0, 1000).mapToObj(i -> start + i).toList();
  }
}
