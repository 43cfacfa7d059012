package nl.voetspoor.structure;

import static nl.voetspoor.samples.NotedText.foot;
import static nl.voetspoor.samples.NotedText.note;
import static nl.voetspoor.samples.NotedText.p;
import static nl.voetspoor.samples.NotedText.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.voetspoor.model.Content;
import nl.voetspoor.samples.NotedText;
import nl.voetspoor.samples.WordBinary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same text gives the same words and the same notes at the same places, whatever program saved
/// it.
class WordProcessorsTest {
  private static final String FORM =
      """
      HEADING 1: Inleiding{1}
      PARAGRAPH: De vragen{2}, en meer{3}{4} dan ingevoegd hier{i}.
      PARAGRAPH: Met een ster{*} en afgebroken woord, e-mail en 28\u00a0638.
      LIST_ITEM 1 [1.]: Eerste punt met een hele zin.
      LIST_ITEM 2 [a)]: Onderpunt met een hele zin.
      LIST_ITEM 1 [2.]: Tweede punt{5} met een hele zin.
      TABLE: Jaar\tBedrag
      2025\t1,2{6} mln.
      Samen een cel
      PARAGRAPH: Slot.
      """;

  private static final List<String> NOTES =
      List.of(
          "1 Noot bij een kop.",
          "2 Kamerstuk 28 638, nr. 201. Tweede alinea van de noot, zie de site.",
          "3 Eerste van twee.",
          "4 Tweede van twee.",
          "i Een eindnoot.",
          "* Noot met eigen teken.",
          "5 Noot in een lijst.",
          "6 Noot in een tabel.");

  @TempDir Path folder;

  static boolean libreOfficeIsHere() {
    try {
      Process process =
          new ProcessBuilder("soffice", "--version").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf"})
  void aFileOfOursGivesTheSameTextInEveryFormat(String format) throws IOException {
    Content content = read("tekst." + format, bytes(format));
    assertEquals(FORM, Reading.form(content).stripTrailing() + "\n");
    assertEquals(NOTES, notes(content));
  }

  @Test
  void htmlAsWordSavesItGivesTheSameTextButForTheDepthOfItsList() throws IOException {
    Content content = read("tekst.html", NotedText.html());
    String list = FORM.replaceFirst("LIST_ITEM 2 .*\n", "");
    assertEquals(list, Reading.form(content).stripTrailing() + "\n");
    assertEquals(NOTES, notes(content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "rtf", "odt"})
  @EnabledIf(value = "libreOfficeIsHere", disabledReason = "LibreOffice (soffice) is not installed")
  void aFileOfLibreOfficeGivesTheSameText(String format) throws Exception {
    Files.write(folder.resolve("tekst.docx"), NotedText.docx());
    Path made = convert(format);
    Content content = Reading.file(made).content();
    assertEquals(FORM, Reading.form(content).stripTrailing() + "\n");
    assertEquals(NOTES, notes(content));
  }

  @Test
  void aFileOfWord97HasItsNotesWhereTheyAreMarked() throws IOException {
    byte[] file =
        WordBinary.of(
            List.of(
                "# Inleiding^",
                "De vragen^, en meer hier~.",
                "Met een ster* en een \u001estreepje, zie\u00a0nr. 201^^",
                "Slot~."),
            List.of(
                "Noot bij een kop.",
                "Kamerstuk 28 638, nr. 201.\nTweede alinea van de noot.",
                "* Noot met eigen teken.",
                "Eerste van twee.",
                "Tweede van twee."),
            List.of("Een eindnoot.", "Nog een."));
    Content content = read("tekst.doc", file);
    assertEquals(
        """
        HEADING 1: Inleiding{1}
        PARAGRAPH: De vragen{2}, en meer hier{i}.
        PARAGRAPH: Met een ster{*} en een -streepje, zie\u00a0nr. 201{3}{4}
        PARAGRAPH: Slot{ii}.
        """,
        Reading.form(content));
    assertEquals(
        List.of(
            "1 Noot bij een kop.",
            "2 Kamerstuk 28 638, nr. 201. Tweede alinea van de noot.",
            "i Een eindnoot.",
            "* Noot met eigen teken.",
            "3 Eerste van twee.",
            "4 Tweede van twee.",
            "ii Nog een."),
        notes(content));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "decimal,     continuous, 1 2 3 4",
    "lowerRoman,  eachSect,   i ii i ii",
    "upperRoman,  eachSect,   I II I II",
    "lowerLetter, continuous, a b c d",
    "upperLetter, continuous, A B C D",
    "chicago,     continuous, * † ‡ §",
    "decimal,     eachPage,   1 2 1 1",
  })
  void aNoteShowsTheNumberThatWordShows(String format, String restart, String marks)
      throws IOException {
    String section =
        "<w:sectPr><w:footnotePr><w:numFmt w:val=\"%s\"/><w:numRestart w:val=\"%s\"/></w:footnotePr></w:sectPr>"
            .formatted(format, restart);
    String turn = "<w:r><w:lastRenderedPageBreak/></w:r>";
    String body =
        p("", t("Een") + foot(1) + t(" en twee") + foot(2))
            + p(section, t("Hier eindigt de eerste sectie."))
            + p("", turn + t("Drie") + foot(3) + turn + t(" en vier") + foot(4))
            + section;
    StringBuilder notes = new StringBuilder();
    for (int id = 1; id <= 4; id++) {
      notes.append(note("footnote", id, t("Noot " + id)));
    }
    Content content = read("stuk.docx", NotedText.docx(body, notes.toString(), ""));
    assertEquals(
        marks, String.join(" ", content.footnotes().stream().map(note -> note.mark()).toList()));
  }

  @Test
  void aBoxStandsBehindTheParagraphThatHoldsIt() throws IOException {
    String box =
        "<w:r><w:pict><w:txbxContent>"
            + p("", t("In het kader."))
            + "</w:txbxContent></w:pict></w:r>";
    Content content =
        read("kader.docx", NotedText.docx(p("", t("De tekst") + box + t(" loopt door.")), "", ""));
    assertEquals(
        "PARAGRAPH: De tekst loopt door.\nPARAGRAPH: In het kader.\n", Reading.form(content));
  }

  @Test
  void ofAFieldTheResultIsRead() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF nr</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + t("201")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    Content content =
        read("veld.docx", NotedText.docx(p("", t("Zie nr. ") + field + t(".")), "", ""));
    assertEquals("PARAGRAPH: Zie nr. 201.\n", Reading.form(content));
  }

  private Path convert(String format) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("uit").toString(),
                folder.resolve("tekst.docx").toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not end");
    return folder.resolve("uit/tekst." + format);
  }

  private static byte[] bytes(String format) throws IOException {
    return switch (format) {
      case "docx" -> NotedText.docx();
      case "odt" -> NotedText.odt();
      default -> NotedText.rtf();
    };
  }

  private Content read(String name, byte[] bytes) throws IOException {
    return Reading.file(Files.write(folder.resolve(name), bytes)).content();
  }

  private static List<String> notes(Content content) {
    return content.footnotes().stream()
        .map(note -> note.mark() + " " + note.span().of(content.text()))
        .toList();
  }
}
