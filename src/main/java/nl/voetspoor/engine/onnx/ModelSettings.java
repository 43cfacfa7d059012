package nl.voetspoor.engine.onnx;

import java.nio.file.Path;

/// Which model is used, and how.
///
/// @param folder holds `model.onnx` and `tokenizer.json` or `vocab.txt`
/// @param question what the model wants before a question, as `query: ` for those of the family E5
/// @param passage what it wants before a passage
/// @param mostPieces how much of a text is read, in pieces of the model; the most it can take
public record ModelSettings(Path folder, String question, String passage, int mostPieces) {
  /// A model that wants nothing before a text, and takes what most can take.
  public static ModelSettings of(Path folder) {
    return new ModelSettings(folder, "", "", 512);
  }
}
