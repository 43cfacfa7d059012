package nl.voetspoor.engine.onnx;

import java.util.List;

/// Cuts text into the pieces that a model knows, as numbers.
interface Pieces {
  /// The numbers of the pieces of `text`, without those that open and close it.
  List<Integer> of(String text);

  /// The number that opens a text.
  int opening();

  /// The number that closes a text.
  int closing();
}
