/// Where papers come from: files, folders and zip archives. In: paths that a person names. Out:
/// each file once, as a [SourceFile] with its place, size and hash, or as trouble with a reason.
/// Start with [SourceWalker].
///
/// Files are told apart by their content, so a hash is taken before anything is read, and what lies
/// in an archive is unpacked one file at a time.
@NullMarked
package nl.voetspoor.source;

import org.jspecify.annotations.NullMarked;
