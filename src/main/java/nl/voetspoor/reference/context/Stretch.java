package nl.voetspoor.reference.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Reference;

/// A block of the body or a note: what is read in one go.
///
/// @param span its place in the text of the paper
/// @param note the note, if it is one
/// @param block the block, if it is none
/// @param blocks all blocks of the body, by where they begin
/// @param at when a reader comes to it: where it stands, or where its mark stands
record Stretch(
    Content content,
    Span span,
    Optional<Footnote> note,
    Optional<Block> block,
    NavigableMap<Integer, Block> blocks,
    int at) {
  /// The body with each note where its mark stands, as a reader goes.
  static List<Stretch> of(Content content) {
    NavigableMap<Integer, Block> blocks = PaperReferences.byStart(content);
    List<Stretch> stretches = new ArrayList<>();
    for (Block block : content.blocks()) {
      stretches.add(
          new Stretch(
              content,
              block.span(),
              Optional.empty(),
              Optional.of(block),
              blocks,
              block.span().start()));
    }
    for (Footnote note : content.footnotes()) {
      stretches.add(
          new Stretch(
              content, note.span(), Optional.of(note), Optional.empty(), blocks, note.anchor()));
    }
    stretches.sort(Comparator.comparingInt(Stretch::at));
    return stretches;
  }

  /// What it says.
  String words() {
    return span.of(content.text());
  }

  /// Whether it is a heading.
  boolean isHeading() {
    return block.map(each -> each.kind() == Block.Kind.HEADING).orElse(false);
  }

  /// When a reader comes to a place in it; notes are read as a whole.
  int reached(Span place) {
    return note.isPresent() ? at : place.start();
  }

  /// A reference in it by words that mean one of `meant`: it where there is one, else a choice.
  ///
  /// @param place in the text of the paper
  /// @param pages the pages that the words name
  /// @throws IllegalArgumentException where nothing is meant
  Reference meaning(Span place, List<Target> meant, Optional<String> pages, String rule) {
    if (meant.isEmpty()) {
      throw new IllegalArgumentException("means nothing: '" + place.of(content.text()) + "'");
    }
    boolean one = meant.size() == 1;
    List<PaperId> ids = meant.stream().map(Target::id).toList();
    return reference(
        new Mention(
            one ? meant.getFirst().kind() : MentionKind.OPEN,
            place,
            place.of(content.text()),
            one ? ids : List.of(),
            pages,
            rule),
        one ? Optional.empty() : Optional.of(new Clue.Among(ids)));
  }

  /// A reference in it.
  Reference reference(Mention mention, Optional<Clue> clue) {
    Span inside = mention.span().shifted(-span.start());
    return new Reference(
        mention,
        note.map(Footnote::mark),
        content.pageAt(note.isPresent() ? span.start() : mention.span().start()),
        note.map(n -> PaperReferences.sentence(content, blocks, n, inside))
            .or(() -> block.map(b -> PaperReferences.sentence(content, b, inside)))
            .orElse(mention.text()),
        clue);
  }
}
