/// What people and programs take along of papers: rows of a table, entries of a list of literature,
/// entries of a feed. In: [Entry], one by one. Out: text in one of the forms of [ExportFormat], or
/// a feed ([AtomFeed]), written as it goes, so that any number of papers passes through.
///
/// A place in a paper is cited as lawyers do it ([Leidraad]). A work list is written down whole, as
/// a Word document ([WorkListDocx]) or as Markdown ([WorkListMarkdown]).
///
/// Titles and senders are words of others. [OneLine] takes out what no line of text can hold; each
/// form then escapes what means something in it. Start with [ExportFormat].
@NullMarked
package nl.voetspoor.export;

import org.jspecify.annotations.NullMarked;
