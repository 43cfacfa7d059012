package nl.voetspoor.samples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

/// What should be read from the samples, as tables with tabs.
final class ExpectedTable {
  private static final String PAPERS =
      "file\tid\tkind\tdate\tdossiers\tdossiertitle\tondernummer\tchamber\tvergaderjaar\tministries"
          + "\tsender\tsignatories\tkenmerk\tfootnotes\texchanges\theading\tsubject\treferences\n";
  private static final String MENTIONS = "file\tid\tfootnote\ttext\ttargets\n";

  private static final Pattern REPLACED =
      Pattern.compile("TER VERVANGING VAN DIE GEDRUKT ONDER NR\\. (\\d+)");

  private ExpectedTable() {}

  /// One row a paper; several values in a cell are separated by `; `, references by a space. A date
  /// that the paper does not print, as on a memorie van toelichting, is left out.
  static String papers(Map<SamplePaper, byte[]> papers) {
    return PAPERS
        + papers.entrySet().stream()
            .map(paper -> row(paper.getKey(), paper.getValue()))
            .collect(Collectors.joining());
  }

  /// One row a mention of other papers, in the order of the text, notes last.
  static String mentions(Map<SamplePaper, byte[]> papers) {
    return MENTIONS
        + papers.entrySet().stream()
            .flatMap(paper -> mentions(paper.getKey(), paper.getValue()))
            .collect(Collectors.joining());
  }

  private static String row(SamplePaper paper, byte[] bytes) {
    SamplePaper.Imprint imprint = paper.imprint();
    SamplePaper.Face face = paper.face();
    SamplePaper.Sender sender = paper.sender();
    return String.join(
            "\t",
            paper.file(),
            id(paper, bytes),
            face.kind().code(),
            face.dateLine().isEmpty() ? "" : face.date().toString(),
            String.join("; ", imprint.dossiers().stream().map(DossierNumber::value).toList()),
            imprint.dossierTitle(),
            imprint.ondernummer(),
            imprint.chamber().map(Chamber::code).orElse(""),
            imprint.year().map(Vergaderjaar::written).orElse(""),
            String.join("; ", sender.ministries()),
            sender.office(),
            String.join("; ", sender.signatories().stream().map(s -> s.name()).toList()),
            sender.kenmerk(),
            String.valueOf(paper.notes().size()),
            exchanges(paper),
            face.heading(),
            face.subject(),
            String.join(" ", targets(paper)))
        + "\n";
  }

  /// Which questions each answer covers: `1; 2; 3+4`.
  private static String exchanges(SamplePaper paper) {
    return paper.exchanges().isEmpty()
        ? paper.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.ANSWER)
            .map(block -> String.join("+", numbers(block.label())))
            .collect(Collectors.joining("; "))
        : paper.exchanges();
  }

  /// `3 en 4` and `7 t/m 9`.
  private static List<String> numbers(String label) {
    String[] ends = label.split(" t/m ", -1);
    return ends.length == 1
        ? List.of(label.split(", | en ", -1))
        : IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
            .mapToObj(String::valueOf)
            .toList();
  }

  /// The official identifier, or that of the file's content where there is none.
  private static String id(SamplePaper paper, byte[] bytes) {
    return paper
        .imprint()
        .id()
        .orElseGet(() -> PaperId.ofContent(HexFormat.of().formatHex(sha256(bytes))))
        .value();
  }

  private static Set<String> targets(SamplePaper paper) {
    return Stream.concat(
            replaced(paper),
            Stream.concat(
                    paper.blocks().stream().map(SampleBlock::inlines),
                    paper.notes().stream().map(SampleNote::inlines))
                .flatMap(ExpectedTable::links))
        .flatMap(link -> link.targets().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> mentions(SamplePaper paper, byte[] bytes) {
    String start = paper.file() + "\t" + id(paper, bytes) + "\t";
    Stream<String> body =
        paper.blocks().stream()
            .flatMap(block -> links(block.inlines()))
            .map(link -> start + "\t" + cells(link));
    Stream<String> notes =
        paper.notes().stream()
            .flatMap(note ->
                links(note.inlines()).map(link -> start + note.mark() + "\t" + cells(link)));
    Stream<String> head = replaced(paper).map(link -> start + "\t" + cells(link));
    return Stream.concat(head, Stream.concat(body, notes));
  }

  /// The paper of the same dossier that the heading says is replaced.
  private static Stream<Inline.Link> replaced(SamplePaper paper) {
    return REPLACED
        .matcher(paper.face().heading())
        .results()
        .map(found -> {
          var dossier = paper.imprint().dossiers().getFirst();
          String id = PaperId.kamerstuk(dossier, found.group(1)).value();
          return new Inline.Link(found.group(), List.of(id));
        });
  }

  private static String cells(Inline.Link link) {
    return link.text().replace('\u00a0', ' ') + "\t" + String.join(" ", link.targets()) + "\n";
  }

  private static Stream<Inline.Link> links(List<Inline> inlines) {
    return inlines.stream().filter(Inline.Link.class::isInstance).map(Inline.Link.class::cast);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }

  static byte[] utf8(String table) {
    return table.getBytes(StandardCharsets.UTF_8);
  }
}
