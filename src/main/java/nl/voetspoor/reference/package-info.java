/// Finds what a paper refers to. In: a paper, or any text. Out: every [Mention] with its exact
/// place and the identifiers it names, and for each of them a [Resolution]. Start with
/// [Recogniser].
///
/// The work is in two steps that know nothing of each other. Recognising reads text and knows
/// nothing of the collection; resolving looks up what was read and never guesses.
@NullMarked
package nl.voetspoor.reference;

import org.jspecify.annotations.NullMarked;
