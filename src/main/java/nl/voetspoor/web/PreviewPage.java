package nl.voetspoor.web;

import java.util.Optional;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Paper;
import nl.voetspoor.web.text.FirstWords;

/// What is shown of a paper beside a link to it.
public record PreviewPage(Wording wording, Paper paper) {
  private static final int LONGEST = 280;
  private static final int SHORTEST = 40;

  /// The number of the paper: `28 638, nr. 201`.
  public Optional<String> number() {
    return wording()
        .number(paper().id(), paper().numbering().dossiers(), paper().numbering().ondernummer());
  }

  /// Its first lines, those of the address left out; empty where it has no text.
  public Optional<String> firstLines() {
    Content content = paper.content();
    return content.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .map(block -> block.span().of(content.text()).replaceAll("\\s+", " ").strip())
        .filter(words -> words.length() >= SHORTEST && !words.startsWith("Aan de "))
        .findFirst()
        .map(words -> FirstWords.of(words, LONGEST));
  }
}
