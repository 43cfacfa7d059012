/// What is kept of a paper, and the door in. In: an [IndexedPaper] and a [LedgerEntry] per file.
/// Out: a collection that can be searched. Start with [PaperStore].
///
/// What files of metadata say of a paper is kept apart from it, as an [OfficialSource] each, and
/// laid over what was read by [OfficialMerge], so that the order in which files come plays no part.
///
/// No engine is named here: an engine stands behind the door and can be replaced.
@NullMarked
package nl.voetspoor.index;

import org.jspecify.annotations.NullMarked;
