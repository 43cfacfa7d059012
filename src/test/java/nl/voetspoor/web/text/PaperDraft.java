package nl.voetspoor.web.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Scan;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Target;

/// A paper written down for a test. In its lines `{2}` is the mark of note 2, `[words|id id]` are
/// words that refer to what is named, `[words|]` words that refer to nothing we know, `[words|?id
/// id]` words that can mean one of several, and `¶` is where the next page begins.
public final class PaperDraft {
  private static final Pattern MARKUP = Pattern.compile("\\{([^}]+)}|\\[([^|\\]]+)\\|([^]]*)]|¶");

  private final PaperId id;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PageStart> pages = new ArrayList<>();
  private final Map<String, Integer> anchors = new LinkedHashMap<>();
  private final List<Footnote> notes = new ArrayList<>();
  private final List<Scan> scans = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private PaperKind kind = PaperKind.KAMERBRIEF;
  private String title = "Zonder titel";
  private String dossierTitle = "Mensenhandel";
  private Optional<LocalDate> date = Optional.empty();
  private Optional<String> sender = Optional.empty();
  private List<String> ministries = List.of();
  private int page = 1;

  public PaperDraft(String id) {
    this.id = new PaperId(id);
    pages.add(new PageStart(1, 0));
  }

  /// Its kind, title and day; an empty day for none.
  public PaperDraft titled(PaperKind kind, String title, String date) {
    this.kind = kind;
    this.title = title;
    this.date = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    return this;
  }

  /// That its dossier has this title.
  public PaperDraft of(String title) {
    this.dossierTitle = title;
    return this;
  }

  public PaperDraft from(String sender, String... ministries) {
    this.sender = Optional.of(sender);
    this.ministries = List.of(ministries);
    return this;
  }

  public PaperDraft heading(int level, String line) {
    return block(Block.Kind.HEADING, level, "", line);
  }

  public PaperDraft paragraph(String line) {
    return block(Block.Kind.PARAGRAPH, 0, "", line);
  }

  public PaperDraft block(Block.Kind kind, int level, String label, String line) {
    blocks.add(new Block(kind, level, label, write(line, Optional.empty())));
    return this;
  }

  /// A question with its answers, each by the place of its block among the blocks, from 0.
  public PaperDraft tied(String number, int question, Integer... answers) {
    exchanges.add(
        new Exchange(
            number,
            blocks.get(question).span(),
            Arrays.stream(answers).map(answer -> blocks.get(answer).span()).toList(),
            Optional.of("het lid Voorbeeld (VRB)"),
            sender,
            List.of()));
    return this;
  }

  /// A question without number that paragraphs relay, with its answer, each from one block to
  /// another by their places, from 0.
  public PaperDraft relayed(String asker, int question, int lastOfQuestion, int answer, int last) {
    exchanges.add(
        new Exchange(
            "",
            over(question, lastOfQuestion),
            List.of(over(answer, last)),
            Optional.of(asker),
            sender,
            List.of()));
    return this;
  }

  private Span over(int first, int last) {
    return new Span(blocks.get(first).span().start(), blocks.get(last).span().end());
  }

  /// A note below; its mark must have stood in the text.
  public PaperDraft note(String mark, String line) {
    Span span = write(line, Optional.of(mark));
    notes.add(new Footnote(mark, anchors.getOrDefault(mark, 0), span, page));
    return this;
  }

  public PaperDraft withoutPages() {
    pages.clear();
    return this;
  }

  /// That a page is a picture, with how sure the recognition was of its words.
  public PaperDraft scanned(int number, Optional<Double> confidence) {
    scans.add(new Scan(number, confidence));
    return this;
  }

  public Paper paper() {
    return new Paper(
        id,
        new Description(kind, title, Optional.empty(), Optional.of(title), date, "nl"),
        numbering(),
        correspondence(),
        new Content(text.toString(), blocks, notes, pages, exchanges, scans));
  }

  public List<Reference> references() {
    return List.copyOf(references);
  }

  private Numbering numbering() {
    List<DossierNumber> dossiers = id.dossier().stream().toList();
    return new Numbering(
        dossiers,
        dossiers.isEmpty() ? Optional.empty() : Optional.of(dossierTitle),
        id.ondernummer(),
        Optional.of(Chamber.TWEEDE_KAMER),
        date.map(Vergaderjaar::of));
  }

  private Correspondence correspondence() {
    List<Signatory> signatories =
        sender.map(s -> List.of(new Signatory("A. de Boer", Optional.of(s)))).orElse(List.of());
    return new Correspondence(
        sender,
        signatories,
        Optional.of("de Voorzitter van de Tweede Kamer der Staten-Generaal"),
        Optional.of("3504812"),
        ministries);
  }

  private Span write(String line, Optional<String> note) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    Matcher m = MARKUP.matcher(line);
    int at = 0;
    while (m.find()) {
      text.append(line, at, m.start());
      at = m.end();
      if (m.group(1) != null) {
        anchors.put(m.group(1), text.length());
      } else if (m.group(2) != null) {
        refer(m.group(2), m.group(3), note, line);
      } else {
        pages.add(new PageStart(++page, text.length()));
      }
    }
    text.append(line, at, line.length());
    return new Span(start, text.length());
  }

  private void refer(String words, String targets, Optional<String> note, String line) {
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    boolean choice = targets.startsWith("?");
    List<PaperId> named =
        Arrays.stream(targets.replace("?", "").split(" ", -1))
            .filter(t -> !t.isEmpty())
            .map(PaperId::new)
            .toList();
    Mention mention =
        new Mention(
            choice ? MentionKind.OPEN : MentionKind.KAMERSTUK,
            span,
            words,
            span,
            choice ? List.of() : placed(named, words, span),
            Optional.empty(),
            Optional.empty(),
            "draft",
            List.of());
    Optional<Clue> clue = choice ? Optional.of(new Clue.Among(named)) : Optional.empty();
    references.add(new Reference(mention, note, page, plain(line), clue));
  }

  /// Each target with the place of its number, found from the last one back.
  private static List<Target> placed(List<PaperId> named, String words, Span span) {
    List<Target> targets = new ArrayList<>();
    int end = words.length();
    for (PaperId id : named.reversed()) {
      String number = id.ondernummer().orElse(id.value());
      int at = words.lastIndexOf(number, end - 1);
      at = at < words.indexOf("nr") ? -1 : at;
      Optional<Span> place =
          at < 0
              ? Optional.empty()
              : Optional.of(new Span(at, at + number.length()).shifted(span.start()));
      targets.addFirst(new Target(id, place));
      end = at < 0 ? end : at;
    }
    return targets;
  }

  private static String plain(String line) {
    return line.replaceAll("\\{[^}]+}|¶", "").replaceAll("\\[([^|\\]]+)\\|[^]]*]", "$1");
  }
}
