package nl.voetspoor.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.voetspoor.index.PaperReading.UnreadableException;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is sent is read and not kept, and a refusal says what to do.
class SentPapersTest {
  private static final String WORDS =
      "Klopt het dat er minder meldingen waren, zoals in Kamerstuk 28 638, nr. 190 staat?";

  @TempDir Path workspace;

  @Test
  void aTextIsAPaperWithItsReferences() {
    try (SentPapers sent = Sent.reading(workspace)) {
      var read = sent.ofText(WORDS);
      assertEquals(WORDS, text(read.paper()));
      assertEquals(
          List.of(new PaperId("kst-28638-190")), read.references().getFirst().mention().targets());
    }
  }

  @Test
  void ofATextTheMostThatIsReadIsRead() {
    assertEquals(List.of("Klopt", "he"), Pasted.lines("Klopt\nhet?", 8));
  }

  @Test
  void theMarksOfAMailThatIsAnsweredAreGone() {
    assertEquals(List.of("Klopt het?", "Ja"), Pasted.lines("> > Klopt het?\n>\uFEFFJa", 100));
  }

  @Test
  void aFileIsReadByItsContent() throws UnreadableException {
    assertEquals(WORDS, text(read("vraag.txt", WORDS.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theOnePaperInAnArchiveIsRead() throws IOException, UnreadableException {
    assertEquals(WORDS, text(read("vragen.zip", zip("map/vraag.txt"))));
  }

  @Test
  void anArchiveWithMorePapersIsRefusedByTheirNames() throws IOException {
    byte[] two = zip("een.txt", "twee.txt");
    var refused = assertThrows(UnreadableException.class, () -> read("C:\\post\\vragen.zip", two));
    assertEquals(
        "holds 2 papers (vragen.zip!/een.txt, vragen.zip!/twee.txt); send one of them",
        refused.getMessage());
    assertEquals(Optional.empty(), refused.fault());
  }

  @Test
  void thePaperThatIsAttachedToAMailIsMeantAndNotTheMail() throws UnreadableException {
    String mail =
        """
        From: piet@example.nl
        To: jan@example.nl
        Subject: vragen
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="grens"

        --grens
        Content-Type: text/plain; charset=utf-8

        Kun je hier vandaag naar kijken?
        --grens
        Content-Type: text/plain; charset=utf-8; name="vragen.txt"
        Content-Disposition: attachment; filename="vragen.txt"

        Klopt het dat er minder meldingen waren dan vorig jaar?
        --grens--
        """;
    byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "Klopt het dat er minder meldingen waren dan vorig jaar?", text(read("mail.eml", bytes)));
  }

  @Test
  void anEmptyFileIsRefused() {
    var refused = assertThrows(UnreadableException.class, () -> read("a/leeg.pdf", new byte[0]));
    assertEquals("leeg.pdf: the file is empty; send one that holds words", refused.getMessage());
    assertEquals(Optional.of(Fault.EMPTY), refused.fault());
  }

  @Test
  void aBrokenFileIsRefusedWithItsName() {
    byte[] broken = "%PDF-1.7\nniets".getBytes(StandardCharsets.UTF_8);
    var refused = assertThrows(UnreadableException.class, () -> read("vragen.pdf", broken));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("vragen.pdf: "));
    assertEquals(Optional.of(Fault.DAMAGED), refused.fault());
  }

  @Test
  void nothingOfAFileIsKept() throws IOException {
    byte[] two = zip("een.txt", "twee.txt");
    assertThrows(UnreadableException.class, () -> read("vragen.zip", two));
    try (Stream<Path> left = Files.list(workspace)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private Paper read(String name, byte[] content) throws UnreadableException {
    try (SentPapers sent = Sent.reading(workspace)) {
      return sent.ofFile(name, content).paper();
    }
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(WORDS.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String text(Paper paper) {
    return paper.content().text().strip();
  }
}
