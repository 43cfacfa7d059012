/// Voetspoor: search over Dutch parliamentary papers that follows the trail of their footnotes.
/// Each package below is a room; data flows through them one way, from `source` to `web` and `cli`.
/// Start with `ingest`, the belt through all rooms.
@NullMarked
package nl.voetspoor;

import org.jspecify.annotations.NullMarked;
