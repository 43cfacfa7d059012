package nl.voetspoor.source;

/// What is too large to unpack.
///
/// @param fileBytes the largest file in an archive
/// @param files the most files in an archive
/// @param depth how deep archives may lie in archives; 1 is an archive without others in it
public record UnpackLimits(long fileBytes, int files, int depth) {}
