package nl.voetspoor.search.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.answers.Questionnaires.Put;

/// Questions without a number: each paragraph that asks, with the paragraphs before it that say
/// what it asks about, and the list that it opens. What comes before the first question is not its
/// own: it introduces all.
final class LooseQuestions {
  /// Longer is no question, in characters.
  private static final int LONGEST = 1_500;

  private final List<Put> questions = new ArrayList<>();
  private final List<Line> before = new ArrayList<>();
  private boolean answering;

  private LooseQuestions() {}

  static List<Put> in(List<Line> lines) {
    List<List<Line>> paragraphs = paragraphs(lines);
    boolean asks =
        paragraphs.stream().flatMap(List::stream).anyMatch(l -> l.asks() || l.asksIndirectly());
    if (!asks) {
      return whole(lines);
    }
    LooseQuestions loose = new LooseQuestions();
    paragraphs.forEach(loose::take);
    return loose.questions;
  }

  /// A paragraph with the list that it opens.
  private static List<List<Line>> paragraphs(List<Line> lines) {
    List<List<Line>> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      boolean goesOn = line.isItem() && !paragraphs.isEmpty() && opensList(paragraphs.getLast());
      if (goesOn) {
        paragraphs.getLast().add(line);
      } else {
        paragraphs.add(new ArrayList<>(List.of(line)));
      }
    }
    return paragraphs;
  }

  private static boolean opensList(List<Line> paragraph) {
    return paragraph.getFirst().words().endsWith(":");
  }

  private void take(List<Line> paragraph) {
    Line first = paragraph.getFirst();
    answering = answering || first.answers();
    if (first.closes() || first.isChapter()) {
      before.clear();
      return;
    }
    boolean asks = paragraph.stream().anyMatch(Line::asks) || first.asksIndirectly();
    if (asks && !first.answers()) {
      ask(paragraph);
    } else if (!answering && !questions.isEmpty()) {
      before.addAll(paragraph);
    }
  }

  private void ask(List<Line> paragraph) {
    List<Line> all = new ArrayList<>(before);
    all.addAll(paragraph);
    questions.add(put(length(all) > LONGEST ? paragraph : all));
    before.clear();
    answering = false;
  }

  private static int length(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.words().length()).sum();
  }

  private static List<Put> whole(List<Line> lines) {
    List<Line> said =
        lines.stream()
            .filter(line -> !line.words().isEmpty() && !Line.isCourtesy(line.words()))
            .toList();
    return said.isEmpty() || length(said) > LONGEST ? List.of() : List.of(put(said));
  }

  private static Put put(List<Line> lines) {
    Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    boolean single = lines.size() == 1 && lines.getFirst().kind() != Block.Kind.LIST_ITEM;
    String words =
        single
            ? lines.getFirst().words()
            : lines.stream().map(Line::whole).collect(Collectors.joining("\n"));
    return new Put("", words, span);
  }
}
