package nl.voetspoor.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Makes what people drop into a folder and no paper should be. Each method writes one file or
/// folder into `folder` and gives its place; none is kept in the repository.
public record BadInput(Path folder) {
  /// The password without which [#encryptedPdf] cannot be read.
  public static final String PASSWORD = "voorbeeld";

  private static final long HUGE = 500L * 1024 * 1024;

  /// A file of 0 bytes that is called a PDF.
  public Path emptyFile() throws IOException {
    return write("leeg.pdf", new byte[0]);
  }

  /// A PDF that asks for a password.
  public Path encryptedPdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(sample("kst-28638-201.pdf"))) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      Path file = folder.resolve("versleuteld.pdf");
      document.save(file.toFile());
      return file;
    }
  }

  /// The first half of a PDF.
  public Path truncatedPdf() throws IOException {
    byte[] whole = sample("kst-28638-200.pdf");
    return write("afgekapt.pdf", Arrays.copyOf(whole, whole.length / 2));
  }

  /// A Word document that is called a PDF. It holds a good paper.
  public Path wordNamedPdf() throws IOException {
    return write("eigenlijk-word.pdf", sample("kst-28638-166.docx"));
  }

  /// A file of 500 MB that begins as a PDF and goes on with zeros. It takes no room on the disk.
  public Path hugeFile() throws IOException {
    Path file = folder.resolve("enorm.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      sparse.setLength(HUGE);
    }
    return file;
  }

  /// A good paper whose name has spaces, both quotes and a line break.
  public Path awkwardName() throws IOException {
    return write("een \"lastige\" naam,\nmet 'alles' er in.txt", sample("kst-28638-93.txt"));
  }

  /// A folder that holds a good paper and a link to the folder above it.
  public Path loop() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("lus"));
    Files.write(inner.resolve("kst-31293-628.txt"), sample("kst-31293-628.txt"));
    Files.createSymbolicLink(inner.resolve("omhoog"), folder.toAbsolutePath());
    return inner;
  }

  /// A folder that may not be read, with a good paper in it; root may read it all the same.
  public Path lockedFolder() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("dicht"));
    Files.write(locked.resolve("kst-28638-116.odt"), sample("kst-28638-116.odt"));
    return Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
  }

  /// Opens [#lockedFolder] again, so that it can be deleted.
  public void unlock() throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve("dicht"), PosixFilePermissions.fromString("rwx------"));
  }

  /// A zip of two good papers, and in it a zip of a third.
  public Path archive() throws IOException {
    try (StoredZip outer = new StoredZip();
        StoredZip inner = new StoredZip()) {
      byte[] nested = inner.add("kst-28638-138.html", sample("kst-28638-138.html")).bytes();
      return write(
          "stukken.zip",
          outer
              .add("moties/kst-28638-172.xml", sample("kst-28638-172.xml"))
              .add("brieven/kst-28638-212.odt", sample("kst-28638-212.odt"))
              .add("ouder/nog-meer.zip", nested)
              .bytes());
    }
  }

  /// A zip of which one entry names a place outside it.
  public Path climbingArchive() throws IOException {
    try (StoredZip zip = new StoredZip()) {
      return write(
          "klimmend.zip", zip.add("../../ontsnapt.txt", sample("kst-28638-93.txt")).bytes());
    }
  }

  /// A zip of 100 kB that grows to 100 MB of zeros.
  public Path inflatingArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("nullen.txt"));
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < 100; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    return write("opgeblazen.zip", bytes.toByteArray());
  }

  /// A Kamerstuk in XML whose entities grow to a thousand million words.
  public Path entityBomb() throws IOException {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE officiele-publicatie [\n");
    xml.append("<!ENTITY e0 \"bom \">\n");
    for (int i = 1; i <= 9; i++) {
      xml.append("<!ENTITY e%d \"%s\">\n".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    xml.append("]>\n").append(paperSaying("&e9;"));
    return write("bom.xml", xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// A Kamerstuk in XML that tries to read a file of the machine.
  public Path externalEntity() throws IOException {
    Path secret = write("geheim.txt", "dit mag niemand lezen".getBytes(StandardCharsets.UTF_8));
    String xml =
        ("<?xml version=\"1.0\"?>\n<!DOCTYPE officiele-publicatie [<!ENTITY geheim "
                + "SYSTEM \"%s\">]>\n")
            .formatted(secret.toUri());
    return write(
        "nieuwsgierig.xml", (xml + paperSaying("&geheim;")).getBytes(StandardCharsets.UTF_8));
  }

  private static String paperSaying(String words) {
    return "<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst><al>"
        + words
        + "</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>\n";
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SampleCollection.PAPERS.resolve(name));
  }
}
