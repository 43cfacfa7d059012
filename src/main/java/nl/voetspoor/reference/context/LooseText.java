package nl.voetspoor.reference.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.Reference;

/// A text that is no paper, such as a few sentences or a list of notes that somebody pasted, with
/// what it refers to. What was named before in the same text can be meant again, as in a paper.
///
/// It is cut at blank lines, and where a line begins as a note does (`1 Kamerstuk …`, `[2] Idem`),
/// the notes numbered from 1 on. What begins with `idem` or `ibid.` without a number points at what
/// stands right before it.
///
/// @param facts what clues are held against
/// @param references in the order of the text; in no footnote and on no page
public record LooseText(Facts facts, List<Reference> references) {
  /// How far the end of a sentence with `idem` is looked for.
  private static final int NEAR = 200;

  private static final PaperId NONE = new PaperId("doc-0000000000000000");

  /// Where a piece begins: behind a blank line, at a numbered line, at `idem`.
  private static final Pattern CUT =
      Pattern.compile(
          "(?<blank>\\n[ \\t\\r]{0,20}\\n)"
              + "|(?<=^|\\n)[ \\t]{0,8}(?:\\[(?<square>\\d{1,3})]|(?<plain>\\d{1,3})[.)]?|(?<raised>[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]{1,3}))[ \\t\\u00a0]{1,4}(?=\\S)"
              + "|(?<=^|\\n|[.;(]\\s)(?=(?:[Zz]ie\\s)?(?:[Ii]dem|[Ii]bid)(?!\\p{L}))");

  /// Keeps its own copy of the list.
  public LooseText {
    references = List.copyOf(references);
  }

  /// Reads `text`, of which the mentions by number were read.
  public static LooseText of(String text, List<Mention> mentions) {
    Paper paper = paper(text);
    List<Reference> read =
        mentions.stream()
            .map(mention -> new Reference(mention, Optional.empty(), 0, mention.text()))
            .toList();
    return new LooseText(
        facts(paper), new ContextReader().in(paper, read).stream().map(LooseText::loose).toList());
  }

  private static Reference loose(Reference reference) {
    return new Reference(
        reference.mention(), Optional.empty(), 0, reference.sentence(), reference.clue());
  }

  /// A text of which the day is not known can refer to any day.
  private static Facts facts(Paper paper) {
    return Facts.of(paper).on(LocalDate.MAX);
  }

  private static Paper paper(String text) {
    return new Paper(
        NONE,
        new Description(
            PaperKind.OVERIG, "-", Optional.empty(), Optional.empty(), Optional.empty(), "nl"),
        Numbering.NONE,
        Correspondence.NONE,
        new Pieces(text).content());
  }

  /// The pieces of one text.
  private static final class Pieces {
    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();
    private int start;
    private int last;
    private Optional<String> mark = Optional.empty();

    Pieces(String text) {
      this.text = text;
    }

    Content content() {
      Matcher cut = CUT.matcher(text);
      while (cut.find()) {
        cut(cut);
      }
      end(text.length(), false);
      return new Content(text, blocks, notes, List.of());
    }

    private void cut(Matcher cut) {
      if (cut.start() < start) {
        return;
      }
      Optional<Integer> number = number(cut);
      if (number.isPresent()) {
        if (number.get() == last + 1) {
          end(cut.start(), false);
          begin(cut.end(), Optional.of(String.valueOf(number.get())));
          last++;
        }
      } else if (cut.group("blank") != null) {
        end(cut.start(), false);
        begin(cut.end(), Optional.empty());
      } else if (cut.start() > start || mark.isEmpty()) {
        end(cut.start(), true);
        same(cut.start());
      }
    }

    /// `Idem, p. 5.` is a sentence of its own.
    private void same(int at) {
      begin(at, Optional.of(""));
      int reach = Math.min(text.length(), at + NEAR);
      int ended = at + Phrases.firstSentence(text.substring(at, reach));
      if (ended < reach) {
        end(ended, false);
        begin(ended, Optional.empty());
      }
    }

    private void begin(int at, Optional<String> as) {
      start = at;
      mark = as;
    }

    /// Ends a piece; the sentence right before `idem` is read as a note is.
    private void end(int end, boolean meant) {
      String words = text.substring(start, end).stripTrailing();
      if (words.isEmpty()) {
        return;
      }
      int sentence = start + (meant && mark.isEmpty() ? Phrases.lastSentence(words) : 0);
      if (mark.isEmpty()) {
        int ended = meant ? sentence : start + words.length();
        block(start, ended);
      }
      if (mark.isPresent() || meant) {
        Span span = new Span(sentence, start + words.length());
        notes.add(new Footnote(mark.orElse(""), sentence, span, 1));
      }
    }

    private void block(int from, int to) {
      if (to > from) {
        blocks.add(Block.paragraph(new Span(from, to)));
      }
    }

    private static Optional<Integer> number(Matcher cut) {
      return Optional.ofNullable(cut.group("square"))
          .or(() -> Optional.ofNullable(cut.group("plain")))
          .or(() -> Optional.ofNullable(cut.group("raised")).map(Pieces::lowered))
          .map(Integer::valueOf);
    }

    private static String lowered(String raised) {
      return java.text.Normalizer.normalize(raised, java.text.Normalizer.Form.NFKC);
    }
  }
}
