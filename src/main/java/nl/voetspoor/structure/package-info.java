/// Text with its place on the page to a paper as a reader knows it. In: what `extract` took from a
/// file. Out: a [nl.voetspoor.model.Paper]: its letterhead as fields, and its body as headings,
/// paragraphs, questions, answers and notes. Start with [PaperReader].
///
/// Whatever the format, everything goes one way. First it becomes a [nl.voetspoor.extract.Flow]:
/// printed pages by [PageLayout], plain text by [PlainText]; XML, HTML and Word are one already.
/// Then [Masthead] and [Letterhead] take out what is a field, and the classes of [Form] see lists,
/// questions and signatures in what remains. At the end [Composer] writes the text once, with all
/// places in it.
///
/// What papers look like in the world (which words make a motie a motie, which minister belongs to
/// which ministry) stands in `index-config`, where it can be changed without programming.
@NullMarked
package nl.voetspoor.structure;

import org.jspecify.annotations.NullMarked;
