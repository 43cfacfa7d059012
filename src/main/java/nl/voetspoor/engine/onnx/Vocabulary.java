package nl.voetspoor.engine.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the vocabulary that lies beside a model: `tokenizer.json`, or `vocab.txt` with a piece a
/// line.
final class Vocabulary {
  private Vocabulary() {}

  static Pieces read(Path folder) {
    Path json = folder.resolve("tokenizer.json");
    Path lines = folder.resolve("vocab.txt");
    try {
      if (Files.isRegularFile(json)) {
        return ofJson(json);
      }
      if (Files.isRegularFile(lines)) {
        return ofLines(Files.readAllLines(lines));
      }
    } catch (IOException e) {
      throw new UnusableModelException("the vocabulary in " + folder + " cannot be read", e);
    }
    throw new UnusableModelException(
        folder + " holds no tokenizer.json or vocab.txt: copy the vocabulary of the model into it");
  }

  private static Pieces ofLines(List<String> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      numbers.putIfAbsent(lines.get(i), i);
    }
    return new WordPieces(numbers, knowsSmallLettersAlone(numbers));
  }

  /// Whether no piece has a capital, apart from those with a meaning of their own (`[CLS]`).
  private static boolean knowsSmallLettersAlone(Map<String, Integer> numbers) {
    return numbers.keySet().stream()
        .filter(piece -> !piece.startsWith("["))
        .allMatch(piece -> piece.codePoints().noneMatch(Character::isUpperCase));
  }

  private static Pieces ofJson(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    JsonNode model = root.path("model");
    String kind = model.path("type").asText("WordPiece");
    return switch (kind) {
      case "WordPiece" -> wordPieces(root, model);
      case "Unigram" -> unigram(model);
      default ->
          throw new UnusableModelException(
              file
                  + " cuts words by the rule "
                  + kind
                  + ", which is not known here: take a model with WordPiece or Unigram");
    };
  }

  private static Pieces wordPieces(JsonNode root, JsonNode model) {
    Map<String, Integer> numbers = new HashMap<>();
    model
        .path("vocab")
        .properties()
        .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
    JsonNode lowerCase = root.path("normalizer").path("lowercase");
    return new WordPieces(
        numbers, lowerCase.isBoolean() ? lowerCase.asBoolean() : knowsSmallLettersAlone(numbers));
  }

  private static Pieces unigram(JsonNode model) {
    List<String> pieces = new ArrayList<>();
    JsonNode all = model.path("vocab");
    double[] scores = new double[all.size()];
    for (JsonNode piece : all) {
      scores[pieces.size()] = piece.path(1).asDouble();
      pieces.add(piece.path(0).asText());
    }
    return new UnigramPieces(pieces, scores, model.path("unk_id").asInt(0));
  }
}
