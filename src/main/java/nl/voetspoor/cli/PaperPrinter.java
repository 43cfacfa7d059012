package nl.voetspoor.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Scan;
import nl.voetspoor.model.Spoken;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.Bond;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;

/// Prints papers and dossiers for a person at a terminal.
final class PaperPrinter {
  private final PrintWriter out;

  PaperPrinter(PrintWriter out) {
    this.out = out;
  }

  /// All of a paper: fields, text with its marks, notes, references out and in.
  void print(PaperView view) {
    Paper paper = view.paper();
    out.println(paper.id() + "  " + paper.description().title());
    printFields(view);
    out.println();
    printBody(paper.content());
    for (Footnote note : paper.content().footnotes()) {
      out.println("[" + note.mark() + "] " + note.span().of(paper.content().text()));
    }
    printReferences(view);
  }

  /// A question or answer that goes on behind a list or table gets no second label.
  private void printBody(Content content) {
    List<Block> blocks = content.blocks();
    for (int at = 0; at < blocks.size(); ) {
      int end = at + Spoken.at(blocks, at).map(spoken -> spoken.blocks().size()).orElse(1);
      out.println(text(content, blocks.get(at)) + "\n");
      blocks
          .subList(at + 1, end)
          .forEach(block ->
              out.println(
                  (isSpoken(block) ? withMarks(content, block) : text(content, block)) + "\n"));
      at = end;
    }
  }

  private static boolean isSpoken(Block block) {
    return block.kind() == Block.Kind.QUESTION || block.kind() == Block.Kind.ANSWER;
  }

  /// The papers of a dossier, one a line, and the numbers that are missing.
  void print(DossierView dossier) {
    out.println(dossier.number().printed() + dossier.title().map(title -> "  " + title).orElse(""));
    for (PaperSummary paper : dossier.papers()) {
      out.println(paper.id() + "  " + paper.date().map(d -> d + "  ").orElse("") + paper.title());
    }
    List<String> missing =
        dossier.missing().stream()
            .map(gap ->
                gap.first() == gap.last() ? "" + gap.first() : gap.first() + "-" + gap.last())
            .toList();
    field("missing", String.join(", ", missing));
  }

  private void printFields(PaperView view) {
    Paper paper = view.paper();
    Numbering numbering = paper.numbering();
    Correspondence letter = paper.correspondence();
    field("kind", paper.description().kind().code());
    field(
        "kind because",
        paper.description().evidence().map(why -> "'" + why.words() + "' (" + why.rule() + ")"));
    numbering.dossiers().forEach(dossier -> field("dossier", dossier.printed()));
    field("dossier title", numbering.dossierTitle());
    field("number", numbering.ondernummer());
    field("chamber", numbering.chamber().map(chamber -> chamber.code()));
    field("vergaderjaar", numbering.vergaderjaar().map(year -> year.written()));
    field("date", paper.description().date().map(Object::toString));
    field("ministries", String.join(", ", letter.ministries()));
    field("sender", letter.sender());
    letter
        .signatories()
        .forEach(s -> field("signed by", s.name() + s.office().map(o -> ", " + o).orElse("")));
    field("addressee", letter.addressee());
    field("kenmerk", letter.kenmerk());
    field("subject", paper.description().subject());
    field("language", paper.description().language());
    int pages = paper.content().pageCount();
    field("pages", pages == 0 ? "" : String.valueOf(pages));
    long questions = paper.content().exchanges().size();
    long answered =
        paper.content().exchanges().stream().filter(each -> !each.answers().isEmpty()).count();
    field("questions", questions == 0 ? "" : questions + ", answered " + answered);
    paper.content().scans().forEach(scan -> field("scan", printed(scan)));
    view.renditions().forEach(entry -> field("file", LedgerLine.ofRendition(entry)));
    printOfficial(view);
  }

  private void printOfficial(PaperView view) {
    view.official()
        .ifPresent(record -> {
          field("metadata", "of the official publisher");
          field("published", record.publication().available().map(Object::toString));
          field("case", record.publication().caseNumber());
        });
    view.bonds().partOf().forEach(bond -> field("part of", words(bond)));
    view.bonds().parts().forEach(bond -> field("part", words(bond)));
    view.bonds().replaces().forEach(bond -> field("replaces", words(bond)));
    view.bonds().replacedBy().forEach(bond -> field("replaced by", words(bond)));
  }

  private static String words(Bond bond) {
    return switch (bond.other()) {
      case Resolution.Found(var id) ->
          id + bond.paper().map(paper -> "  " + paper.title()).orElse("");
      case Resolution.Elsewhere(var id, var address) -> id + "  " + address;
      case Resolution.Ambiguous(var candidates) -> bond.words() + ": one of " + candidates;
      case Resolution.Unresolved _ -> bond.words() + " (not in the collection)";
    };
  }

  private static String printed(Scan scan) {
    return "page "
        + scan.page()
        + scan.confidence()
            .map(sure -> ", recognised with confidence " + Math.round(sure * 100) + " %")
            .orElse(", no text");
  }

  private static String text(Content content, Block block) {
    String words = withMarks(content, block);
    return switch (block.kind()) {
      case HEADING -> "#".repeat(Math.max(1, block.level())) + " " + words;
      case LIST_ITEM -> "  " + block.label() + " " + words;
      case QUESTION -> "Vraag " + block.label() + "\n" + words;
      case ANSWER -> "Antwoord " + block.label() + "\n" + words;
      case PARAGRAPH, TABLE, SIGNATURE -> words;
    };
  }

  private static String withMarks(Content content, Block block) {
    StringBuilder words = new StringBuilder(block.span().of(content.text()));
    for (Footnote note : content.footnotes().reversed()) {
      int at = note.anchor() - block.span().start();
      if (at > 0 && at <= block.span().length()) {
        words.insert(at, "[" + note.mark() + "]");
      }
    }
    return words.toString();
  }

  private void printReferences(PaperView view) {
    out.println("\nrefers to:");
    Set<String> targets = new LinkedHashSet<>();
    for (ResolvedReference each : view.references()) {
      String place = each.reference().footnote().map(mark -> "  note " + mark).orElse("");
      each.resolutions().forEach(resolution -> targets.add(became(each, resolution) + place));
      each.notes().forEach(note -> targets.add("  ! " + note.sentence()));
    }
    targets.forEach(target -> out.println("  " + target));
    out.println("cited by:");
    for (Citation citation : view.citedBy()) {
      citation
          .places()
          .forEach(place -> out.println("  " + citation.from().id() + "  " + place.sentence()));
    }
  }

  private static String became(ResolvedReference reference, Resolution resolution) {
    String words = "\"" + reference.reference().mention().text().replaceAll("\\s+", " ") + "\"";
    return switch (resolution) {
      case Resolution.Found(var id) -> id + "  " + resolution.state();
      case Resolution.Elsewhere(var id, var address) -> id + "  " + resolution.state();
      case Resolution.Ambiguous(var candidates) ->
          words
              + "  "
              + resolution.state()
              + ": "
              + String.join(", ", candidates.stream().map(PaperId::value).toList());
      case Resolution.Unresolved(var reason) ->
          words + "  " + resolution.state() + ": " + reason.inDutch();
    };
  }

  private void field(String name, Optional<String> value) {
    field(name, value.orElse(""));
  }

  private void field(String name, String value) {
    if (!value.isBlank()) {
      out.println(name + ": " + value);
    }
  }
}
