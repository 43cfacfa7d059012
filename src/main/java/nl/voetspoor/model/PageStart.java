package nl.voetspoor.model;

/// Where a page begins.
///
/// @param page its number in the file, from 1
/// @param offset the place in the paper's text of the first body text on it; it may fall inside a
///   paragraph or a word that runs on
public record PageStart(int page, int offset) {}
