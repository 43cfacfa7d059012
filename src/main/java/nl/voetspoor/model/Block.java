package nl.voetspoor.model;

/// A part of a paper's text that stands by itself on the page.
///
/// @param kind what it is
/// @param level depth of a heading (1 is the highest) or of a list item; 0 for the rest
/// @param label what stands before it: the bullet or number of a list item (`1.`), the number of a
///   question or answer (`2, 3 en 4`); empty for the rest, and for what goes on with a question or
///   answer behind a list or table, as in [Spoken]
/// @param span its place in the paper's text
public record Block(Kind kind, int level, String label, Span span) {
  /// What a block is.
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /// Rows on lines of their own, cells separated by a tab.
    TABLE,
    /// A question of members; its label gives its number. Where it begins with a list or table it
    /// has no words of its own.
    QUESTION,
    /// An answer of the government; its label gives the question or questions that it answers.
    /// Where it begins with a list or table it has no words of its own.
    ANSWER,
    /// Who signs, one name or office a line.
    SIGNATURE
  }

  /// A paragraph at `span`.
  public static Block paragraph(Span span) {
    return new Block(Kind.PARAGRAPH, 0, "", span);
  }

  /// A heading of depth `level` at `span`.
  public static Block heading(int level, Span span) {
    return new Block(Kind.HEADING, level, "", span);
  }
}
