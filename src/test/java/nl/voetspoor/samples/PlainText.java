package nl.voetspoor.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes a paper as plain text in UTF-8, one line a paragraph, notes at the end.
final class PlainText {
  private PlainText() {}

  static byte[] write(SamplePaper paper) {
    Stream<String> parts =
        Stream.of(
                head(paper),
                dossiers(paper.imprint()),
                numberAndHeading(paper),
                paper.opening().stream(),
                paper.blocks().stream().map(PlainText::block),
                Stream.of(String.join("\n", paper.sender().signature())),
                paper.notes().stream()
                    .map(note -> superscript(note.mark()) + " " + words(note.inlines())))
            .flatMap(part -> part);
    return (parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> head(SamplePaper paper) {
    SamplePaper.Imprint imprint = paper.imprint();
    return Stream.of(
        imprint.chamber().isPresent() ? "Tweede Kamer der Staten-Generaal" : "",
        imprint.year().map(y -> "Vergaderjaar " + y.written().replace('-', '–')).orElse(""));
  }

  private static Stream<String> dossiers(SamplePaper.Imprint imprint) {
    return IntStream.range(0, imprint.dossiers().size())
        .boxed()
        .flatMap(
            i -> Stream.of(imprint.dossiers().get(i).printed(), imprint.dossierTitles().get(i)));
  }

  private static Stream<String> numberAndHeading(SamplePaper paper) {
    SamplePaper.Imprint imprint = paper.imprint();
    return Stream.of(
        imprint.ondernummer().isEmpty() ? "" : "Nr. " + imprint.ondernummer(),
        paper.face().heading(),
        paper.imprint().id().isEmpty() ? paper.face().subject() : "",
        paper.dateUnderHeading());
  }

  private static String block(SampleBlock block) {
    return switch (block.kind()) {
      case QUESTION, ANSWER -> block.caption() + "\n\n" + words(block.inlines());
      case LIST_ITEM -> block.label() + " " + words(block.inlines());
      case HEADING, PARAGRAPH, TABLE, SIGNATURE -> words(block.inlines());
    };
  }

  private static String words(List<Inline> inlines) {
    return Markings.each(
        inlines,
        inline ->
            switch (inline) {
              case Inline.Words words -> words.text();
              case Inline.Link link -> link.text();
              case Inline.Mark mark -> superscript(mark.note());
              case Inline.PageEnd ignored -> "";
            });
  }

  private static String superscript(String mark) {
    return mark.chars()
        .mapToObj(c -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')))
        .collect(Collectors.joining());
  }
}
