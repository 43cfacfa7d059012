package nl.voetspoor.source;

/// What is too large to unpack.
///
/// @param fileBytes the largest file in an archive
/// @param files the most files in an archive, those in archives within it counted as well
/// @param totalBytes the most that all files in an archive may hold together, those in archives
///   within it counted as well
/// @param depth how deep archives may lie in archives; 1 is an archive without others in it
public record UnpackLimits(long fileBytes, int files, long totalBytes, int depth) {}
