package nl.voetspoor.index;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Reference;
import org.junit.jupiter.api.Test;

/// What an older version of the program kept can be read, so that a newer one can take it over.
class PaperCodecTest {
  private final PaperCodec codec = new PaperCodec();

  @Test
  void whatAnOlderVersionDidNotWriteYetIsEmpty() {
    Paper now = paper("kst-28638-1").saying("opvang").ready().paper();
    String kept = new String(codec.withoutText(now), StandardCharsets.UTF_8);
    String older =
        kept.replace(",\"ties\":[]", "")
            .replace(",\"scans\":[]", "")
            .replace(",\"exchanges\":[]", "")
            .replace(",\"addressee\":null", "");
    assertEquals(now, codec.paper(older.getBytes(StandardCharsets.UTF_8), "opvang"));
  }

  @Test
  void aReferenceOfAnOlderVersionHasNoNotesAndNoClue() {
    List<Reference> now =
        paper("kst-28638-1").citing("kst-28638-2", "Zie nr. 2.").ready().references();
    String kept = new String(codec.references(now), StandardCharsets.UTF_8);
    String older = kept.replace(",\"notes\":[]", "").replace(",\"clue\":null", "");
    assertEquals(now, codec.references(older.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatANewerVersionAddsIsPassedOver() {
    Paper now = paper("kst-28638-1").saying("opvang").ready().paper();
    String newer =
        new String(codec.withoutText(now), StandardCharsets.UTF_8)
            .replaceFirst("\\{", "{\"later\":{\"a\":[1]},");
    assertEquals(now, codec.paper(newer.getBytes(StandardCharsets.UTF_8), "opvang"));
  }

  @Test
  void aTextMayBeLongerThanIsUsualInJson() {
    KeptPaper kept =
        new KeptPaper(
            paper("kst-28638-1").saying("x".repeat(21_000_000)).ready().paper(), List.of(), false);
    assertEquals(kept, codec.read(codec.write(kept), KeptPaper.class));
  }
}
