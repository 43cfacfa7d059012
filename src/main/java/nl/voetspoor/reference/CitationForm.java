package nl.voetspoor.reference;

import java.util.List;
import java.util.Set;

/// A way of citing. Each says what it can begin with, and reads from there.
///
/// Reading takes time in proportion to what it moves past: a form that fails may not have looked
/// further ahead than a fixed number of tokens, so that the whole stays linear.
interface CitationForm {
  /// The classes of words it can begin with.
  Set<WordClass> triggers();

  /// Whether it can begin with a number.
  default boolean beginsWithNumber() {
    return false;
  }

  /// Reads at the cursor. What it gives lies between the token where it began and the one where it
  /// leaves the cursor; where it gives nothing it may still have moved past what nothing else needs
  /// to read.
  List<Mention> read(Cursor cursor);
}
