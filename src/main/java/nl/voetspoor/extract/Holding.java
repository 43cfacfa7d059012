package nl.voetspoor.extract;

import java.nio.file.Path;

/// Where files that lie in others are laid, and how many of them.
///
/// @param place the path of an existing folder; whoever takes a file deletes it
/// @param files the most files taken out of one other file
/// @param fileBytes the largest of them
/// @param totalBytes the most they may hold together
public record Holding(String place, int files, long fileBytes, long totalBytes) {
  private static final long MEGABYTE = 1L << 20;

  /// Ten thousand files of 256 MB at most, a gigabyte in all.
  public static Holding usual(Path folder) {
    return new Holding(folder.toAbsolutePath().toString(), 10_000, 256 * MEGABYTE, 1024 * MEGABYTE);
  }

  /// The folder.
  Path folder() {
    return Path.of(place);
  }
}
