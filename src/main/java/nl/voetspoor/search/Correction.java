package nl.voetspoor.search;

import java.util.Optional;

/// Another question than the one that was asked, which may be the one that was meant.
///
/// @param text the question, in which a word or number is written otherwise
/// @param meant what stands there now: `mensenhandel`, `28 638`
/// @param title the title of the dossier, where it is a number that was written otherwise and the
///   title is known
public record Correction(String text, String meant, Optional<String> title) {}
