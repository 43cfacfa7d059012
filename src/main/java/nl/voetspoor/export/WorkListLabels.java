package nl.voetspoor.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.worklist.Chosen;

/// What stands before the parts of a work list in a file that is taken along.
///
/// @param question before the number of a question: `Vraag`
/// @param draft over the draft of an answer
/// @param note before a note
/// @param passages over what was chosen
/// @param asked over the question that an earlier answer was given to
/// @param answer before who answered, and when
/// @param passage before what a passage is from that answers no question: `Uit:`
/// @param source before the source of a passage
/// @param dates how a day is written
public record WorkListLabels(
    String question,
    String draft,
    String note,
    String passages,
    String asked,
    String answer,
    String passage,
    String source,
    Function<LocalDate, String> dates) {

  /// Who answered and when, as far as they are said, behind the label: `Antwoord: de minister van
  /// Defensie, 3 mei 2024`. What answers no question is no answer: it is told by its paper, `Uit:
  /// Motie van het lid Jansen, 3 mei 2024`.
  Words from(Chosen chosen) {
    boolean answers = !chosen.question().isBlank();
    Optional<String> who =
        Optional.of(OneLine.of(answers ? chosen.answerer().orElse("") : chosen.title()))
            .filter(name -> !name.isEmpty());
    return new Words(
        answers ? answer : passage,
        Stream.of(who, chosen.date().map(dates))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")));
  }

  /// A label of our own and words of others behind it, which may be empty.
  record Words(String label, String words) {}
}
