package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.Span;

/// Finds what a paper refers to. Each block of the body and each note is read by itself, so that no
/// mention runs from one into the other. A mention of the paper itself is left out, and so is one
/// of its own dossier in the headings at the top, which are its name. A paper that is replaced and
/// named by its number alone is one of the paper's own dossier.
public final class PaperReferences {
  /// How many references are kept of one paper. The longest reports hold some thousands; a file
  /// with more was made to fill the machine, or is a list of numbers.
  public static final int MOST = 20_000;

  /// What reads on where the mentions have been found: what is meant without a number.
  @FunctionalInterface
  public interface Context {
    /// The references of `paper`, after those `read` by their numbers; in the order of its text.
    List<Reference> in(Paper paper, List<Reference> read);
  }

  private final Recogniser recogniser;
  private final Context context;

  /// Reads as `recogniser` does; what has no number stays open.
  public PaperReferences(Recogniser recogniser) {
    this(recogniser, (paper, read) -> read);
  }

  /// Reads as `recogniser` does, and then as `context` does.
  public PaperReferences(Recogniser recogniser, Context context) {
    this.recogniser = recogniser;
    this.context = context;
  }

  /// What `paper` refers to, in the order of its text; about [#MOST] at most.
  public List<Reference> in(Paper paper) {
    List<Reference> references = new ArrayList<>();
    boolean atTop = true;
    for (Block block : paper.content().blocks()) {
      atTop = atTop && block.kind() == Block.Kind.HEADING;
      List<Reference> read = inBlock(paper, block, MOST - references.size());
      references.addAll(
          atTop ? read.stream().filter(each -> !isOwnName(paper, each)).toList() : read);
    }
    NavigableMap<Integer, Block> blocks = byStart(paper.content());
    paper
        .content()
        .footnotes()
        .forEach(note -> references.addAll(inNote(paper, blocks, note, MOST - references.size())));
    references.sort(Comparator.comparing(reference -> reference.mention().span()));
    return context.in(paper, references);
  }

  /// Whether it names no other paper, as the number and the dossier over a paper do.
  private static boolean isOwnName(Paper paper, Reference reference) {
    return reference.mention().targets().stream()
        .allMatch(target ->
            target.kind() == IdKind.DOSSIER
                && target.dossier().map(paper.numbering().dossiers()::contains).orElse(false));
  }

  private List<Reference> inBlock(Paper paper, Block block, int most) {
    Content content = paper.content();
    String words = block.span().of(content.text());
    List<Mention> named = recogniser.inRunningText(words, most);
    return Replaced.with(words, paper.numbering(), named).stream()
        .flatMap(mention -> withoutSelf(paper, mention))
        .map(mention -> recogniser.on(paper.description().date(), mention))
        .map(mention ->
            new Reference(
                mention.shifted(block.span().start()),
                Optional.empty(),
                content.pageAt(block.span().start() + mention.span().start()),
                Sentences.around(words, mention.span())))
        .toList();
  }

  private List<Reference> inNote(
      Paper paper, NavigableMap<Integer, Block> blocks, Footnote note, int most) {
    String words = note.span().of(paper.content().text());
    return recogniser.inNote(words, most).stream()
        .flatMap(mention -> withoutSelf(paper, mention))
        .map(mention -> recogniser.on(paper.description().date(), mention))
        .map(mention ->
            new Reference(
                mention.shifted(note.span().start()),
                Optional.of(note.mark()),
                paper.content().pageAt(note.span().start()),
                sentence(paper.content(), blocks, note, mention.span())))
        .toList();
  }

  /// The sentence around a place in a block; `place` counts in the words of the block.
  public static String sentence(Content content, Block block, Span place) {
    return Sentences.around(block.span().of(content.text()), place);
  }

  /// The sentence that carries the mark of a note, with the note around a place in it; `place`
  /// counts in the words of the note.
  ///
  /// @param blocks those of the body by where they begin, as [#byStart] gives them
  public static String sentence(
      Content content, NavigableMap<Integer, Block> blocks, Footnote note, Span place) {
    String words = note.span().of(content.text());
    return marking(content, blocks, note)
        + Sentences.window(words, new Span(0, words.length()), place);
  }

  /// The blocks of the body by where they begin.
  public static NavigableMap<Integer, Block> byStart(Content content) {
    NavigableMap<Integer, Block> blocks = new TreeMap<>();
    content.blocks().forEach(block -> blocks.put(block.span().start(), block));
    return blocks;
  }

  /// The sentence of the body that carries the mark of a note, and a dash.
  ///
  /// @param blocks those of the body by where they begin
  private static String marking(
      Content content, NavigableMap<Integer, Block> blocks, Footnote note) {
    return Optional.ofNullable(blocks.lowerEntry(note.anchor()))
        .map(Map.Entry::getValue)
        .filter(block -> note.anchor() <= block.span().end())
        .map(block ->
            sentenceBefore(block.span().of(content.text()), note.anchor() - block.span().start()))
        .map(sentence -> sentence + " — ")
        .orElse("");
  }

  /// The mark stands behind the last word it belongs to, often behind the full stop.
  private static String sentenceBefore(String words, int anchor) {
    int last = anchor - 1;
    while (last > 0 && !Character.isLetterOrDigit(words.charAt(last))) {
      last--;
    }
    return Sentences.around(words, new Span(last, last + 1));
  }

  /// The mention without the paper itself among its targets; nothing where it names that alone.
  private static Stream<Mention> withoutSelf(Paper paper, Mention mention) {
    if (!mention.targets().contains(paper.id())) {
      return Stream.of(mention);
    }
    List<Target> others =
        mention.named().stream().filter(target -> !target.id().equals(paper.id())).toList();
    return others.isEmpty() ? Stream.empty() : Stream.of(mention.naming(others));
  }
}
