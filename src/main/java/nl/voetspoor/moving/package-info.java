/// A whole collection, carried elsewhere: to another machine or engine, or from an older version of
/// the program to a newer one. In: [nl.voetspoor.index.Holdings], the original files, the work
/// lists. Out: an archive that anybody can open and check without this program, as
/// `src/docs/moving.md` describes it; and from that, or from holdings of an older form, a
/// collection again. Start with [Packer], which writes an archive, and [Unpacker], which reads one;
/// [Carrier] needs none.
///
/// Everything goes by one thing at a time, so that what is in memory does not grow with the
/// collection; and in an order of its own, so that the same collection gives the same bytes,
/// whichever engine keeps it.
///
/// No engine is named here.
@NullMarked
package nl.voetspoor.moving;

import org.jspecify.annotations.NullMarked;
