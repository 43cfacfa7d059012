/// Bytes to text with its place on the page. In: a file. Out: what stands in it, in the order of
/// the file, or the reason why it could not be read. Start with `Extractor`.
///
/// This is the only room that knows Tika and jsoup. It says where words stand and how large they
/// are; what that means for a reader is decided in `structure`.
@NullMarked
package nl.voetspoor.extract;

import org.jspecify.annotations.NullMarked;
