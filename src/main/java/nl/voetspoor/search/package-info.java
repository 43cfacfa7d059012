/// A question and its answer, as values. In: a [SearchRequest], an identifier, or a number as a
/// person writes it. Out: results, facets, papers, dossiers, and who refers to whom. Start with
/// [PaperSearch].
///
/// A request is the address of its page: it is parsed on the way in and printed in links. No engine
/// is named here.
@NullMarked
package nl.voetspoor.search;

import org.jspecify.annotations.NullMarked;
