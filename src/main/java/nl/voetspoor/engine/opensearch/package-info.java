/// A collection on an OpenSearch cluster. In: papers and questions. Out: the same answers as from a
/// folder. Start with [OpenSearchStore] and [OpenSearchSearch].
///
/// OpenSearch is Lucene, spread over machines. So papers become documents, and questions become
/// queries, in `engine.lucene`, once for both engines; this room prints them as JSON, sends them,
/// and reads what comes back. Words are cut and stemmed here and not there: a field holds the terms
/// of each place with a bar between them, and the cluster does no more than split them
/// ([WordPlaces]). So the terms of both engines are the same by construction, and `index-config` is
/// the one source of what a Dutch word is.
@NullMarked
package nl.voetspoor.engine.opensearch;

import org.jspecify.annotations.NullMarked;
