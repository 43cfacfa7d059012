package nl.voetspoor.structure;

import nl.voetspoor.extract.Flow;

/// Sees the form of a body that came without it: lists, headings, questions and answers, and who
/// signs. What a format states itself is left as it is.
final class Form {
  private Form() {}

  /// The body with its form; headings are guessed from the words alone where it is `plain` text.
  static Flow see(Flow flow, boolean plain) {
    Flow listed = ListItems.see(flow);
    Flow headed = plain ? PlainHeadings.see(listed) : listed;
    return Signatures.see(Dialogue.tie(headed));
  }
}
