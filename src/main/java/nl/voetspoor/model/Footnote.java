package nl.voetspoor.model;

/// A note at the foot of a page, or at the end of a paper, tied to the place that carries its mark.
///
/// @param mark what the reader sees: `2`, `*`, `a`
/// @param anchor offset in the paper's text directly after the word that carries the mark; the mark
///   itself is not part of the text
/// @param span the words of the note in the paper's text, after the body and without the mark
/// @param page the page on which the note stands, from 1; 1 for a paper without pages
public record Footnote(String mark, int anchor, Span span, int page) {}
