package nl.voetspoor.engine.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.voetspoor.search.answers.Embedding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model that is made here: each piece has a place, and a text lies in the middle of its pieces.
class LocalModelTest {
  private static final List<String> PIECES =
      List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "kas", "broei", "##kas", "boete", "?");

  private static final float[][] PLACES = {
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {3, 0, 0}, {1, 1, 0}, {2, 0, 0}, {0, 0, 4},
    {0, 0, 0}
  };

  @TempDir Path folder;

  @Test
  void aTextLiesInTheMiddleOfItsPieces() throws IOException {
    TinyModel.write(folder, PIECES, PLACES);
    try (Embedding model = LocalModel.load(ModelSettings.of(folder))) {
      assertEquals(3, model.size());
      assertArrayEquals(new float[] {0.6f, 0, 0.8f}, model.ofQuestion("kas boete"), 1e-6f);
    }
  }

  @Test
  void aModelMayFindTheMiddleItself() throws IOException {
    TinyModel.writePooled(folder, PIECES, PLACES);
    try (Embedding model = LocalModel.load(ModelSettings.of(folder))) {
      assertArrayEquals(new float[] {0.6f, 0, 0.8f}, model.ofQuestion("kas boete"), 1e-6f);
    }
  }

  @Test
  void textsThatMeanNearlyTheSameLieNearEachOther() throws IOException {
    TinyModel.write(folder, PIECES, PLACES);
    try (Embedding model = LocalModel.load(ModelSettings.of(folder))) {
      float[] asked = model.ofQuestion("kas?");
      double near = Embedding.likeness(asked, model.ofPassage("broeikas"));
      double far = Embedding.likeness(asked, model.ofPassage("boete"));
      assertTrue(near > 0.9 && far < 0.1, near + " and " + far);
    }
  }

  @Test
  void aTextWithoutAKnownWordLiesNowhere() throws IOException {
    TinyModel.write(folder, PIECES, PLACES);
    try (Embedding model = LocalModel.load(ModelSettings.of(folder))) {
      assertArrayEquals(new float[] {0, 0, 0}, model.ofQuestion("onbekend"));
      assertArrayEquals(new float[] {0, 0, 0}, model.ofQuestion(""));
    }
  }

  @Test
  void whatTheModelWantsBeforeATextIsPutThere() throws IOException {
    TinyModel.write(folder, PIECES, PLACES);
    ModelSettings settings = new ModelSettings(folder, "boete ", "kas ", 512);
    try (Embedding model = LocalModel.load(settings)) {
      assertArrayEquals(new float[] {0, 0, 1}, model.ofQuestion("?"));
      assertArrayEquals(new float[] {1, 0, 0}, model.ofPassage("?"));
    }
  }

  @Test
  void noMoreIsReadThanTheModelTakes() throws IOException {
    TinyModel.write(folder, PIECES, PLACES);
    try (Embedding model = LocalModel.load(new ModelSettings(folder, "", "", 4))) {
      assertArrayEquals(new float[] {1, 0, 0}, model.ofQuestion("kas kas boete"));
      assertArrayEquals(new float[] {1, 0, 0}, model.ofQuestion("kas ".repeat(100_000)));
    }
  }

  @Test
  void theSameTextHasTheSamePlaceInEveryThread() throws IOException {
    TinyModel.write(folder, PIECES, PLACES);
    try (Embedding model = LocalModel.load(ModelSettings.of(folder))) {
      float[] first = model.ofQuestion("broeikas boete?");
      IntStream.range(0, 100)
          .parallel()
          .forEach(i -> assertArrayEquals(first, model.ofQuestion("broeikas boete?")));
    }
  }

  @Test
  void aFolderWithoutAModelSaysWhatToPutThere() throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), String.join("\n", PIECES));
    refused(folder + " holds no model.onnx: put a model in ONNX form there under that name");
  }

  @Test
  void aFolderWithoutAVocabularySaysWhatToPutThere() {
    refused(
        folder + " holds no tokenizer.json or vocab.txt: copy the vocabulary of the model into it");
  }

  @Test
  void whatIsNoModelIsRefused() throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), String.join("\n", PIECES));
    Files.writeString(folder.resolve("model.onnx"), "geen model");
    refused("the model in " + folder + " cannot be used: ");
  }

  @Test
  void aLibraryThatMaySendSomethingIsRefused() {
    LocalModel.checkSilent("1.24.2");
    for (String version : List.of("1.25.0", "1.29.0", "2.0.0", "of an unknown version")) {
      assertThrows(UnusableModelException.class, () -> LocalModel.checkSilent(version));
    }
  }

  private void refused(String beginning) {
    var refused =
        assertThrows(UnusableModelException.class, () -> LocalModel.load(ModelSettings.of(folder)));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.startsWith(beginning), said);
  }
}
