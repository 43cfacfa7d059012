package nl.voetspoor.web;

import java.util.function.Function;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.search.answers.Questionnaire;

/// What the pages about earlier answers work with.
///
/// @param answers finds them
/// @param reading reads what is pasted or sent
/// @param asking finds the questions in what was read
public record Desk(
    AnswerSearch answers,
    PaperReading reading,
    Function<PaperReading.Read, Questionnaire> asking) {}
