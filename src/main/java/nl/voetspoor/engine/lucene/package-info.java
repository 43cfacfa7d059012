/// The embedded engine behind both doors: it keeps a collection in a folder and searches it. Start
/// with `LuceneStore` and `LuceneSearch`. This is the only room that knows Lucene.
@NullMarked
package nl.voetspoor.engine.lucene;

import org.jspecify.annotations.NullMarked;
