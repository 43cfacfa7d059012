package nl.voetspoor.extract;

import java.io.Serializable;
import java.nio.file.Path;

/// Where files that lie in others are laid, and how many of them.
///
/// @param place the path of an existing folder; whoever takes a file deletes it
/// @param files the most files taken out of one other file
/// @param fileBytes the largest of them
/// @param totalBytes the most they may hold together
public record Holding(String place, int files, long fileBytes, long totalBytes)
    implements Serializable {
  /// The folder.
  Path folder() {
    return Path.of(place);
  }
}
