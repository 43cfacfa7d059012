package nl.voetspoor.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.Reference;

/// Writes what one paper says: headings, paragraphs, questions with answers, pages, and references
/// in the text and in notes.
final class PaperWriter {
  private static final int LETTERS_PER_PAGE = 3_000;
  private static final int LETTERS_PER_WORD = 7;

  private final SpokenWords words;
  private final SplittableRandom random;
  private final Plan plan;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Noted> noted = new ArrayList<>();

  /// A reference that is to stand in a note, with the place of its mark.
  private record Noted(int anchor, PaperId target) {}

  /// What a paper says, what it is called, and what it refers to.
  record Written(String title, Content content, List<Reference> references) {}

  PaperWriter(SpokenWords words, SplittableRandom random, Plan plan) {
    this.words = words;
    this.random = random;
    this.plan = plan;
  }

  Written write(int paper, PaperKind kind) {
    String title = line(9);
    int length = letters(kind);
    while (text.length() < length) {
      switch (kind) {
        case ANTWOORD_KAMERVRAGEN -> exchange();
        case MOTIE, AMENDEMENT -> paragraph(paper);
        default -> section(paper);
      }
    }
    Content body = new Content(text.toString(), blocks, List.of(), pages(text.length()));
    return new Written(title, withNotes(body).with(exchanges), references);
  }

  /// The title of a dossier, which is the same in all of its papers.
  String dossierTitle(DossierNumber dossier) {
    StringBuilder title = new StringBuilder();
    words.sentence(new SplittableRandom(dossier.number().hashCode()), title);
    return cut(title.toString(), 6);
  }

  /// About as long as real ones: most of them short, a few very long.
  private int letters(PaperKind kind) {
    int usual =
        switch (kind) {
          case MOTIE, AMENDEMENT -> 180;
          case KAMERBRIEF -> 600;
          case ANTWOORD_KAMERVRAGEN, BESLISNOTA -> 500;
          default -> 2_500;
        };
    double spread = Math.exp(Math.clamp(random.nextGaussian(), -2.5, 2.5) * 0.8);
    return (int) (usual * LETTERS_PER_WORD * spread);
  }

  private void section(int paper) {
    block(Block.Kind.HEADING, 1, "", line(5));
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      paragraph(paper);
    }
  }

  private void paragraph(int paper) {
    int start = text.length();
    sentences(2 + random.nextInt(4));
    if (paper > 0 && random.nextInt(3) == 0) {
      refer(target(paper));
    }
    close(Block.Kind.PARAGRAPH, 0, "", start);
  }

  private void exchange() {
    String number = Integer.toString(exchanges.size() + 1);
    int question = text.length();
    sentences(1 + random.nextInt(2));
    Span asked = close(Block.Kind.QUESTION, 0, number, question);
    int answer = text.length();
    sentences(2 + random.nextInt(5));
    Span answered = close(Block.Kind.ANSWER, 0, number, answer);
    exchanges.add(
        new Exchange(
            number,
            asked,
            List.of(answered),
            Optional.of("het lid Voorbeeld (VRB)"),
            Optional.empty(),
            List.of()));
  }

  private PaperId target(int paper) {
    int drawn = random.nextInt(10);
    if (drawn == 0) {
      return new PaperId("kst-" + (10_000 + random.nextInt(4_000)) + "-" + random.nextInt(1, 90));
    }
    int other = drawn < 6 ? plan.before(paper, random) : plan.known(paper);
    return plan.id(other);
  }

  /// Names a paper, in the text or in a note to it.
  private void refer(PaperId target) {
    if (random.nextBoolean()) {
      noted.add(new Noted(text.length() - 1, target));
      return;
    }
    text.append("Zie ");
    int start = text.length();
    text.append(written(target));
    add(target, start, Optional.empty());
    text.append(". ");
  }

  private void add(PaperId target, int start, Optional<String> note) {
    Span span = new Span(start, text.length());
    Mention mention =
        new Mention(
            MentionKind.KAMERSTUK,
            span,
            text.substring(start),
            List.of(target),
            Optional.empty(),
            "made");
    references.add(new Reference(mention, note, 1 + start / LETTERS_PER_PAGE, text.substring(start)));
  }

  private static String written(PaperId id) {
    return id.dossier()
        .flatMap(dossier ->
            id.ondernummer().map(n -> "Kamerstukken II, " + dossier.printed() + ", nr. " + n))
        .orElse("Aanhangsel Handelingen " + id.value().replaceAll("^ah-tk-|-", " ").strip());
  }

  private Content withNotes(Content body) {
    List<Footnote> notes = new ArrayList<>();
    for (Noted each : noted) {
      String mark = Integer.toString(notes.size() + 1);
      int start = text.length();
      text.append(written(each.target));
      add(each.target, start, Optional.of(mark));
      int page = 1 + each.anchor / LETTERS_PER_PAGE;
      notes.add(new Footnote(mark, each.anchor, new Span(start, text.length()), page));
      text.append('\n');
    }
    return new Content(text.toString(), body.blocks(), notes, body.pages());
  }

  private static List<PageStart> pages(int length) {
    List<PageStart> pages = new ArrayList<>();
    for (int at = 0; at < Math.max(1, length); at += LETTERS_PER_PAGE) {
      pages.add(new PageStart(pages.size() + 1, at));
    }
    return pages;
  }

  private void sentences(int count) {
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder();
      words.sentence(random, sentence);
      text.append(sentence);
    }
  }

  private String line(int most) {
    StringBuilder sentence = new StringBuilder();
    words.sentence(random, sentence);
    return cut(sentence.toString(), most);
  }

  private static String cut(String sentence, int most) {
    String[] all = sentence.strip().split(" ", -1);
    String line = String.join(" ", java.util.Arrays.copyOf(all, Math.min(most, all.length)));
    return line.isBlank() ? "Stuk" : line;
  }

  private void block(Block.Kind kind, int level, String label, String words) {
    int start = text.length();
    text.append(words).append(' ');
    close(kind, level, label, start);
  }

  /// Ends a block that began at `start`; a line break takes the place of its last blank.
  private Span close(Block.Kind kind, int level, String label, int start) {
    Span span = new Span(start, text.length() - 1);
    text.setCharAt(text.length() - 1, '\n');
    blocks.add(new Block(kind, level, label, span));
    return span;
  }
}
