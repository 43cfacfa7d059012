/// The engine of a cluster, on real nodes.
@NullMarked
package nl.voetspoor.engine.opensearch;

import org.jspecify.annotations.NullMarked;
