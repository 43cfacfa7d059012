package nl.voetspoor.web.text;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.reference.Resolution;

/// A run of a paper's text that a page prints in one way.
public sealed interface Segment {
  /// Words as they stand.
  record Words(String text) implements Segment {}

  /// Words that were sought.
  ///
  /// @param place which of the places it is, from 1
  record Sought(String text, int place) implements Segment {}

  /// Words that refer to something.
  ///
  /// @param anchor the name of this place: `ref-` and the offset at which the words begin
  /// @param parts the words, cut so that each target has a link of its own
  /// @param more targets whose number the words do not show, as in `nrs. 1 t/m 3`
  record Linked(String anchor, List<LinkPart> parts, List<Resolution> more) implements Segment {
    /// Keeps its own copies of the lists.
    public Linked {
      parts = List.copyOf(parts);
      more = List.copyOf(more);
    }
  }

  /// The mark of a footnote.
  ///
  /// @param mark what the reader sees
  /// @param note the anchor of the note; the mark's own is the same with `-bij` behind it
  record NoteMark(String mark, String note) implements Segment {}

  /// Where a page begins.
  ///
  /// @param scanned whether its words were recognised from a picture
  record PageMark(int page, boolean scanned) implements Segment {}

  /// The place the reader came for.
  record Here() implements Segment {}

  /// Some of the words of a reference; a link where they have a target.
  record LinkPart(String text, Optional<Resolution> target) {}
}
