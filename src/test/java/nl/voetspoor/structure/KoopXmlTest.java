package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Every word of the publisher's XML is in the text, in order, and no other. Left out is only what
/// [KoopText] names: the masthead, which became fields, and the numbers of list items and notes,
/// which became labels and marks. White space counts as one space. A heading or subject that cites
/// a number stands over the text once more, so that the citation can be followed.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class KoopXmlTest {
  private static final Path PAPERS = Reading.CORPUS.resolve("koop-xml");
  private static final int ENOUGH = 4_000;

  @Test
  void theTextIsTheTextOfTheXmlAndEveryNoteIsBound() throws IOException {
    ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    AtomicInteger papers = new AtomicInteger();
    AtomicInteger notes = new AtomicInteger();
    try (Stream<Path> files = Files.list(PAPERS)) {
      files.filter(file -> file.toString().endsWith(".xml")).toList().parallelStream()
          .forEach(file -> {
            KoopText printed = KoopText.read(file);
            difference(printed, Reading.file(file))
                .ifPresent(difference -> wrong.add(file.getFileName() + ": " + difference));
            papers.incrementAndGet();
            notes.addAndGet(printed.marks().size());
          });
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(papers.get() > ENOUGH, "only " + papers + " papers");
    assertTrue(notes.get() >= 15, "only " + notes + " notes");
  }

  private static Optional<String> difference(KoopText printed, Paper paper) {
    Content content = paper.content();
    int end = content.blocks().isEmpty() ? 0 : content.blocks().getLast().span().end();
    List<String> body = KoopText.words(content.text().substring(0, end));
    List<String> over = over(paper, body, printed.body());
    if (!body.subList(over.size(), body.size()).equals(printed.body())) {
      return Optional.of("body " + firstDifference(printed.body(), body, over.size()));
    }
    List<String> notes = new ArrayList<>();
    content
        .footnotes()
        .forEach(note -> notes.addAll(KoopText.words(note.span().of(content.text()))));
    List<String> marks = content.footnotes().stream().map(Footnote::mark).toList();
    boolean bound = content.footnotes().stream().allMatch(note -> isBound(note, content, end));
    return notes.equals(printed.notes()) && marks.equals(printed.marks()) && bound
        ? Optional.empty()
        : Optional.of("notes " + marks + " " + notes + " for " + printed.notes());
  }

  /// The words over the text that are the heading or the subject.
  private static List<String> over(Paper paper, List<String> body, List<String> printed) {
    List<String> over = new ArrayList<>();
    Stream.of(paper.description().heading(), paper.description().subject())
        .flatMap(Optional::stream)
        .map(KoopText::words)
        .filter(words -> body.size() - over.size() > printed.size())
        .filter(words -> startsWith(body.subList(over.size(), body.size()), words))
        .forEach(over::addAll);
    return over;
  }

  private static boolean startsWith(List<String> words, List<String> first) {
    return words.size() >= first.size() && words.subList(0, first.size()).equals(first);
  }

  private static boolean isBound(Footnote note, Content content, int end) {
    return note.anchor() > 0
        && note.anchor() <= end
        && !Character.isWhitespace(content.text().charAt(note.anchor() - 1));
  }

  private static String firstDifference(List<String> printed, List<String> read, int from) {
    int i = 0;
    while (i < printed.size()
        && from + i < read.size()
        && printed.get(i).equals(read.get(from + i))) {
      i++;
    }
    return "at word %d: '%s' is read as '%s'"
        .formatted(
            i,
            String.join(" ", printed.subList(i, Math.min(printed.size(), i + 6))),
            String.join(" ", read.subList(from + i, Math.min(read.size(), from + i + 6))));
  }
}
