/// Text with its place on the page to a paper as a reader knows it. In: what was extracted. Out: a
/// paper: its letterhead as fields, and its body as headings, paragraphs, questions and notes.
/// Start with `PaperReader`.
@NullMarked
package nl.voetspoor.structure;

import org.jspecify.annotations.NullMarked;
