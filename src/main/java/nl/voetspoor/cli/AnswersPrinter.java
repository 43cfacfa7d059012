package nl.voetspoor.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Grounds;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.web.Address;

/// Prior answers as text for a terminal: each question, and below it what was answered before, with
/// when, who, where, and how sure.
final class AnswersPrinter {
  private static final int WIDTH = 96;

  /// How many lines of an answer are printed.
  private static final int LINES = 5;

  /// How many lines of the question that it answered.
  private static final int QUESTION_LINES = 2;

  private final PrintWriter out;

  AnswersPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(PriorAnswers answers) {
    for (PriorAnswers.Found found : answers.questions()) {
      question(found.asked());
      if (found.answers().isEmpty()) {
        out.println("  nothing found that answers it");
      }
      int place = 1;
      for (PriorAnswer answer : found.answers()) {
        out.println();
        answer(place++, answer);
      }
      out.println();
    }
  }

  private void question(Asked asked) {
    String number = asked.number().isEmpty() ? "" : asked.number() + ". ";
    wrapped(number + oneLine(asked.text()), Integer.MAX_VALUE).forEach(out::println);
  }

  private void answer(int place, PriorAnswer answer) {
    PassageView passage = answer.passage();
    out.println("  %d  %s  (%s)".formatted(place, where(passage), sureness(answer)));
    passage.answerer().ifPresent(who -> out.println("     " + who));
    out.println("     " + passage.paper().title());
    if (passage.isAnswer() && answer.sureness() != PriorAnswer.Sureness.SAME) {
      indented("asked: " + marked(passage.question()), QUESTION_LINES);
    }
    indented(marked(passage.text()), LINES);
    grounds(answer.grounds()).ifPresent(why -> out.println("     " + why));
    String official =
        OfficialAddress.of(passage.paper().id()).map(address -> "  " + address).orElse("");
    out.println("     " + Address.of(passage) + official);
    for (PriorAnswer.Version version : answer.versions()) {
      String said = version.same() ? "the same: " : "otherwise: ";
      out.println("     " + said + where(version.passage()) + "  " + Address.of(version.passage()));
    }
  }

  /// `2024-03-01 kst-28638-201, question 3, p. 4`.
  private static String where(PassageView passage) {
    List<String> place = new ArrayList<>(List.of(passage.paper().id().value()));
    if (passage.isAnswer() && !passage.number().isEmpty()) {
      place.add("question " + passage.number());
    }
    if (passage.page() > 0) {
      place.add("p. " + passage.page());
    }
    return passage.paper().date().map(date -> date + "  ").orElse("") + String.join(", ", place);
  }

  private static String sureness(PriorAnswer answer) {
    return switch (answer.sureness()) {
      case SAME -> "the same question";
      case LIKELY -> "likely";
      case POSSIBLE -> "possible";
    };
  }

  private static Optional<String> grounds(Grounds grounds) {
    List<String> why = new ArrayList<>();
    if (!grounds.words().isEmpty()) {
      why.add(String.join(", ", grounds.words()));
    }
    if (!grounds.papers().isEmpty()) {
      why.add(
          "both name "
              + grounds.papers().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    grounds
        .likeness()
        .ifPresent(likeness -> why.add(String.format(Locale.ROOT, "likeness %.2f", likeness)));
    return why.isEmpty() ? Optional.empty() : Optional.of("because: " + String.join("; ", why));
  }

  private void indented(String words, int most) {
    wrapped(words, most).forEach(line -> out.println("     " + line));
  }

  /// The words in lines of a terminal; what does not fit ends in dots.
  private static List<String> wrapped(String words, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, most));
    first.set(most - 1, first.getLast() + " …");
    return first;
  }

  private static String marked(List<Snippet.Piece> pieces) {
    return oneLine(
        pieces.stream()
            .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
            .collect(Collectors.joining()));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
