package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Vergaderjaar;

/// Words in a text that name one or more papers.
///
/// @param kind what sort of thing is named
/// @param span where the words stand
/// @param text the words, exactly `span` of the text
/// @param core the words among them that name the target, without the word Kamerstuk, the chamber,
///   the session year and the pages: `28 638, nr. 190`
/// @param named what they name, in the order written; empty where only the context can tell
/// @param pages the pages named with it, as written (`12 en 13`)
/// @param session the session year named with it
/// @param rule the rule that read it, so that a mistake can be traced
/// @param notes what is odd about it
public record Mention(
    MentionKind kind,
    Span span,
    String text,
    Span core,
    List<Target> named,
    Optional<String> pages,
    Optional<Vergaderjaar> session,
    String rule,
    List<Note> notes) {
  /// Keeps its own copies of the lists.
  public Mention {
    named = List.copyOf(named);
    notes = List.copyOf(notes);
  }

  /// A mention of which all words name all targets.
  public Mention(
      MentionKind kind,
      Span span,
      String text,
      List<PaperId> targets,
      Optional<String> pages,
      String rule) {
    this(
        kind,
        span,
        text,
        span,
        targets.stream().map(Target::of).toList(),
        pages,
        Optional.empty(),
        rule,
        List.of());
  }

  /// What the words name, in the order written.
  public List<PaperId> targets() {
    return named.stream().map(Target::id).toList();
  }

  Mention withCore(Span words) {
    return new Mention(kind, span, text, words, named, pages, session, rule, notes);
  }

  Mention naming(List<Target> others) {
    return new Mention(kind, span, text, core, others, pages, session, rule, notes);
  }

  Mention inSession(Optional<Vergaderjaar> year) {
    return new Mention(kind, span, text, core, named, pages, year, rule, notes);
  }

  Mention noting(List<Note> all) {
    return new Mention(
        kind, span, text, core, named, pages, session, rule, all.stream().distinct().toList());
  }

  /// The same mention in a text of which this one is a part that begins at `distance`.
  Mention shifted(int distance) {
    return new Mention(
        kind,
        span.shifted(distance),
        text,
        core.shifted(distance),
        named.stream().map(target -> target.shifted(distance)).toList(),
        pages,
        session,
        rule,
        notes);
  }
}
