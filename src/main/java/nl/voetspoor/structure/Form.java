package nl.voetspoor.structure;

import nl.voetspoor.extract.Flow;

/// Sees the form of a body that came without it: lists, headings, questions and answers, and who
/// signs. What a format states itself is left as it is.
final class Form {
  private Form() {}

  /// How much of its form a format states.
  enum Stated {
    /// All of it: the XML and HTML of the official publisher.
    ALL,
    /// What is a paragraph, perhaps wrongly cut, and what a heading.
    SOME,
    /// Nothing but words.
    NOTHING
  }

  /// The body with its form.
  static Flow see(Flow flow, Stated stated, Hyphens hyphens) {
    return switch (stated) {
      case ALL -> Dialogue.tie(Signatures.see(flow));
      case SOME -> Dialogue.tie(Signatures.see(ListItems.see(bound(flow, hyphens))));
      case NOTHING ->
          Dialogue.tie(Signatures.see(PlainHeadings.see(ListItems.see(bound(flow, hyphens)))));
    };
  }

  private static Flow bound(Flow flow, Hyphens hyphens) {
    return ListedNotes.bind(RunOn.join(Contents.see(flow), hyphens));
  }
}
