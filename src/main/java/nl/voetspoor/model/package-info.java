/// The shared words of the house, as records and enums: what a paper is, how it is numbered, what
/// it holds. In: nothing. Out: values that every other room passes on. Start with [Paper].
///
/// No input or output happens here and no library is used, so that every room can lean on these
/// words without taking anything else with it. A value is checked once, where it is made.
@NullMarked
package nl.voetspoor.model;

import org.jspecify.annotations.NullMarked;
