package nl.voetspoor.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.Fault;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;
import nl.voetspoor.web.text.FirstWords;
import nl.voetspoor.worklist.WorkList;

/// What the page of earlier answers shows.
///
/// @param request what was asked as far as an address can hold it: the words of the form, and what
///   narrows the answers
/// @param notices what the person should know
/// @param state what became of what was asked
/// @param offered what the answers can be narrowed to
/// @param lists the work lists that something can be added to, the last changed first
/// @param about the paper whose questions are asked anew, if they are
public record AnswersPage(
    Frame frame,
    SearchRequest request,
    List<Notice> notices,
    State state,
    Offered offered,
    List<WorkList> lists,
    Optional<PaperSummary> about) {
  /// With more questions than this, fewer answers are shown at once of each.
  private static final int FEW = 5;

  /// How many choices of a facet are shown at once.
  private static final int SHOWN = 6;

  /// Keeps its own copy of the list.
  public AnswersPage {
    notices = List.copyOf(notices);
    lists = List.copyOf(lists);
  }

  /// What became of what was asked.
  public sealed interface State {
    /// Nothing is asked yet.
    ///
    /// @param empty whether the collection is empty
    /// @param sent whether a form was sent without anything in it
    record Start(boolean empty, boolean sent) implements State {}

    /// What was sent could not be read.
    ///
    /// @param why in a sentence, in English
    /// @param fault what is the matter with the file, where something is
    record Unreadable(String why, Optional<Fault> fault) implements State {}

    /// The file that was sent holds nothing.
    record EmptyFile() implements State {}

    /// What was sent is longer than is read.
    record TooLong() implements State {}

    /// No question was found in what was sent.
    record NoQuestion(Questionnaire questionnaire) implements State {}

    /// It was answered.
    ///
    /// @param leftOut how many questions were left out
    record Answered(Questionnaire questionnaire, PriorAnswers answers, int leftOut)
        implements State {}
  }

  /// The values that answers can be narrowed to, as the collection has them.
  public record Offered(List<FacetValue> ministries, List<FacetValue> kinds) {
    /// Keeps its own copies of the lists.
    public Offered {
      ministries = List.copyOf(ministries);
      kinds = List.copyOf(kinds);
    }
  }

  /// A question with its answers.
  ///
  /// @param anchor its name in the address of the page
  /// @param label what it is called: `Vraag 3`
  /// @param shown those to show at once
  /// @param further those to show on demand
  public record Question(
      String anchor, String label, Asked asked, List<PriorView> shown, List<PriorView> further) {
    private static final int BRIEF = 110;

    /// Whether nothing fits it.
    public boolean isOpen() {
      return shown.isEmpty();
    }

    /// How many answers it has, apart by how sure they are: `1 waarschijnlijk, 9 mogelijk`.
    public String counts(Wording wording) {
      return Arrays.stream(PriorAnswer.Sureness.values())
          .map(sureness -> counted(sureness, wording))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }

    private Optional<String> counted(PriorAnswer.Sureness sureness, Wording wording) {
      long count =
          Stream.concat(shown.stream(), further.stream())
              .filter(view -> view.answer().sureness() == sureness)
              .count();
      return Optional.of(count)
          .filter(any -> any > 0)
          .map(any ->
              switch (sureness) {
                case SAME -> wording.text("answers.count.same", any);
                case LIKELY -> wording.text("answers.count.likely", any);
                case POSSIBLE -> wording.text("answers.count.possible", any);
              });
    }

    /// Its first words.
    public String brief() {
      return FirstWords.of(asked.text(), BRIEF);
    }
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The page in another frame.
  AnswersPage within(Frame other) {
    return new AnswersPage(other, request, notices, state, offered, lists, about);
  }

  /// The words of the form: those that were sent in it, or the one question of a file.
  public String text() {
    boolean lacks = request.text().isBlank() && isSingle();
    return lacks && state instanceof State.Answered answered
        ? answered.questionnaire().questions().getFirst().text()
        : request.text();
  }

  /// The questions with their answers; none in any other state.
  public List<Question> questions() {
    return state instanceof State.Answered answered ? questions(answered.answers()) : List.of();
  }

  private List<Question> questions(PriorAnswers answers) {
    int open = answers.questions().size() <= FEW ? FEW : 3;
    List<Question> questions = new ArrayList<>();
    for (PriorAnswers.Found found : answers.questions()) {
      int place = questions.size() + 1;
      List<PriorView> views =
          found.answers().stream().map(each -> new PriorView(each, place - 1, wording())).toList();
      int shown = Math.min(open, worthShowing(found.answers()));
      questions.add(
          new Question(
              "v" + place,
              label(found.asked(), place, answers.questions().size()),
              found.asked(),
              views.subList(0, shown),
              views.subList(shown, views.size())));
    }
    return questions;
  }

  /// How many of the first are worth more than a word behind a fold: beside an answer to the very
  /// same question, what is only possible is not.
  private static int worthShowing(List<PriorAnswer> answers) {
    boolean same = answers.stream().anyMatch(each -> each.sureness() == PriorAnswer.Sureness.SAME);
    return same
        ? (int)
            answers.stream()
                .takeWhile(each -> each.sureness() != PriorAnswer.Sureness.POSSIBLE)
                .count()
        : answers.size();
  }

  private String label(Asked asked, int place, int all) {
    if (!asked.number().isEmpty()) {
      return wording().text("answers.question", asked.number());
    }
    return all == 1
        ? wording().text("answers.yours")
        : wording().text("answers.question", String.valueOf(place));
  }

  /// Whether it is one question and nothing beside it, which the form shows again.
  public boolean isSingle() {
    return state instanceof State.Answered(Questionnaire all, var answers, int leftOut)
        && all.questions().size() == 1
        && all.title().isEmpty()
        && all.introduction().isEmpty()
        && all.questions().getFirst().number().isEmpty()
        && about.isEmpty();
  }

  /// Whether a list is the last changed one that holds everything that was asked; what is kept now
  /// belongs there too.
  public boolean isKeptIn(WorkList list) {
    return state instanceof State.Answered answered
        && lists.stream()
            .filter(each -> holds(each, answered.questionnaire()))
            .findFirst()
            .filter(list::equals)
            .isPresent();
  }

  private static boolean holds(WorkList list, Questionnaire asked) {
    return asked.questions().stream().allMatch(each -> list.place(each.text()) >= 0);
  }

  /// The name of the form that the filters belong to.
  public String form() {
    return state instanceof State.Answered && !isSingle() ? "begrepen" : "nieuw";
  }

  /// Whether a value is chosen.
  public boolean isChosen(Facet facet, String value) {
    return request.chosen(facet).contains(value);
  }

  /// The values of a facet to show at once: those that are chosen, also where the collection lacks
  /// them, and the most frequent ones.
  public List<FacetValue> shown(Facet facet, List<FacetValue> values) {
    List<FacetValue> shown = new ArrayList<>();
    request.chosen(facet).stream()
        .filter(chosen -> values.stream().noneMatch(each -> each.value().equals(chosen)))
        .forEach(chosen -> shown.add(new FacetValue(chosen, chosen, 0, true)));
    for (FacetValue value : values) {
      if (shown.size() < SHOWN || isChosen(facet, value.value())) {
        shown.add(value);
      }
    }
    return shown;
  }

  /// The values of a facet to show on demand.
  public List<FacetValue> further(Facet facet, List<FacetValue> values) {
    List<FacetValue> shown = shown(facet, values);
    return values.stream().filter(value -> !shown.contains(value)).toList();
  }

  /// What narrows the answers and has no choice of its own in the filters.
  public List<Parameters.Pair> otherFilters() {
    return request
        .parameters()
        .without("q", "ministry", "kind", "from", "to", "dossier", "page", "size", "sort", "match")
        .pairs();
  }

  /// What such a filter is called.
  public String filterName(Parameters.Pair filter) {
    boolean not = filter.name().startsWith("not-");
    String name = not ? filter.name().substring(4) : filter.name();
    String value =
        Facet.ofParameter(name)
            .map(facet ->
                wording().text("facet." + name)
                    + ": "
                    + wording().choice(facet, filter.value(), filter.value()))
            .orElse(name + ": " + filter.value());
    return not ? wording().text("chips.not") + " " + value : value;
  }

  /// The dossiers that are chosen, as a person writes them.
  public String dossiers() {
    return String.join(", ", request.chosen(Facet.DOSSIER));
  }

  /// All that narrows the answers, for a form that has no filters.
  public List<Parameters.Pair> filters() {
    return request.parameters().without("q", "page", "size", "sort", "match").pairs();
  }
}
