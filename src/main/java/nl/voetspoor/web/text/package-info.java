/// The text of a paper, cut into what a page prints. In: the content of a paper and what became of
/// its references. Out: a [PaperText] of parts, each a row of segments: words, links, marks of
/// notes and pages. Start with [PaperText].
///
/// Places in a paper are offsets in one long text, because that is what is searched and quoted; a
/// page needs pieces in order. All that happens between the two happens here, as values without
/// markup, so that templates only print and what links where can be read from a test.
@NullMarked
package nl.voetspoor.web.text;

import org.jspecify.annotations.NullMarked;
