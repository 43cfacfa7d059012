package nl.voetspoor.web.text;

import java.util.List;
import java.util.Optional;

/// A part of a paper as its page prints it: blocks of the text, those that belong together joined.
///
/// The place of a block is that among the blocks of the paper, from 1; 0 for what stands in none.
/// It makes its name in the address of the page ([#nameOf]).
public sealed interface TextPart {
  /// The name in the address of the page of the block at a place: `alinea-17`; empty for place 0.
  static Optional<String> nameOf(int place) {
    return place == 0 ? Optional.empty() : Optional.of("alinea-" + place);
  }

  /// A heading.
  ///
  /// @param anchor its name in the address of the page
  /// @param place that of its block
  /// @param level 1 for the highest
  /// @param text its words alone
  record Heading(String anchor, int place, int level, String text, List<Segment> segments)
      implements TextPart {}

  /// A paragraph.
  ///
  /// @param place that of its block
  record Paragraph(int place, List<Segment> segments) implements TextPart {}

  /// A list.
  record Items(List<Item> items) implements TextPart {}

  /// An item of a list.
  ///
  /// @param place that of its block
  /// @param label its bullet or number
  /// @param level 1 for the outermost
  record Item(int place, String label, int level, List<Segment> segments) {}

  /// A table: rows of cells.
  ///
  /// @param place that of its block
  record Table(int place, List<List<List<Segment>>> rows) implements TextPart {}

  /// A question or an answer.
  ///
  /// @param anchor its name in the address of the page
  /// @param place that of its first block
  /// @param empty whether that block has no words, so that none of the parts bears its name
  /// @param label the number of the question, or of the questions that are answered; who asks, of a
  ///   question without one
  /// @param names further names in the address: one for each number of a label with more than one
  /// @param ties the answers to a question, or the questions of an answer
  /// @param parts what it says: paragraphs, lists, tables and headings
  record Exchange(
      boolean question,
      String anchor,
      int place,
      boolean empty,
      String label,
      List<String> names,
      List<Tie> ties,
      List<TextPart> parts)
      implements TextPart {}

  /// The other side of an exchange.
  ///
  /// @param label the number over it, or who asks
  /// @param below whether it stands further on
  record Tie(String label, String anchor, boolean below) {}

  /// Who signs, line by line.
  record Signature(List<Line> lines) implements TextPart {}

  /// A line of a signature.
  ///
  /// @param place that of its block, of its first line; 0 for the others
  record Line(int place, List<Segment> segments) {}
}
