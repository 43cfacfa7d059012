package nl.voetspoor.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bad files are as bad as they say.
class BadInputTest {
  @TempDir private Path folder = Path.of("");
  private BadInput bad = new BadInput(folder);

  @BeforeEach
  void inThisFolder() {
    bad = new BadInput(folder);
  }

  @Test
  void theEncryptedPdfOpensWithItsPasswordOnly() throws IOException {
    Path file = bad.encryptedPdf();
    assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(file.toFile()).close());
    try (PDDocument document = Loader.loadPDF(file.toFile(), BadInput.PASSWORD)) {
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @Test
  void theHugeFileIsOf500Megabytes() throws IOException {
    assertEquals(524_288_000, Files.size(bad.hugeFile()));
  }

  @Test
  void theOthersAreThere() throws IOException {
    assertEquals(0, Files.size(bad.emptyFile()));
    assertTrue(Files.size(bad.truncatedPdf()) > 1000);
    assertTrue(Files.readString(bad.awkwardName()).contains("Voorbeeld bij Voetspoor"));
    assertTrue(Files.isSymbolicLink(bad.loop().resolve("omhoog")));
    assertTrue(Files.size(bad.wordNamedPdf()) > 1000);
    assertTrue(Files.size(bad.archive()) > 1000);
    assertTrue(Files.size(bad.climbingArchive()) > 1000);
    assertTrue(Files.size(bad.inflatingArchive()) < 200_000);
    assertTrue(Files.size(bad.entityBomb()) < 2000);
    assertTrue(Files.readString(bad.externalEntity()).contains("file:///"));
  }

  @Test
  void theLockedFolderCanBeOpenedAgain() throws IOException {
    Path locked = bad.lockedFolder();
    assertEquals("[]", Files.getPosixFilePermissions(locked).toString());
    bad.unlock();
    assertTrue(Files.isReadable(locked.resolve("kst-28638-116.odt")));
  }
}
