package nl.voetspoor.ingest;

import nl.voetspoor.model.PaperId;

/// What became of one file.
public sealed interface Outcome {
  /// Where the file lies.
  String location();

  /// It was read and kept as `id`.
  record Indexed(String location, PaperId id) implements Outcome {}

  /// It has the bytes it had when it was read as `id`.
  record Unchanged(String location, PaperId id) implements Outcome {}

  /// It fell off the belt, with a sentence that says why and what to do.
  record Failed(String location, String reason) implements Outcome {}
}
