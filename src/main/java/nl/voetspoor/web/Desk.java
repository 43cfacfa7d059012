package nl.voetspoor.web;

import nl.voetspoor.index.PaperReading;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.worklist.WorkLists;

/// What the pages about earlier answers work with.
///
/// @param answers finds them
/// @param reading reads what is pasted or sent
/// @param lists keeps work lists
public record Desk(AnswerSearch answers, PaperReading reading, WorkLists lists) {}
