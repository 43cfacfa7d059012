package nl.voetspoor.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.Origin;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Scan;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Tie;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Target;

/// Makes small papers for tests: a number, a day, a ministry, a text. Unless said otherwise it is a
/// letter on one page.
public final class Papers {
  private final PaperId id;
  private String title;
  private PaperKind kind = PaperKind.KAMERBRIEF;
  private Optional<LocalDate> date = Optional.of(LocalDate.of(2021, 9, 15));
  private List<String> ministries = List.of("JenV");
  private List<DossierNumber> dossiers;
  private String text = "";
  private List<PageStart> pages = List.of(new PageStart(1, 0));
  private final List<Scan> scans = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private List<Exchange> exchanges = List.of();
  private final List<Tie> ties = new ArrayList<>();
  private String language = "nl";

  private Optional<String> sender = Optional.of("Minister");
  private Optional<String> addressee = Optional.empty();
  private final List<Footnote> notes = new ArrayList<>();

  private Papers(PaperId id) {
    this.id = id;
    this.title = "Stuk " + id.value();
    this.dossiers = id.dossier().stream().toList();
  }

  /// A paper named `id`.
  public static Papers paper(String id) {
    return new Papers(new PaperId(id));
  }

  /// Its title.
  public Papers titled(String words) {
    title = words;
    return this;
  }

  /// Its kind.
  public Papers of(PaperKind other) {
    kind = other;
    return this;
  }

  /// Its day, as `2021-09-15`.
  public Papers on(String day) {
    date = Optional.of(LocalDate.parse(day));
    return this;
  }

  /// Who it comes from.
  public Papers sentBy(String words) {
    sender = Optional.of(words);
    return this;
  }

  /// Written in English.
  public Papers inEnglish() {
    language = "en";
    return this;
  }

  /// No day.
  public Papers undated() {
    date = Optional.empty();
    return this;
  }

  /// The ministries it comes from.
  public Papers from(String... codes) {
    ministries = List.of(codes);
    return this;
  }

  /// Who sends it, and to whom.
  public Papers sent(String from, String to) {
    sender = Optional.of(from);
    addressee = Optional.of(to);
    return this;
  }

  /// That the end of its text, from these words on, is a footnote.
  public Papers noting(String words) {
    int start = text.indexOf(words);
    notes.add(new Footnote("1", 0, new Span(start, text.length()), 1));
    return this;
  }

  /// A further dossier.
  public Papers alsoIn(String dossier) {
    List<DossierNumber> all = new ArrayList<>(dossiers);
    all.add(DossierNumber.parse(dossier));
    dossiers = all;
    return this;
  }

  /// Its text, page after page.
  public Papers saying(String... onPages) {
    text = String.join("\n", onPages);
    List<PageStart> starts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < onPages.length; i++) {
      starts.add(new PageStart(i + 1, at));
      at += onPages[i].length() + 1;
    }
    pages = starts;
    return this;
  }

  /// A question at the beginning of its text, with an answer behind it.
  public Papers asking(int question, int answer) {
    exchanges =
        List.of(
            new Exchange(
                "1",
                new Span(0, question),
                List.of(new Span(question, answer)),
                Optional.of("het lid Voorbeeld (VRB)"),
                Optional.empty(),
                List.of("2")));
    return this;
  }

  /// Questions in its text with their answers: where each begins, where its answer does, and where
  /// that ends.
  public Papers askingAll(List<int[]> places) {
    exchanges =
        places.stream()
            .map(place ->
                new Exchange(
                    "",
                    new Span(place[0], place[1]),
                    List.of(new Span(place[1], place[2])),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()))
            .toList();
    return this;
  }

  /// That a page is a picture, with how sure the recognition was of its words.
  public Papers scanned(int page, Optional<Double> confidence) {
    scans.add(new Scan(page, confidence));
    return this;
  }

  /// A reference to `target`, in the sentence `sentence`.
  public Papers citing(String target, String sentence) {
    Mention mention =
        new Mention(
            MentionKind.KAMERSTUK,
            new Span(references.size(), references.size() + 1),
            "x",
            List.of(new PaperId(target)),
            Optional.empty(),
            "test");
    references.add(new Reference(mention, Optional.of("2"), 1, sentence));
    return this;
  }

  /// A reference by number with the session year that begins in `session` beside it.
  public Papers citingOf(String target, int session, String sentence) {
    Span span = new Span(references.size(), references.size() + 1);
    Mention mention =
        new Mention(
            MentionKind.KAMERSTUK,
            span,
            "x",
            span,
            List.of(Target.of(new PaperId(target))),
            Optional.empty(),
            Optional.of(new Vergaderjaar(session)),
            "test",
            List.of());
    references.add(new Reference(mention, Optional.empty(), 1, sentence));
    return this;
  }

  /// A reference without a number, in the sentence `sentence`.
  public Papers meaning(Clue clue, String sentence) {
    references.add(
        new Reference(
            mention(MentionKind.OPEN, "x", List.of()),
            Optional.empty(),
            1,
            sentence,
            Optional.of(clue)));
    return this;
  }

  private Mention mention(MentionKind kind, String words, List<PaperId> targets) {
    return new Mention(
        kind,
        new Span(references.size(), references.size() + 1),
        words,
        targets,
        Optional.empty(),
        "test");
  }

  /// What it says that it belongs to: another paper by number.
  public Papers tied(Tie.Kind tie, String target) {
    ties.add(new Tie(tie, Optional.of(new PaperId(target)), ""));
    return this;
  }

  /// What it says that it belongs to, in words.
  public Papers tiedInWords(Tie.Kind tie, String words) {
    ties.add(new Tie(tie, Optional.empty(), words));
    return this;
  }

  /// The paper, ready to be kept.
  public IndexedPaper ready() {
    Paper paper =
        new Paper(
            id,
            new Description(
                kind,
                title,
                Optional.empty(),
                Optional.empty(),
                date,
                language,
                Optional.of(new KindEvidence("rule", "words"))),
            new Numbering(
                dossiers,
                dossiers.stream()
                    .findFirst()
                    .filter(DossierNumber.of("28638")::equals)
                    .map(dossier -> "Mensenhandel"),
                id.ondernummer(),
                Optional.of(Chamber.TWEEDE_KAMER),
                date.map(Vergaderjaar::of)),
            new Correspondence(sender, List.of(), addressee, Optional.empty(), ministries),
            new Content(
                text,
                text.isEmpty() ? List.of() : List.of(Block.paragraph(new Span(0, text.length()))),
                notes,
                pages,
                exchanges,
                scans),
            ties);
    Origin origin =
        new Origin("/papers/" + id.value() + ".pdf", "00".repeat(32), "application/pdf", 1);
    return new IndexedPaper(paper, references, origin);
  }
}
