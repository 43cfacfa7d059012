/// How well papers are read, as figures: what a test checks and a report prints.
@NullMarked
package nl.voetspoor.reading;

import org.jspecify.annotations.NullMarked;
