/// What every engine must do, whichever stands behind the doors.
@NullMarked
package nl.voetspoor.engine;

import org.jspecify.annotations.NullMarked;
