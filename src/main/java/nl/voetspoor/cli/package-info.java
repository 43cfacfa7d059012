/// Commands, settings, and the one place where things are put together with `new`. Start with
/// `Voetspoor`.
@NullMarked
package nl.voetspoor.cli;

import org.jspecify.annotations.NullMarked;
