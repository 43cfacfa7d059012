package nl.voetspoor.web;

import nl.voetspoor.index.PaperReading;
import nl.voetspoor.search.answers.AnswerSearch;

/// What the pages about earlier answers work with.
///
/// @param answers finds them
/// @param reading reads what is pasted or sent
public record Desk(AnswerSearch answers, PaperReading reading) {}
