/// The program beside its peers, on collections of any size. Start with [SideBySide], which prints
/// how each does the same work in turn; [CorpusGenerator] makes the papers.
@NullMarked
package nl.voetspoor.bench.scale;

import org.jspecify.annotations.NullMarked;
