package nl.voetspoor.extract;

import nl.voetspoor.model.Block;

/// A part of the body that stands by itself.
///
/// @param kind what it is
/// @param level depth of a heading or list item, as in [Block]
/// @param label what stands before it, as in [Block]
/// @param text its words
public record Element(Block.Kind kind, int level, String label, Text text) {
  /// A paragraph.
  public static Element paragraph(Text text) {
    return new Element(Block.Kind.PARAGRAPH, 0, "", text);
  }

  /// A heading; level 1 is the highest.
  public static Element heading(int level, Text text) {
    return new Element(Block.Kind.HEADING, level, "", text);
  }

  /// The same element as another kind of thing.
  public Element as(Block.Kind other) {
    return new Element(other, 0, "", text);
  }

  /// The same element with other words.
  public Element with(Text words) {
    return new Element(kind, level, label, words);
  }

  /// Its words.
  public String words() {
    return text.words();
  }
}
