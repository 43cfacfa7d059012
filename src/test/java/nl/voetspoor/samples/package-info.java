/// The sample collection: papers of our own invention in the forms in which real ones come. In: the
/// declarations in `src/test/resources/samples`, one text file a paper. Out: the papers in
/// `src/test/resources/papers`, and what should be read from them in `papers-expected.tsv` and
/// `papers-mentions.tsv`. Start with [nl.voetspoor.samples.SampleCollection].
///
/// A paper is declared once, as plain text with a head of `name: value` lines, and rendered by the
/// writer of its format. Each says on its face that it is an example. Numbers, dates and names of
/// ministries may be those of real papers; every sentence and every person is invented. Run
/// [nl.voetspoor.samples.SampleCollection#main] after changing a declaration or a writer: the same
/// declarations give the same files, so that a change shows as a change.
///
/// `papers-expected.tsv` holds only what a paper shows. Ministries are those of the sender, of who
/// signed, and of the letterhead, not those in whose name a letter is also sent. A date that is not
/// printed is left out. `papers-mentions.tsv` leaves out what needs the context to be understood
/// (`de brief van 1 juli jl.`, `ter vervanging van die gedrukt onder nr. 195`), and the numbers
/// that a paper prints of itself.
///
/// Zips are stored and PDFs are not compressed, because the bytes that a compressor gives differ
/// from one JDK to the next.
///
/// [nl.voetspoor.samples.BadInput] makes the files that no paper should be.
@NullMarked
package nl.voetspoor.samples;

import org.jspecify.annotations.NullMarked;
