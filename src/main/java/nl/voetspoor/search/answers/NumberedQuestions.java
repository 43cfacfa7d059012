package nl.voetspoor.search.answers;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.answers.Questionnaires.Put;

/// Questions that bear numbers, each higher than the one before: `1`, `2`, `3a`, `3b`. What follows
/// a number is its question, up to the next number, an answer, or the end of the letter.
final class NumberedQuestions {
  private final List<List<Line>> open = new ArrayList<>();
  private boolean closed = true;
  private int last;
  private String lastLetter = "";

  private NumberedQuestions() {}

  /// The questions in `lines`; none where the numbers are those of chapters or of a list of other
  /// things, which seldom ask.
  static List<Put> in(List<Line> lines) {
    NumberedQuestions questions = new NumberedQuestions();
    lines.forEach(questions::take);
    List<Put> put =
        questions.open.stream()
            .filter(NumberedQuestions::hasWords)
            .map(NumberedQuestions::put)
            .toList();
    long asking = questions.open.stream().filter(NumberedQuestions::asks).count();
    return asking * 2 > put.size() ? put : List.of();
  }

  private void take(Line line) {
    if (isNext(line)) {
      open.add(new ArrayList<>(List.of(line)));
      closed = false;
    } else if (line.answers() || line.closes()) {
      closed = true;
    } else if (!closed) {
      open.getLast().add(line);
    }
  }

  private boolean isNext(Line line) {
    if (line.number().isEmpty() || (line.kind() == Block.Kind.HEADING && line.isChapter())) {
      return false;
    }
    int number = Integer.parseInt(line.number().replaceAll("\\D", ""));
    String letter = line.number().replaceAll("\\d", "");
    boolean later = number > last || (number == last && letter.compareTo(lastLetter) > 0);
    boolean again = number == 1 && last > 1;
    if (number == 0 || !(later || again)) {
      return false;
    }
    last = number;
    lastLetter = letter;
    return true;
  }

  private static boolean hasWords(List<Line> lines) {
    return lines.stream().anyMatch(line -> !line.words().isEmpty());
  }

  /// Whether the first words under a number ask, or open a list of which an item asks.
  private static boolean asks(List<Line> lines) {
    List<Line> said = lines.stream().filter(line -> !line.words().isEmpty()).toList();
    return !said.isEmpty()
        && (said.getFirst().asks()
            || said.stream().skip(1).anyMatch(l -> l.isBulleted() && l.asks())
            || (said.size() > 1 && said.get(1).asks()));
  }

  private static Put put(List<Line> lines) {
    List<String> words = new ArrayList<>();
    for (Line line : lines) {
      if (!line.words().isEmpty()) {
        words.add(words.isEmpty() ? line.words() : line.whole());
      }
    }
    Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    return new Put(lines.getFirst().number(), String.join("\n", words), span);
  }
}
