package nl.voetspoor.search.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Reference;

/// Finds what is asked in a paper or a text: a set of written questions, answered or not, the
/// questions of fractions in a verslag, a list, or a question by itself.
///
/// Tried in this order: questions that say that they are, with or without their answers; questions
/// that bear numbers; items of a list; paragraphs that ask; and where nothing has a question mark,
/// the text as a whole, if it is short.
public final class Questionnaires {
  /// The most questions that are taken; the longest lists of feitelijke vragen hold some 800.
  public static final int MOST = 1_000;

  /// The most of what comes before the questions that is taken for their introduction, in
  /// characters; more is a report.
  private static final int INTRODUCTION = 4_000;

  private final Paper paper;
  private final Content content;

  private Questionnaires(Paper paper) {
    this.paper = paper;
    this.content = paper.content();
  }

  /// What is asked in `paper`, which refers to `references`.
  public static Questionnaire of(Paper paper, List<Reference> references) {
    return new Questionnaires(paper).read(references);
  }

  private Questionnaire read(List<Reference> references) {
    List<Put> all = once(questions());
    List<Put> taken = all.subList(0, Math.min(MOST, all.size()));
    Predicate<Reference> theirs = reference -> belongs(reference, taken);
    List<PaperId> named =
        references.stream()
            .filter(theirs)
            .flatMap(reference -> reference.mention().targets().stream())
            .distinct()
            .toList();
    return new Questionnaire(
        title(),
        introduction(taken),
        named.stream().filter(id -> id.kind() != IdKind.DOSSIER).toList(),
        dossiers(named),
        taken.stream().map(put -> new Asked(put.number(), put.text())).toList(),
        all.size() - taken.size());
  }

  private List<Put> questions() {
    List<Line> lines = Line.of(content);
    return some(StatedQuestions.in(content))
        .or(() -> some(NumberedQuestions.in(lines)))
        .or(() -> some(ListedQuestions.in(lines)))
        .or(() -> some(LooseQuestions.in(lines)))
        .orElse(List.of());
  }

  private static Optional<List<Put>> some(List<Put> questions) {
    return Optional.of(questions).filter(found -> !found.isEmpty());
  }

  /// Each question once: a set that was pasted twice is one.
  private static List<Put> once(List<Put> questions) {
    Set<Asked> seen = new LinkedHashSet<>();
    return questions.stream()
        .filter(put -> seen.add(new Asked(put.number(), Line.oneLine(put.text()))))
        .toList();
  }

  private String title() {
    return Line.oneLine(paper.description().subject().or(this::heading).orElse(""));
  }

  /// Of written questions, what is printed above them, over the ends of lines, or nothing.
  private Optional<String> heading() {
    Optional<String> heading = paper.description().heading();
    return heading.filter(PrintedSubject::begins).isPresent()
        ? PrintedSubject.in(content.text()).or(() -> heading.filter(PrintedSubject::isWhole))
        : heading;
  }

  private String introduction(List<Put> questions) {
    if (questions.isEmpty()) {
      return "";
    }
    Optional<Span> subject = PrintedSubject.place(content.text());
    List<String> words = new ArrayList<>();
    int left = INTRODUCTION;
    for (Block block : content.blocks()) {
      String said = block.span().of(content.text()).strip();
      if (block.span().start() >= questions.getFirst().span().start() || said.length() > left) {
        break;
      }
      boolean above = subject.filter(place -> isOf(place, block)).isPresent();
      if (!above && introduces(block, said)) {
        words.add(said);
        left -= said.length();
      }
    }
    return String.join("\n", words);
  }

  /// Whether it is a line of the subject, or the day on which that was sent.
  private static boolean isOf(Span subject, Block block) {
    return block.span().start() >= subject.start() && block.span().start() <= subject.end();
  }

  private boolean introduces(Block block, String said) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, TABLE -> !Line.isCourtesy(said) && !title().equals(said);
      case HEADING, SIGNATURE, QUESTION, ANSWER -> false;
    };
  }

  private List<DossierNumber> dossiers(List<PaperId> named) {
    return Stream.concat(
            paper.numbering().dossiers().stream(),
            named.stream()
                .filter(id -> id.kind() == IdKind.DOSSIER)
                .flatMap(id -> id.dossier().stream()))
        .distinct()
        .toList();
  }

  /// Whether it stands in a question, in a note to one, or in what comes before them.
  private boolean belongs(Reference reference, List<Put> questions) {
    int at = reference.mention().span().start();
    int place =
        content.footnotes().stream()
            .filter(note -> note.span().contains(at))
            .findFirst()
            .map(Footnote::anchor)
            .orElse(at);
    return questions.stream().map(Put::span).anyMatch(span -> holds(span, place))
        || questions.stream()
            .map(put -> put.span().start())
            .findFirst()
            .map(s -> place < s)
            .orElse(false);
  }

  /// A mark stands behind the word that carries it.
  private static boolean holds(Span span, int place) {
    return place >= span.start() && place <= span.end();
  }

  /// A question where it stands.
  ///
  /// @param number as printed; empty where it bears none
  /// @param text its words
  /// @param span from its first word to its last, in the text of the paper
  record Put(String number, String text, Span span) {}
}
