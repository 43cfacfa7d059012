/// The belt through all rooms. In: paths that a person names. Out: papers in the collection, and
/// for every file a line about how it went. Read this room first; start with `Belt`.
///
/// One paper at a time goes from `source` through `extract`, `structure` and `reference` into the
/// store; what falls off is counted with its reason and the rest goes on.
@NullMarked
package nl.voetspoor.ingest;

import org.jspecify.annotations.NullMarked;
