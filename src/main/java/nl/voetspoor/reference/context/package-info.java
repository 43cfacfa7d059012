/// Reads what papers mean without saying a number: `idem`, `de motie-Kuik c.s.`, `mijn brief van 1
/// juli jl.`. In: a paper with the references that its numbers gave. Out: the same with what its
/// words add, each with its targets or with a [nl.voetspoor.reference.Clue] for the collection.
///
/// It is done in two steps, as with numbers. [ContextReader] reads one paper and finds what the
/// paper itself tells, because it was named before or has a note behind it. What is left is a clue;
/// [Clues] looks for the papers that fit it, by the [Facts] that are kept of each paper, and gives
/// one only where no other fits.
@NullMarked
package nl.voetspoor.reference.context;

import org.jspecify.annotations.NullMarked;
