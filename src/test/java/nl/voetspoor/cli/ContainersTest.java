package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.voetspoor.cli.CommandLineRun.Ended;
import nl.voetspoor.samples.Mails;
import nl.voetspoor.samples.PdfHolder;
import nl.voetspoor.samples.SampleCollection;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers that lie in mails, portfolios and archives: each is a paper of its own and says where it
/// lay, and every file has its place in the ledger.
class ContainersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SHORT = "Bijgaand de stukken.\nMet vriendelijke groet,\nJ. Verzonnen";
  private static final String LONG =
      "Geachte griffier,\n\n"
          + "In deze mail staat meer dan een groet. De zonnebloemen op het Binnenhof vragen om water,"
          + " en over dat water gaat dit bericht.\n\n".repeat(12)
          + "Met vriendelijke groet,\nJ. Verzonnen";

  @TempDir Path data = Path.of("unset");
  @TempDir Path papers = Path.of("unset");

  @Test
  void thePapersInAMailArePapersAndItsPicturesAreQuiet() throws IOException {
    Path mail =
        write(
            "mail.eml",
            Mails.about("Stukken", SHORT)
                .with("kst-28638-201.pdf", "application/pdf", sample("kst-28638-201.pdf"))
                .with("logo.png", "image/png", new byte[] {1, 2, 3})
                .with("afspraak.ics", "text/calendar", new byte[] {1})
                .eml());
    Ended ended = index();
    assertEquals("indexed 1, unchanged 0, failed 0\n", ended.out(), ended.err());
    assertEquals(0, ended.code());
    assertEquals(
        Map.of(
            mail.toString(),
            "container 3",
            mail + "!/kst-28638-201.pdf",
            "indexed 0",
            mail + "!/logo.png",
            "passed-over 0",
            mail + "!/afspraak.ics",
            "passed-over 0"),
        ledger());
    assertTrue(ended.err().contains("passed over 2"), ended.err());
    assertTrue(show("kst-28638-201").at("/files/0/path").asText().contains("mail.eml!/kst-2"));
    assertNothingIsLeftUnpacked();
  }

  @Test
  void aMailThatSaysMoreThanAGreetingIsAPaperWithItsHead() throws IOException {
    write(
        "mail.eml",
        Mails.about("RE: Over zonnebloemen", LONG)
            .with("kst-28638-201.pdf", "application/pdf", sample("kst-28638-201.pdf"))
            .eml());
    assertEquals("indexed 2, unchanged 0, failed 0\n", index().out());
    assertMail("message/rfc822");
  }

  @Test
  void aMailOfOutlookIsReadLikeAnyOther() throws IOException {
    Path mail =
        write(
            "mail.msg",
            Mails.about("RE: Over zonnebloemen", LONG)
                .with("kst-28638-201.pdf", "application/pdf", sample("kst-28638-201.pdf"))
                .with("image001.png", "", new byte[] {1})
                .msg());
    Ended ended = index();
    assertEquals("indexed 2, unchanged 0, failed 0\n", ended.out(), ended.err());
    assertMail("application/vnd.ms-outlook");
    assertEquals("passed-over 0", ledger().get(mail + "!/image001.png"));
  }

  @Test
  void aMailInAMailAndAnArchiveInAnArchiveInItAreOpened() throws IOException {
    byte[] innermost = zip("kst-28638-93.txt", sample("kst-28638-93.txt"));
    byte[] inner =
        Mails.about("Binnen", SHORT)
            .with("diep.zip", "application/zip", zip("dieper.zip", innermost))
            .eml();
    Path mail =
        write(
            "mail.eml",
            Mails.about("Buiten", SHORT).with("binnen.eml", "message/rfc822", inner).eml());
    Ended ended = index();
    assertEquals(
        mail + "!/binnen.eml!/diep.zip!/dieper.zip",
        ledger().entrySet().stream()
            .filter(each -> each.getValue().startsWith("failed"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(""));
    assertTrue(ended.err().contains("deep"), ended.err());
    assertEquals("container 1", ledger().get(mail + "!/binnen.eml"));
    assertNothingIsLeftUnpacked();
  }

  @Test
  void aZipInAZipInAMailGivesItsPapers() throws IOException {
    byte[] inner = zip("kst-28638-93.txt", sample("kst-28638-93.txt"));
    Path mail =
        write(
            "mail.eml",
            Mails.about("Stukken", SHORT)
                .with("buiten.zip", "application/zip", zip("binnen.zip", inner))
                .eml());
    Ended ended = index();
    assertEquals("indexed 1, unchanged 0, failed 0\n", ended.out(), ended.err());
    assertEquals("indexed 0", ledger().get(mail + "!/buiten.zip!/binnen.zip!/kst-28638-93.txt"));
  }

  @Test
  void aPdfWithAnAttachmentIsTwoPapers() throws IOException {
    Path holder =
        write(
            "kst-28638-200.pdf",
            new PdfHolder()
                .with("kst-28638-93.txt", sample("kst-28638-93.txt"))
                .attachedTo(sample("kst-28638-200.pdf")));
    Ended ended = index();
    assertEquals("indexed 2, unchanged 0, failed 0\n", ended.out(), ended.err());
    assertEquals("indexed 1", ledger().get(holder.toString()));
    assertEquals("indexed 0", ledger().get(holder + "!/kst-28638-93.txt"));
  }

  @Test
  void theSheetBeforeAPortfolioIsNoPaper() throws IOException {
    Path portfolio =
        write(
            "map.pdf",
            new PdfHolder()
                .with("kst-28638-200.pdf", sample("kst-28638-200.pdf"))
                .with("kst-28638-93.txt", sample("kst-28638-93.txt"))
                .portfolio());
    Ended ended = index();
    assertEquals("indexed 2, unchanged 0, failed 0\n", ended.out(), ended.err());
    assertEquals("container 2", ledger().get(portfolio.toString()));
  }

  @Test
  void packedFilesOfOtherKindsAreOpenedToo() throws IOException {
    write("stuk.txt.gz", gzip(sample("kst-28638-93.txt")));
    write("stukken.tgz", gzip(tar("map/kst-28638-138.html", sample("kst-28638-138.html"))));
    sevenZip(papers.resolve("stukken.7z"), "kst-28638-172.xml", sample("kst-28638-172.xml"));
    Ended ended = index();
    assertEquals("indexed 3, unchanged 0, failed 0\n", ended.out(), ended.err());
    assertTrue(ledger().containsKey(papers + "/stuk.txt.gz!/stuk.txt"), ledger()::toString);
    assertTrue(
        ledger().containsKey(papers + "/stukken.tgz!/stukken.tar!/map/kst-28638-138.html"),
        ledger()::toString);
  }

  @Test
  void whatHasNotChangedIsNotOpenedAgain() throws IOException {
    write(
        "mail.eml",
        Mails.about("Over zonnebloemen", LONG)
            .with("kst-28638-201.pdf", "application/pdf", sample("kst-28638-201.pdf"))
            .with("kapot.pdf", "application/pdf", half(sample("kst-28638-200.pdf")))
            .with("logo.png", "image/png", new byte[] {1})
            .eml());
    assertEquals("indexed 2, unchanged 0, failed 1\n", index().out());
    Map<String, String> before = ledger();
    Ended again = index();
    assertEquals("indexed 0, unchanged 2, failed 1\n", again.out());
    assertTrue(again.err().contains("failed before: "), again.err());
    assertTrue(again.err().contains("--retry-failed"), again.err());
    assertEquals(before, ledger());
  }

  @Test
  void twoAttachmentsOfOneNameAreBothKept() throws IOException {
    Path mail =
        write(
            "mail.eml",
            Mails.about("Stukken", SHORT)
                .with("brief.txt", "text/plain", sample("kst-28638-93.txt"))
                .with("brief.txt", "text/plain", sample("kst-31293-628.txt"))
                .eml());
    assertEquals("indexed 2, unchanged 0, failed 0\n", index().out());
    assertTrue(ledger().containsKey(mail + "!/brief (2).txt"), ledger()::toString);
  }

  @Test
  void anArchiveThatUnfoldsWithoutEndStaysWithinBounds() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(bytes)) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        gz.write(megabyte);
      }
    }
    write(
        "a.eml",
        Mails.about("Bom", SHORT).with("nullen.gz", "application/gzip", bytes.toByteArray()).eml());
    Files.copy(SampleCollection.PAPERS.resolve("kst-28638-93.txt"), papers.resolve("z.txt"));
    Ended ended = index();
    assertEquals("indexed 1, unchanged 0, failed 1\n", ended.out(), ended.err());
    assertTrue(ended.err().contains("too large"), ended.err());
    assertNothingIsLeftUnpacked();
  }

  @Test
  void theReferencesOfAContainerAreThoseOfAllPapersInIt() throws IOException {
    Path mail =
        write(
            "mail.eml",
            Mails.about("Stukken", SHORT)
                .with(
                    "a.txt",
                    "text/plain",
                    "Zie Kamerstuk 28 638, nr. 190.".getBytes(StandardCharsets.UTF_8))
                .with(
                    "b.zip",
                    "application/zip",
                    zip("c.txt", "Zie Kamerstuk 31 015, nr. 7.".getBytes(StandardCharsets.UTF_8)))
                .eml());
    Ended ended = new CommandLineRun(data).run("refs", mail.toString());
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("kst-28638-190"), ended.out());
    assertTrue(ended.out().contains("kst-31015-7"), ended.out());
  }

  @Test
  void aLetterThatBeginsLikeAMailIsALetter() throws IOException {
    write(
        "brief.txt",
        ("Van: de minister\nAan: de Kamer\nDatum: 3 maart 2022\n\n"
                + "Over zonnebloemen. ".repeat(40))
            .getBytes(StandardCharsets.UTF_8));
    assertEquals("indexed 1, unchanged 0, failed 0\n", index().out());
    assertEquals("indexed 0", ledger().get(papers + "/brief.txt"));
  }

  private void assertMail(String format) throws IOException {
    String id =
        JSON.readTree(new CommandLineRun(data).run("search", "--json", "binnenhof").out())
            .at("/hits/0/id")
            .asText();
    JsonNode mail = show(id);
    assertEquals("Over zonnebloemen", mail.at("/title").asText());
    assertEquals("2021-09-15", mail.at("/date").asText());
    assertEquals("J. Verzonnen", mail.at("/sender").asText());
    assertEquals("Griffie", mail.at("/addressee").asText());
    assertEquals(format, mail.at("/files/0/format").asText());
    assertTrue(mail.at("/files/0/files").asInt() > 0, mail.at("/files")::toString);
    assertFalse(mail.at("/text").asText().contains("example.nl"), mail.at("/text").asText());
  }

  private void assertNothingIsLeftUnpacked() {
    assertFalse(Files.exists(data.resolve("unpacked")));
  }

  private JsonNode show(String id) throws IOException {
    return JSON.readTree(new CommandLineRun(data).run("show", "--json", id).out());
  }

  /// Per path the status and how many files it holds.
  private Map<String, String> ledger() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (String line : new CommandLineRun(data).run("ledger", "--json").out().lines().toList()) {
      JsonNode row = JSON.readTree(line);
      rows.put(row.at("/path").asText(), row.at("/status").asText() + " " + row.at("/files"));
    }
    return rows;
  }

  private Ended index() {
    return new CommandLineRun(data).run("index", papers.toString());
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(papers.resolve(name), bytes);
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SampleCollection.PAPERS.resolve(name));
  }

  private static byte[] half(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(bytes)) {
      gz.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static void sevenZip(Path file, String name, byte[] content) throws IOException {
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      out.putArchiveEntry(out.createArchiveEntry(file, name));
      out.write(content);
      out.closeArchiveEntry();
    }
  }
}
