package nl.voetspoor.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A file that may hold a paper.
///
/// @param location how a person finds it: its absolute path, for a file in an archive followed by
///   `!/` and its name in there
/// @param content where its bytes can be read now: the file itself, or a temporary copy of what lay
///   in an archive
/// @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
/// @param size its length in bytes
public record SourceFile(String location, Path content, String sha256, long size) {
  /// A text that lies in no file.
  ///
  /// @param location what to call it
  public static SourceFile ofText(String location, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SourceFile(location, Path.of(location), Hash.sha256(bytes), bytes.length);
  }

  /// The last part of its location.
  public String name() {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
