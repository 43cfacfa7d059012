package nl.voetspoor.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Tesseract writes for a page, as lines.
class TesseractTableTest {
  @Test
  void wordsOfOneLineStandTogether() {
    assertEquals(List.of("Den Haag"), lines(word(1, 100, 96, "Den"), word(1, 190, 95, "Haag")));
  }

  @Test
  void aWideGapSeparatesColumns() {
    assertEquals(
        List.of("Datum", "Betreft"), lines(word(1, 100, 96, "Datum"), word(1, 900, 95, "Betreft")));
  }

  @Test
  void aNarrowGapBeforeAColumnSeparatesItToo() {
    List<String> rows = new ArrayList<>();
    for (int line = 1; line <= 4; line++) {
      rows.add(word(line, 900, 96, "Datum"));
    }
    rows.add(word(5, 780, 96, "reactie"));
    rows.add(word(5, 900, 96, "2021"));
    rows.add(word(5, 960, 96, "nr."));
    assertEquals(
        List.of("Datum", "Datum", "Datum", "Datum", "reactie", "2021 nr."),
        lines(rows.toArray(String[]::new)));
  }

  @Test
  void aLineOfSpecksIsNoText() {
    assertEquals(
        List.of("Geachte voorzitter"),
        lines(
            word(1, 100, 41, "7"),
            word(1, 190, 27, "ij"),
            word(1, 250, 36, "wr"),
            word(3, 900, 96, "p"),
            word(2, 100, 96, "Geachte"),
            word(2, 250, 96, "voorzitter")));
  }

  @Test
  void anUnsureWordAmongSureOnesIsKept() {
    assertEquals(
        List.of("Bestuurlijk Stelsel 2018"),
        lines(
            word(1, 100, 90, "Bestuurlijk"), word(1, 260, 2, "Stelsel"), word(1, 370, 94, "2018")));
  }

  @Test
  void anUnsureSignGoesAndASureOneStays() {
    assertEquals(
        List.of("2021 - 2022"),
        lines(
            word(1, 80, 22, "|"),
            word(1, 100, 90, "2021"),
            word(1, 200, 90, "-"),
            word(1, 240, 90, "2022")));
  }

  @Test
  void aBulletThatWasTakenForAnEIsABullet() {
    assertEquals(
        List.of("• Voorgelegde wijzigingen"),
        lines(
            word(1, 80, 32, "e"),
            word(1, 100, 90, "_Voorgelegde"),
            word(1, 280, 93, "wijzigingen")));
  }

  @Test
  void anAddressOfTheWebIsKeptHoweverUnsure() {
    assertEquals(
        List.of("www.rijksoverheid.nl/mensenhandel"),
        lines(word(1, 100, 20, "www.rijksoverheid.nl/mensenhandel")));
  }

  @Test
  void aRaisedLetterBehindAFigureIsNoDegreeAndMendsItsLikes() {
    assertEquals(
        List.of("vier zienswijzen 7e AP", "het ontwerp 7e AP,", "bij 7° C"),
        lines(
            word(1, 100, 96, "vier"),
            word(1, 160, 96, "zienswijzen"),
            word(1, 300, 62, "Je"),
            word(1, 330, 85, "AP"),
            word(2, 100, 96, "het"),
            word(2, 150, 96, "ontwerp"),
            word(2, 250, 92, "7°"),
            word(2, 290, 95, "AP,"),
            word(3, 100, 96, "bij"),
            word(3, 150, 96, "7°"),
            word(3, 190, 96, "C")));
  }

  @Test
  void howSureAPageIsIsTheMeanOverItsWords() {
    String table = String.join("\n", word(1, 100, 90, "Geachte"), word(1, 250, 50, "voorzitter"));
    assertEquals(0.7, TesseractTable.recognition(table).confidence().orElse(0.0), 0.0001);
    assertEquals(java.util.Set.of("voorzitter"), TesseractTable.recognition(table).unsure());
  }

  @Test
  void aPageWhoseWordsAreHigherThanWideLiesOnItsSide() {
    String standing = String.join("\n", word(1, 100, 96, "Kamer"), word(1, 250, 96, "ontving"));
    assertTrue(TesseractTable.isUpright(standing));
    assertTrue(TesseractTable.isUpright(""));
    String lying = "5\t1\t1\t1\t1\t1\t1327\t624\t29\t143\t96\tKamer";
    assertFalse(TesseractTable.isUpright(lying));
  }

  private static List<String> lines(String... rows) {
    String head =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
    return TesseractTable.lines(head + String.join("\n", rows), 0.24f).stream()
        .map(Line::text)
        .toList();
  }

  private static String word(int line, int left, int confidence, String text) {
    return "5\t1\t1\t1\t%d\t1\t%d\t%d\t%d\t30\t%d\t%s"
        .formatted(line, left, line * 60, text.length() * 12, confidence, text);
  }
}
