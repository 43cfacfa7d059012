package nl.voetspoor.engine.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a model that knows no more than a place for each piece, in the bytes of ONNX: a message
/// of Protocol Buffers, of which `onnx.proto` of the ONNX project numbers the fields.
public final class TinyModel {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private TinyModel() {}

  /// A model whose output is the place of each piece, and a vocabulary of these pieces beside it.
  public static void write(Path folder, List<String> pieces, float[][] places) throws IOException {
    byte[] gather = node("Gather", List.of("places", "input_ids"), "last_hidden_state", List.of());
    write(folder, pieces, places, List.of(gather), value("last_hidden_state", FLOAT, 3));
  }

  /// The same, which takes the mean itself.
  static void writePooled(Path folder, List<String> pieces, float[][] places) throws IOException {
    byte[] gather = node("Gather", List.of("places", "input_ids"), "each", List.of());
    byte[] mean =
        node("ReduceMean", List.of("each"), "sentence_embedding", List.of(axes(1), keepDims(0)));
    write(folder, pieces, places, List.of(gather, mean), value("sentence_embedding", FLOAT, 2));
  }

  private static void write(
      Path folder, List<String> pieces, float[][] places, List<byte[]> nodes, byte[] output)
      throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), String.join("\n", pieces) + "\n");
    Message graph = new Message();
    nodes.forEach(node -> graph.bytes(1, node));
    graph.text(2, "tiny").bytes(5, matrix("places", places));
    graph.bytes(11, value("input_ids", INT64, 2)).bytes(11, value("attention_mask", INT64, 2));
    graph.bytes(12, output);
    Message version = new Message().text(1, "").number(2, 13);
    Message model = new Message().number(1, 8).bytes(7, graph.done()).bytes(8, version.done());
    Files.write(folder.resolve("model.onnx"), model.done());
  }

  private static byte[] node(
      String kind, List<String> inputs, String output, List<byte[]> attributes) {
    Message node = new Message();
    inputs.forEach(input -> node.text(1, input));
    node.text(2, output).text(4, kind);
    attributes.forEach(attribute -> node.bytes(5, attribute));
    return node.done();
  }

  private static byte[] axes(int axis) {
    return new Message().text(1, "axes").number(8, axis).number(20, 7).done();
  }

  private static byte[] keepDims(int kept) {
    return new Message().text(1, "keepdims").number(3, kept).number(20, 2).done();
  }

  private static byte[] matrix(String name, float[][] rows) {
    ByteBuffer raw =
        ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : rows) {
      for (float each : row) {
        raw.putFloat(each);
      }
    }
    return new Message()
        .number(1, rows.length)
        .number(1, rows[0].length)
        .number(2, FLOAT)
        .text(8, name)
        .bytes(9, raw.array())
        .done();
  }

  /// An input or output with so many dimensions, each of any length.
  private static byte[] value(String name, int type, int dimensions) {
    Message shape = new Message();
    for (int i = 0; i < dimensions; i++) {
      shape.bytes(1, new Message().text(2, "n" + i).done());
    }
    Message tensor = new Message().number(1, type).bytes(2, shape.done());
    Message kind = new Message().bytes(1, tensor.done());
    return new Message().text(1, name).bytes(2, kind.done()).done();
  }

  /// A message of Protocol Buffers while it is written.
  private static final class Message {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Message number(int field, long value) {
      whole(field << 3);
      whole(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message bytes(int field, byte[] value) {
      whole((field << 3) | 2);
      whole(value.length);
      try {
        written.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    private void whole(long value) {
      long left = value;
      while (left > 0x7F) {
        written.write((int) ((left & 0x7F) | 0x80));
        left >>>= 7;
      }
      written.write((int) left);
    }

    byte[] done() {
      return written.toByteArray();
    }
  }
}
