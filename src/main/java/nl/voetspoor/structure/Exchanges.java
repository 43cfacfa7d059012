package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Spoken;

/// Ties each question of a paper to the answers that cover it, by the numbers over both.
///
/// A number that comes back over other words begins a new set of questions (an annex with further
/// questions); over the same words it repeats the question before its answer. An answer belongs to
/// the first set in which its question is still open. What only points elsewhere (`Zie het antwoord
/// op vraag 3.`) brings the answer it points to along.
final class Exchanges {
  private static final Pattern POINTER =
      Pattern.compile(
          "^[^.?!\\d\\n]{0,90}\\bantwoord(?:en)?(?: op| bij| onder)?(?: de)?(?: vra(?:ag|gen))? (?<numbers>"
              + QuestionNumbers.FORM
              + ")[^.?!\\d\\n]{0,30}[.!]?$",
          Pattern.CASE_INSENSITIVE);

  /// More is no pointer.
  private static final int MOST_POINTED_TO = 50;

  private final Content content;
  private final Voices voices;
  private final List<Map<String, Draft>> sets = new ArrayList<>(List.of(new LinkedHashMap<>()));
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> waiting = new ArrayList<>();
  private final List<Early> early = new ArrayList<>();
  private int answering;

  private Exchanges(Content content, Voices voices) {
    this.content = content;
    this.voices = voices;
  }

  /// The exchanges in `content`, in the order of the questions.
  static List<Exchange> in(Content content, PaperKind kind, Voices voices) {
    Exchanges exchanges = new Exchanges(content, voices);
    List<Block> blocks = content.blocks();
    for (int at = 0; at < blocks.size(); ) {
      Optional<Spoken> spoken = Spoken.at(blocks, at);
      spoken.ifPresentOrElse(exchanges::hear, hearing(voices, content, blocks.get(at)));
      at += spoken.map(said -> said.blocks().size()).orElse(1);
    }
    return exchanges.drafts.isEmpty() ? relayed(content, kind, voices) : exchanges.tied();
  }

  private void hear(Spoken spoken) {
    if (spoken.isQuestion()) {
      ask(spoken);
    } else {
      answer(spoken);
    }
  }

  private static Runnable hearing(Voices voices, Content content, Block between) {
    return () -> voices.hear(between.span().of(content.text()));
  }

  private static List<Exchange> relayed(Content content, PaperKind kind, Voices voices) {
    RelayedQuestions questions = new RelayedQuestions(content, voices);
    return switch (kind) {
      case VERSLAG, KAMERBRIEF -> questions.inParts();
      case NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG -> questions.throughout();
      default -> List.of();
    };
  }

  /// A question on its way to its answers.
  private static final class Draft {
    private final String number;
    private final int set;
    private final Optional<String> asker;
    private Span question;
    private final List<Span> answers = new ArrayList<>();

    Draft(String number, int set, Optional<String> asker, Span question) {
      this.number = number;
      this.set = set;
      this.asker = asker;
      this.question = question;
    }
  }

  /// An answer that names a question which comes only after it.
  private record Early(int set, String number, Span answer) {}

  private void ask(Spoken asked) {
    List<String> numbers = QuestionNumbers.of(asked.label());
    if (numbers.isEmpty()) {
      add(new Draft("", sets.size() - 1, voices.asker(), asked.span()));
      return;
    }
    List<Span> parts = parts(asked.span(), numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      ask(numbers.get(i), parts.get(i));
    }
  }

  private void ask(String number, Span question) {
    Optional<Draft> known = Optional.ofNullable(sets.getLast().get(number));
    if (known.isPresent() && isRepeated(known.get().question, question)) {
      known.get().question = question;
      waiting.add(known.get());
      return;
    }
    if (known.isPresent()) {
      boolean answered = sets.getLast().values().stream().anyMatch(d -> !d.answers.isEmpty());
      sets.add(new LinkedHashMap<>());
      answering = answered ? sets.size() - 1 : answering;
    }
    Draft draft = new Draft(number, sets.size() - 1, voices.asker(), question);
    sets.getLast().put(number, draft);
    add(draft);
    early.stream()
        .filter(answer -> answer.set == draft.set && answer.number.equals(number))
        .forEach(answer -> draft.answers.add(answer.answer));
  }

  private void add(Draft draft) {
    drafts.add(draft);
    waiting.add(draft);
  }

  /// The lines of a question under several numbers, where there is one line for each.
  private List<Span> parts(Span question, int count) {
    List<Span> lines = new ArrayList<>();
    int at = question.start();
    for (String line : question.of(content.text()).split("\n", -1)) {
      lines.add(new Span(at, at + line.length()));
      at += line.length() + 1;
    }
    return lines.size() == count ? lines : java.util.Collections.nCopies(count, question);
  }

  private boolean isRepeated(Span first, Span second) {
    String one = plain(first);
    String other = plain(second);
    return !one.isEmpty()
        && (one.equals(other) || (one.length() > 60 && one.startsWith(cut(other))));
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(60, words.length()));
  }

  private String plain(Span span) {
    return span.of(content.text()).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private void answer(Spoken said) {
    List<String> numbers = QuestionNumbers.of(said.label());
    Span answer = said.span();
    if (numbers.isEmpty()) {
      waiting.stream()
          .filter(draft -> draft.answers.isEmpty())
          .forEach(draft -> draft.answers.add(answer));
      waiting.clear();
      return;
    }
    while (answering + 1 < sets.size() && isAnswered(sets.get(answering), numbers)) {
      answering++;
    }
    for (String number : numbers) {
      List<Draft> asked = asked(sets.get(answering), number);
      asked.forEach(draft -> draft.answers.add(answer));
      if (asked.isEmpty()) {
        early.add(new Early(answering, number, answer));
      }
    }
    waiting.clear();
  }

  private static boolean isAnswered(Map<String, Draft> set, List<String> numbers) {
    List<Draft> asked = numbers.stream().flatMap(number -> asked(set, number).stream()).toList();
    return !asked.isEmpty() && asked.stream().allMatch(draft -> !draft.answers.isEmpty());
  }

  /// The question with this number; else the whole of which it is a part, or all its parts.
  private static List<Draft> asked(Map<String, Draft> set, String number) {
    String whole = QuestionNumbers.whole(number);
    Optional<Draft> draft =
        Optional.ofNullable(set.get(number)).or(() -> Optional.ofNullable(set.get(whole)));
    if (draft.isPresent() || !number.equals(whole)) {
      return draft.stream().toList();
    }
    return set.entrySet().stream()
        .filter(entry -> QuestionNumbers.whole(entry.getKey()).equals(number))
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<Exchange> tied() {
    drafts.sort(Comparator.comparing((Draft draft) -> draft.question));
    return drafts.stream().map(this::tied).toList();
  }

  private Exchange tied(Draft draft) {
    List<Span> answers = new ArrayList<>(draft.answers);
    if (answers.size() == 1) {
      answers.addAll(pointedTo(answers.getFirst(), sets.get(draft.set)));
    }
    return exchange(
        content,
        draft.number,
        draft.question,
        answers,
        draft.asker,
        answers.isEmpty() ? Optional.empty() : voices.answerer());
  }

  /// The answers that an answer only points to.
  private List<Span> pointedTo(Span answer, Map<String, Draft> set) {
    Matcher pointer = POINTER.matcher(answer.of(content.text()).strip());
    return pointer.matches()
        ? QuestionNumbers.of(pointer.group("numbers")).stream()
            .flatMap(number -> asked(set, number).stream())
            .flatMap(other -> other.answers.stream())
            .limit(MOST_POINTED_TO)
            .toList()
        : List.of();
  }

  /// The exchange with the marks of the notes that stand in it.
  static Exchange exchange(
      Content content,
      String number,
      Span question,
      List<Span> answers,
      Optional<String> asker,
      Optional<String> answerer) {
    List<Span> inOrder = answers.stream().distinct().sorted().toList();
    List<String> notes =
        content.footnotes().stream()
            .filter(note ->
                carries(question, note.anchor())
                    || inOrder.stream().anyMatch(span -> carries(span, note.anchor())))
            .map(note -> note.mark())
            .distinct()
            .toList();
    return new Exchange(number, question, inOrder, asker, answerer, notes);
  }

  /// A mark stands behind the word that carries it.
  private static boolean carries(Span span, int anchor) {
    return anchor > span.start() && anchor <= span.end();
  }
}
