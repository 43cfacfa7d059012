package nl.voetspoor.samples;

import java.util.List;

/// A stretch of running text.
sealed interface Inline {
  /// Words in one style.
  record Words(String text, Style style) implements Inline {}

  /// Words that refer to other papers, and what they refer to.
  record Link(String text, List<String> targets) implements Inline {
    public Link {
      targets = List.copyOf(targets);
    }
  }

  /// The mark of a note.
  record Mark(String note) implements Inline {}

  /// The page ends here, also in the middle of a word; nothing where there are no pages.
  record PageEnd() implements Inline {}

  /// How words look.
  enum Style {
    PLAIN,
    ITALIC,
    BOLD
  }
}
