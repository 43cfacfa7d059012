/// Benchmarks: run by hand, never part of the tests. Each prints what it measured, on what, and
/// how.
@NullMarked
package nl.voetspoor.bench;

import org.jspecify.annotations.NullMarked;
