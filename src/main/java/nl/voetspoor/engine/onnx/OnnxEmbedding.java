package nl.voetspoor.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.search.answers.Embedding;

/// A language model in ONNX form, run by ONNX Runtime on the processor of this machine.
///
/// A text is read by itself, up to the most that the model takes; the place of a text is the mean
/// of those of its pieces, or what the model itself gives for the whole, made of length 1.
final class OnnxEmbedding implements Embedding {
  /// More letters never fit in what a model takes.
  private static final int MOST_LETTERS = 8_000;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final ModelSettings settings;
  private final Pieces pieces;
  private final OrtSession session;
  private final int size;

  private OnnxEmbedding(ModelSettings settings, Pieces pieces) throws OrtException {
    this.settings = settings;
    this.pieces = pieces;
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      this.session = environment.createSession(model(settings.folder()).toString(), options);
    }
    this.size = run("proef").length;
  }

  /// The model that `settings` name, tried once.
  ///
  /// @throws UnusableModelException when it is not there, or is none that can be used
  static OnnxEmbedding load(ModelSettings settings) {
    Pieces pieces = Vocabulary.read(settings.folder());
    try {
      return new OnnxEmbedding(settings, pieces);
    } catch (OrtException e) {
      throw new UnusableModelException(
          "the model in " + settings.folder() + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static Path model(Path folder) {
    return List.of("model.onnx", "onnx/model.onnx").stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() ->
            new UnusableModelException(
                folder + " holds no model.onnx: put a model in ONNX form there under that name"));
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public float[] ofQuestion(String text) {
    return place(settings.question() + text);
  }

  @Override
  public float[] ofPassage(String text) {
    return place(settings.passage() + text);
  }

  private float[] place(String text) {
    try {
      return run(text);
    } catch (OrtException e) {
      throw new UnusableModelException(
          "the model in " + settings.folder() + " broke off: " + e.getMessage(), e);
    }
  }

  private float[] run(String text) throws OrtException {
    long[] numbers = numbers(text);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {input(name, numbers)}));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return unit(pooled(output(result)));
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  /// The pieces of a text between the signs that open and close it.
  private long[] numbers(String text) {
    String start = text.substring(0, Math.min(MOST_LETTERS, text.length()));
    List<Integer> inner = pieces.of(start);
    int count = Math.min(inner.size(), settings.mostPieces() - 2);
    long[] numbers = new long[count + 2];
    numbers[0] = pieces.opening();
    for (int i = 0; i < count; i++) {
      numbers[i + 1] = inner.get(i);
    }
    numbers[count + 1] = pieces.closing();
    return numbers;
  }

  private long[] input(String name, long[] numbers) {
    long[] values = new long[numbers.length];
    switch (name) {
      case "input_ids" -> System.arraycopy(numbers, 0, values, 0, numbers.length);
      case "attention_mask" -> Arrays.fill(values, 1);
      case "token_type_ids" -> Arrays.fill(values, 0);
      case "position_ids" -> Arrays.setAll(values, i -> i);
      default ->
          throw new UnusableModelException(
              "the model in "
                  + settings.folder()
                  + " wants the input '"
                  + name
                  + "', which no model that places texts wants: take one that does");
    }
    return values;
  }

  private static OnnxValue output(OrtSession.Result result) {
    return result.get("sentence_embedding").orElseGet(() -> result.get(0));
  }

  private float[] pooled(OnnxValue output) throws OrtException {
    return switch (output.getValue()) {
      case float[][][] pieces -> mean(pieces[0]);
      case float[][] whole -> whole[0];
      default ->
          throw new UnusableModelException(
              "the model in "
                  + settings.folder()
                  + " does not give places of texts but "
                  + Optional.of(output.getInfo()).map(Object::toString).orElse("nothing"));
    };
  }

  private static float[] mean(float[][] places) {
    double[] sum = new double[places[0].length];
    for (float[] place : places) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += place[i];
      }
    }
    float[] mean = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      mean[i] = (float) (sum[i] / places.length);
    }
    return mean;
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float each : vector) {
      square += (double) each * each;
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length && square > 0; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return unit;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be let go of", e);
    }
  }
}
