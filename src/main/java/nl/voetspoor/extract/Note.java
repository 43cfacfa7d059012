package nl.voetspoor.extract;

/// A footnote or endnote.
///
/// @param mark what the reader sees: `2`, `*`
/// @param words what it says, without the mark
/// @param page the page on which it stands, from 1; 1 for a format without pages
public record Note(String mark, String words, int page) {}
