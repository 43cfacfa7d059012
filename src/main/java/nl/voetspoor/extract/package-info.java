/// Bytes to text with its place on the page. In: a [nl.voetspoor.source.SourceFile]. Out: an
/// [Extraction]: what stands in the file, in the order of the file, or one sentence that says why
/// it could not be read. Start with [Extractor].
///
/// This is the only room that knows Tika, PDFBox and jsoup. A format is recognised by its content,
/// never by the name of the file. A format with pages (PDF, scans) gives [Pages]: words with their
/// place, size and weight; a format that says itself what is a heading and what a note (the
/// publisher's XML and HTML, Word, OpenDocument) gives a [Flow]. What the words mean for a reader
/// is decided in `structure`.
///
/// No parser is trusted. [Extractor] runs each on a thread of its own with a time limit, turns
/// whatever it throws into a reason, and keeps of a text that is too long as many whole pages or
/// paragraphs as it may, with a remark. The commands do not call it themselves, but through
/// `extract.worker`, where it runs in a process that can be ended. Nothing is fetched from outside
/// the file.
@NullMarked
package nl.voetspoor.extract;

import org.jspecify.annotations.NullMarked;
