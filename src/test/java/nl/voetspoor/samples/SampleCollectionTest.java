package nl.voetspoor.samples;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The papers that stand in the repository are those that the declarations give.
class SampleCollectionTest {
  private static Map<SamplePaper, byte[]> rendered = Map.of();

  @BeforeAll
  static void render() throws IOException {
    rendered = SampleCollection.render();
  }

  @Test
  void theSamePapersComeOutAgain() throws IOException {
    for (Map.Entry<SamplePaper, byte[]> paper : rendered.entrySet()) {
      byte[] kept = Files.readAllBytes(SampleCollection.PAPERS.resolve(paper.getKey().file()));
      if (paper.getKey().look() == Look.SCAN) {
        assertEquals(pdfText(kept), pdfText(paper.getValue()), paper.getKey().file());
      } else {
        assertArrayEquals(kept, paper.getValue(), paper.getKey().file());
      }
    }
  }

  @Test
  void theSameMetadataComeOutAgain() throws IOException {
    for (var metadata : SampleCollection.metadata(rendered.keySet()).entrySet()) {
      assertArrayEquals(
          Files.readAllBytes(SampleCollection.PAPERS.resolve(metadata.getKey())),
          metadata.getValue(),
          metadata.getKey());
    }
  }

  @Test
  void nothingElseStandsAmongThem() throws IOException {
    try (Stream<Path> files = Files.list(SampleCollection.PAPERS)) {
      assertEquals(
          Stream.concat(
                  rendered.keySet().stream().map(SamplePaper::file),
                  SampleCollection.metadata(rendered.keySet()).keySet().stream())
              .collect(toSet()),
          files.map(file -> file.getFileName().toString()).collect(toSet()));
    }
  }

  @Test
  void theTablesAreThoseOfTheKeptFiles() throws IOException {
    for (Map.Entry<SamplePaper, byte[]> paper : rendered.entrySet()) {
      paper.setValue(Files.readAllBytes(SampleCollection.PAPERS.resolve(paper.getKey().file())));
    }
    assertEquals(Files.readString(SampleCollection.EXPECTED), ExpectedTable.papers(rendered));
    assertEquals(Files.readString(SampleCollection.MENTIONS), ExpectedTable.mentions(rendered));
  }

  @Test
  void everyKindOfPaperOfTheDemoIsThere() {
    Set<PaperKind> kinds =
        rendered.keySet().stream().map(paper -> paper.face().kind()).collect(toSet());
    assertTrue(
        kinds.containsAll(
            Set.of(
                PaperKind.BESLISNOTA,
                PaperKind.KAMERBRIEF,
                PaperKind.MOTIE,
                PaperKind.AMENDEMENT,
                PaperKind.MEMORIE_VAN_TOELICHTING,
                PaperKind.VERSLAG,
                PaperKind.LIJST_VAN_VRAGEN_EN_ANTWOORDEN,
                PaperKind.ANTWOORD_KAMERVRAGEN,
                PaperKind.RAPPORT,
                PaperKind.BIJLAGE)),
        () -> "only " + kinds);
  }

  @Test
  void everyTargetIsAnIdentifier() {
    List<String> wrong =
        ExpectedTable.mentions(rendered)
            .lines()
            .skip(1)
            .flatMap(row -> Stream.of(row.split("\t", -1)[4].split(" ", -1)))
            .filter(target -> PaperId.find(target).isEmpty())
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyNoteHasItsMarkInTheText() {
    for (SamplePaper paper : rendered.keySet()) {
      List<String> marks =
          paper.blocks().stream()
              .flatMap(block -> block.inlines().stream())
              .filter(Inline.Mark.class::isInstance)
              .map(mark -> ((Inline.Mark) mark).note())
              .toList();
      assertEquals(paper.notes().stream().map(SampleNote::mark).toList(), marks, paper.file());
    }
  }

  @Test
  void noMarkingIsLeftInTheWords() {
    for (SamplePaper paper : rendered.keySet()) {
      for (SampleBlock block : paper.blocks()) {
        if (block.kind() != Block.Kind.TABLE) {
          assertTrue(
              block.plain().matches("[^{}|_~¶^]*") && !block.plain().contains("**"),
              () -> paper.file() + ": " + block.plain());
        }
      }
    }
  }

  @Test
  void aWordIsBrokenOverThePageByANote() throws IOException {
    String text = pdfText(Files.readAllBytes(SampleCollection.PAPERS.resolve("kst-28638-201.pdf")));
    assertTrue(text.contains("de aanpak van mensen-\n1 Raadpleegbaar"), text);
    assertTrue(text.contains("\nhandel willen meten."), text);
  }

  @Test
  void anyReaderFindsNoticeAndNotes() throws Exception {
    for (Map.Entry<SamplePaper, byte[]> paper : rendered.entrySet()) {
      if (paper.getKey().look() == Look.SCAN) {
        continue;
      }
      String text = squeezed(tikaText(paper.getValue()));
      assertTrue(text.contains(squeezed(Declaration.NOTICE)), paper.getKey().file());
      for (SampleNote note : paper.getKey().notes()) {
        String words = squeezed(SampleBlock.plain(note.inlines()));
        assertTrue(text.contains(words), () -> paper.getKey().file() + " lacks " + words);
      }
    }
  }

  private static String tikaText(byte[] file) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    new AutoDetectParser()
        .parse(new ByteArrayInputStream(file), text, new Metadata(), new ParseContext());
    return text.toString();
  }

  /// Without spaces and hyphens, which differ from format to format.
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00a0-]", "");
  }

  private static String pdfText(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return document.getNumberOfPages() + " " + stripper.getText(document);
    }
  }
}
