package nl.voetspoor.model;

import java.util.List;
import java.util.Optional;

/// A question or an answer as it stands in a paper: a block of that kind, and what goes on with it,
/// in the order of the text: its lists and tables, the headings between them, and further blocks of
/// its kind without a label of their own.
///
/// What follows a question or answer is its own up to the first paragraph, signature, heading of
/// level 1, or label of another; a heading at the end stands over what comes next.
///
/// @param blocks the first is a question or an answer
public record Spoken(List<Block> blocks) {
  /// Keeps its own copy of the list; refuses what does not begin with a question or answer.
  public Spoken {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || !isSpoken(blocks.getFirst())) {
      throw new IllegalArgumentException("neither a question nor an answer: " + blocks);
    }
  }

  /// What is asked or answered from the block at `from` on; empty where none begins there.
  public static Optional<Spoken> at(List<Block> blocks, int from) {
    if (!isSpoken(blocks.get(from))) {
      return Optional.empty();
    }
    int end = from + 1;
    for (int i = end; i < blocks.size() && goesOn(blocks.get(from), blocks.get(i)); i++) {
      end = blocks.get(i).kind() == Block.Kind.HEADING ? end : i + 1;
    }
    return Optional.of(new Spoken(blocks.subList(from, end)));
  }

  /// Whether it is a question.
  public boolean isQuestion() {
    return blocks.getFirst().kind() == Block.Kind.QUESTION;
  }

  /// The numbers over it.
  public String label() {
    return blocks.getFirst().label();
  }

  /// Its place in the text, from its first word to its last.
  public Span span() {
    Block first =
        blocks.stream()
            .filter(block -> block.span().length() > 0)
            .findFirst()
            .orElse(blocks.getFirst());
    return new Span(first.span().start(), blocks.getLast().span().end());
  }

  private static boolean isSpoken(Block block) {
    return block.kind() == Block.Kind.QUESTION || block.kind() == Block.Kind.ANSWER;
  }

  private static boolean goesOn(Block first, Block next) {
    return switch (next.kind()) {
      case LIST_ITEM, TABLE -> true;
      case HEADING -> next.level() > 1;
      case QUESTION, ANSWER -> next.kind() == first.kind() && next.label().isEmpty();
      case PARAGRAPH, SIGNATURE -> false;
    };
  }
}
