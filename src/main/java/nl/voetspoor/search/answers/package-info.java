/// What was said before to a question, as values. In: a [Questionnaire], of a text or a file that
/// was pasted or sent. Out: for each of its questions the passages that answer it best, with where
/// they stand, who said them when, and why they were found. Start with [AnswerSearch].
///
/// Nothing is made up here: every answer is a place in a paper of the collection. No engine is
/// named.
@NullMarked
package nl.voetspoor.search.answers;

import org.jspecify.annotations.NullMarked;
