package nl.voetspoor.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.web.text.PaperDraft;

/// Reads a text line by line: each is a paragraph, the first the subject, and a word that looks
/// like the number of a Kamerstuk refers to it. Of files it reads those whose name ends in `.txt`.
final class FakeReading implements PaperReading {
  @Override
  public Read ofFile(String name, byte[] content) throws UnreadableException {
    if (!name.endsWith(".txt")) {
      throw new UnreadableException(
          "the file needs a password: save it without one", Fault.ENCRYPTED);
    }
    return ofText(new String(content, StandardCharsets.UTF_8));
  }

  @Override
  public Read ofText(String text) {
    PaperDraft draft =
        new PaperDraft("doc-0000000000000000")
            .titled(PaperKind.KAMERVRAGEN, "Vragen", "2026-01-01");
    text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().replaceAll("(kst-\\d+-\\d+)", "[$1|$1]"))
        .forEach(draft::paragraph);
    return new Read(named(draft.paper(), subject(text)), draft.references());
  }

  private static Paper named(Paper paper, Optional<String> subject) {
    Description description = paper.description();
    return new Paper(
        paper.id(),
        new Description(
            description.kind(), "Vragen", Optional.empty(), subject, description.date(), "nl"),
        paper.numbering(),
        paper.correspondence(),
        paper.content());
  }

  /// The first line, where there are more of them.
  private static Optional<String> subject(String text) {
    List<String> lines = text.strip().lines().toList();
    return lines.size() > 1 ? Optional.of(lines.getFirst().strip()) : Optional.empty();
  }
}
