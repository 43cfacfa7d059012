/// Finds what a paper refers to. In: a paper, or any text. Out: every [Mention] with its exact
/// place and the identifiers it names, and for each of them a [Resolution]. Start with
/// [Recogniser].
///
/// The work is in two steps that know nothing of each other. Recognising reads text and knows
/// nothing of the collection; resolving looks up what was read and never guesses.
///
/// Recognising cuts the text into [Tokens] and tries, at each token that can begin one, the forms
/// of citation ([CitationForm]): a [NamedPaper] (`Kamerstukken II 2015/16, 34442, nr. 3`), a
/// [BarePaper] (`28 638, nr. 190`), a number before its dossier ([NumberFirst]), proceedings,
/// journals, decisions, articles of laws, identifiers and addresses. The forms share small readers
/// of what they are made of: [Dossiers], [Numbers], [Years], [PageNumbers]. Words, dossiers with
/// suffixes and laws are data in `index-config`. There is no regular expression over running text,
/// so that time grows with the length of the text alone.
///
/// [PaperReferences] does this for a whole paper, [NumberNotation] for what a person types, and
/// [Resolver] does the second step.
@NullMarked
package nl.voetspoor.reference;

import org.jspecify.annotations.NullMarked;
