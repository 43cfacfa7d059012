package nl.voetspoor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.PaperReferences;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.context.Clues;
import nl.voetspoor.reference.context.ContextReader;
import nl.voetspoor.reference.context.Facts;

/// What reading by names alone makes of papers that are cited with their number: the numbers are
/// wiped out of the text, the rest is read again, and what the names are taken to mean is held
/// against the number that stood behind them.
final class NamesAlone {
  private static final int NEAR = 160;
  private static final Pattern ENDED = Pattern.compile("[.;)]\\s|\\n");

  private final PaperReferences byNumber;
  private final PaperReferences byName;
  private final Clues clues;
  private final Function<PaperId, Boolean> known;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  /// @param clues tells what names mean
  /// @param known whether the collection has a paper
  NamesAlone(Recogniser recogniser, Clues clues, Function<PaperId, Boolean> known) {
    this.byNumber = new PaperReferences(recogniser);
    this.byName = new PaperReferences(recogniser, new ContextReader());
    this.clues = clues;
    this.known = known;
  }

  /// Reads a paper without its numbers.
  void read(Paper paper) {
    List<Mention> numbers =
        byNumber.in(paper).stream()
            .map(Reference::mention)
            .filter(mention -> mention.kind() == MentionKind.KAMERSTUK)
            .filter(mention -> mention.targets().size() == 1)
            .toList();
    for (Reference named : byName.in(without(numbers, paper))) {
      if (named.clue().isPresent()) {
        behind(named, numbers, paper).ifPresent(number -> compare(paper, named, number));
      }
    }
  }

  /// How many names there are by what became of them; those taken for another paper, to be read.
  void print() {
    System.out.printf("%n| outcome | names with a number behind them |%n|---|---|%n");
    outcomes.forEach((outcome, count) -> System.out.printf("| %s | %d |%n", outcome, count));
    wrong.forEach(System.err::println);
  }

  private void compare(Paper paper, Reference named, PaperId number) {
    Resolution read = clues.resolve(named.clue().orElseThrow(), named.sentence(), Facts.of(paper));
    String outcome =
        switch (read) {
          case Resolution.Found(PaperId id) -> id.equals(number) ? "the same paper" : "another";
          case Resolution.Ambiguous(List<PaperId> ids) ->
              ids.contains(number) ? "one of several" : "one of several, all others";
          case Resolution.Elsewhere elsewhere -> "elsewhere";
          case Resolution.Unresolved unresolved -> "unresolved";
        };
    String there = known.apply(number) ? "paper there" : "paper not there";
    outcomes.merge(there + ": " + outcome, 1, Integer::sum);
    if (!outcome.equals("the same paper")) {
      wrong.add(
          String.join(
              "\t",
              there,
              outcome,
              paper.id().value(),
              number.value(),
              read + "",
              named.sentence()));
    }
  }

  /// The paper whose number explains the name: behind it in the same sentence.
  private static Optional<PaperId> behind(Reference named, List<Mention> numbers, Paper paper) {
    int start = named.mention().span().end();
    return numbers.stream()
        .filter(number -> number.span().start() >= start && number.span().start() < start + NEAR)
        .filter(number ->
            !ENDED
                .matcher(new Span(start, number.span().start()).of(paper.content().text()))
                .find())
        .findFirst()
        .map(number -> number.targets().getFirst());
  }

  private static Paper without(List<Mention> numbers, Paper paper) {
    char[] text = paper.content().text().toCharArray();
    numbers.forEach(number -> Arrays.fill(text, number.span().start(), number.span().end(), ' '));
    Content content = paper.content();
    return new Paper(
        paper.id(),
        paper.description(),
        paper.numbering(),
        paper.correspondence(),
        new Content(new String(text), content.blocks(), content.footnotes(), content.pages()));
  }
}
