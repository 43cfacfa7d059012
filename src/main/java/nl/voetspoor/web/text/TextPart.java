package nl.voetspoor.web.text;

import java.util.List;

/// A part of a paper as its page prints it: blocks of the text, those that belong together joined.
public sealed interface TextPart {
  /// A heading.
  ///
  /// @param anchor its name in the address of the page
  /// @param level 1 for the highest
  /// @param text its words alone
  record Heading(String anchor, int level, String text, List<Segment> segments)
      implements TextPart {}

  /// A paragraph.
  record Paragraph(List<Segment> segments) implements TextPart {}

  /// A list.
  record Items(List<Item> items) implements TextPart {}

  /// An item of a list.
  ///
  /// @param label its bullet or number
  /// @param level 1 for the outermost
  record Item(String label, int level, List<Segment> segments) {}

  /// A table: rows of cells.
  record Table(List<List<List<Segment>>> rows) implements TextPart {}

  /// A question or an answer.
  ///
  /// @param anchor its name in the address of the page
  /// @param label the number of the question, or of the questions that are answered; who asks, of a
  ///   question without one
  /// @param names further names in the address: one for each number of a label with more than one
  /// @param ties the answers to a question, or the questions of an answer
  /// @param parts what it says: paragraphs, lists, tables and headings
  record Exchange(
      boolean question,
      String anchor,
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
  record Signature(List<List<Segment>> lines) implements TextPart {}
}
