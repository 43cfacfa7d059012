package nl.voetspoor.engine.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  @TempDir Path folder;

  @Test
  void ofAWordTheLongestKnownBeginningIsTakenFirst() throws IOException {
    assertEquals(List.of(4, 5), words("kas", "kassen", "##sen").of("kassensen"));
    assertEquals(List.of(4, 3), words("##sen", "kas").of("kassen"));
  }

  @Test
  void aWordOfWhichAPartIsNotKnownIsUnknown() throws IOException {
    assertEquals(List.of(0, 3), words("kas").of("kassen kas"));
  }

  @Test
  void aSignOfPunctuationIsAWord() throws IOException {
    assertEquals(List.of(3, 4, 3), words("kas", "-").of("kas-kas"));
  }

  @Test
  void aVocabularyWithoutCapitalsKnowsSmallLettersWithoutAccents() throws IOException {
    assertEquals(List.of(3), words("een").of("Één"));
    assertEquals(List.of(0, 3), words("Kas").of("kas Kas"));
  }

  @Test
  void aWordIsCutIntoItsLikeliestPieces() throws IOException {
    write(
        """
        {"model": {"type": "Unigram", "unk_id": 2, "vocab": [["<s>", 0], ["</s>", 0], ["<unk>", 0],
          ["▁kas", -3], ["▁ka", -1], ["ssen", -1], ["sen", -3], ["s", -4], ["▁", -5]]}}
        """);
    Pieces pieces = Vocabulary.read(folder);
    assertEquals(List.of(4, 5), pieces.of("kassen"));
    assertEquals(List.of(3, 3), pieces.of(" kas\n\u00a0kas "));
    assertEquals(List.of(8, 2, 7), pieces.of("xyzs"), "what is unknown is so once");
    assertEquals(0, pieces.opening());
    assertEquals(1, pieces.closing());
  }

  @Test
  void wordPiecesMayStandInJson() throws IOException {
    write(
        """
        {"normalizer": {"lowercase": true}, "model": {"type": "WordPiece",
          "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "kas": 3, "Kas": 4}}}
        """);
    assertEquals(List.of(3), Vocabulary.read(folder).of("KAS"));
  }

  @Test
  void aRuleThatIsNotKnownIsNamed() throws IOException {
    write("{\"model\": {\"type\": \"BPE\"}}");
    var refused = assertThrows(UnusableModelException.class, () -> Vocabulary.read(folder));
    assertTrue(String.valueOf(refused.getMessage()).contains("by the rule BPE"));
  }

  @Test
  void aVocabularyWithoutItsSpecialPiecesIsRefused() throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), "kas\n");
    assertThrows(UnusableModelException.class, () -> Vocabulary.read(folder));
  }

  private Pieces words(String... pieces) throws IOException {
    String own = String.join("\n", pieces);
    Files.writeString(folder.resolve("vocab.txt"), "[UNK]\n[CLS]\n[SEP]\n" + own + "\n");
    return Vocabulary.read(folder);
  }

  private void write(String json) throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), json);
  }
}
