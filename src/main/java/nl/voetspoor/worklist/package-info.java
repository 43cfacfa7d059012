/// Questions that somebody is at work on, kept as a list: with the passages that were chosen for
/// each, notes, and a draft of the answer. In: what a person chooses and writes. Out: [WorkList]s,
/// kept by [WorkLists] as one file each in the data folder, so that they can be copied, put aside
/// and read without this program.
///
/// A list belongs to nobody: whoever can open the site can read and change it. What is chosen is
/// kept with its words, so that a list stays whole when the collection changes.
@NullMarked
package nl.voetspoor.worklist;

import org.jspecify.annotations.NullMarked;
