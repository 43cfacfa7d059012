package nl.voetspoor.ingest;

import nl.voetspoor.model.Fault;
import nl.voetspoor.model.PaperId;

/// What became of one file.
public sealed interface Outcome {
  /// Where the file lies.
  String location();

  /// It was read and kept as `id`.
  record Indexed(String location, PaperId id) implements Outcome {}

  /// It has the bytes it had when it was read as `id`.
  record Unchanged(String location, PaperId id) implements Outcome {}

  /// It fell off the belt.
  ///
  /// @param fault what is the matter
  /// @param reason a sentence that says why and what to do
  /// @param before whether that is remembered: it has the bytes it had then, and was not read again
  record Failed(String location, Fault fault, String reason, boolean before) implements Outcome {}

  /// It holds other files, which have outcomes of their own.
  ///
  /// @param files how many
  record Opened(String location, int files) implements Outcome {}

  /// It lay in another file and holds no paper, as a picture in a mail.
  record PassedOver(String location) implements Outcome {}

  /// It is a hidden file or folder of another program.
  record Hidden(String location) implements Outcome {}
}
