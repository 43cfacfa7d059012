package nl.voetspoor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.voetspoor.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkerTest {
  @TempDir Path folder = Path.of("unset");
  @TempDir Path workspace = Path.of("unset");

  @Test
  void filesAreFoundInOrderOfNameWhateverTheFolder() throws IOException {
    write("b.txt", "b");
    write("a/z.txt", "z");
    write("a/y.txt", "y");
    assertEquals(List.of("a/y.txt", "a/z.txt", "b.txt"), found(folder));
  }

  @Test
  void aNameWithSpacesQuotesAndALineBreakIsANameLikeAnother() throws IOException {
    write("een \"raar\" 'stuk'\nnr. 2.txt", "x");
    assertEquals(List.of("een \"raar\" 'stuk'\nnr. 2.txt"), found(folder));
  }

  @Test
  void hiddenFilesInAFolderArePassedOver() throws IOException {
    write(".git/config", "x");
    write(".DS_Store", "x");
    write("stuk.txt", "x");
    assertEquals(List.of("stuk.txt"), found(folder));
  }

  @Test
  void whatIsNoOrdinaryFileIsNeverOpened() throws IOException {
    List<Found> found = new ArrayList<>();
    walker(1000).open(Files.createDirectory(folder.resolve("geen-bestand.pdf")), found::add);
    assertTrue(
        found.getFirst() instanceof Found.Trouble(String at, var fault, String why)
            && why.startsWith("no ordinary file"));
  }

  @Test
  void aLinkIntoItsOwnParentIsReportedAndTheRestIsRead() throws IOException {
    write("stuk.txt", "x");
    Files.createSymbolicLink(folder.resolve("lus"), folder);
    SourceWalker.Listing listing = walker(1000).list(List.of(folder));
    assertEquals(1, listing.files().size());
    assertTrue(((Found.Trouble) listing.aside().getFirst()).reason().contains("symbolic link"));
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsReportedAndNotFollowed() throws IOException {
    write("in/stuk.txt", "x");
    Path inside = folder.resolve("in");
    Files.createSymbolicLink(inside.resolve("map"), Files.createDirectory(folder.resolve("uit")));
    Files.createSymbolicLink(inside.resolve("bestand.txt"), write("geheim.txt", "x"));
    Files.createSymbolicLink(inside.resolve("zelfde.txt"), inside.resolve("stuk.txt"));
    SourceWalker.Listing listing = walker(1000).list(List.of(inside));
    assertEquals(
        List.of(inside.resolve("stuk.txt"), inside.resolve("zelfde.txt")), listing.files());
    assertEquals(2, listing.aside().size());
    for (Found each : listing.aside()) {
      assertTrue(((Found.Trouble) each).reason().contains("leads out"), each.toString());
    }
  }

  @Test
  void aLinkThatIsNamedItselfIsFollowed() throws IOException {
    write("stuk.txt", "x");
    Path link = Files.createSymbolicLink(workspace.resolve("map"), folder);
    assertEquals(1, walker(1000).list(List.of(link)).files().size());
  }

  @Test
  void whatIsNotThereIsReportedWithItsPath() {
    SourceWalker.Listing listing = walker(1000).list(List.of(folder.resolve("weg")));
    assertTrue(listing.aside().getFirst().location().endsWith("weg"));
    assertTrue(((Found.Trouble) listing.aside().getFirst()).reason().contains("no such file"));
  }

  @Test
  void theSameFileNamedTwiceIsReadOnce() throws IOException {
    Path file = write("stuk.txt", "x");
    assertEquals(1, walker(1000).list(List.of(folder, file)).files().size());
  }

  @Test
  void anArchiveWithAPasswordIsSaidToHaveOne() throws IOException {
    Path zip = zip("geheim.zip", "stuk.txt", "inhoud");
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 0; i < bytes.length - 4; i++) {
      boolean head = bytes[i] == 'P' && bytes[i + 1] == 'K';
      if (head && (bytes[i + 2] == 3 || bytes[i + 2] == 1)) {
        bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
      }
    }
    Files.write(zip, bytes);
    Found.Trouble trouble = (Found.Trouble) opened(zip, 1000).getFirst();
    assertEquals(Fault.ENCRYPTED, trouble.fault());
    assertTrue(trouble.reason().contains("password"), trouble.reason());
  }

  @Test
  void theSameBytesHaveTheSameHashWhereverTheyLie() throws IOException {
    Path plain = write("stuk.txt", "inhoud");
    Path zip = zip("stukken.zip", "stuk.txt", "inhoud");
    List<SourceFile> files = new ArrayList<>();
    for (Path path : List.of(plain, zip)) {
      opened(path, 1000).stream()
          .filter(Found.Candidate.class::isInstance)
          .forEach(each -> files.add(((Found.Candidate) each).file()));
    }
    assertEquals(files.get(0).sha256(), files.get(1).sha256());
    assertEquals(64, files.get(0).sha256().length());
  }

  @Test
  void whatLiesInAnArchiveSaysWhereItLay() throws IOException {
    Path inner = zip("binnen.zip", "stuk.txt", "x");
    Path outer = folder.resolve("buiten.zip");
    pack(outer, "diep/binnen.zip", Files.readAllBytes(inner));
    List<Found> found = opened(outer, 1000);
    assertEquals(outer + "!/diep/binnen.zip!/stuk.txt", found.getFirst().location());
  }

  @Test
  void aWordDocumentIsNoArchive() throws IOException {
    Path word = zip("brief.docx", "[Content_Types].xml", "<x/>");
    assertEquals(word.toString(), opened(word, 1000).getFirst().location());
  }

  @Test
  void aFileThatUnfoldsPastTheLimitIsReportedAndTheNextIsRead() throws IOException {
    Path zip = folder.resolve("bom.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "a.txt", "0".repeat(5000).getBytes(StandardCharsets.UTF_8));
      entry(out, "b.txt", "goed".getBytes(StandardCharsets.UTF_8));
    }
    List<Found> found = opened(zip, 1000);
    assertTrue(
        found.get(0) instanceof Found.Trouble(String at, var fault, String why)
            && why.contains("too large"));
    assertTrue(found.get(1) instanceof Found.Candidate);
  }

  @Test
  void archivesDeeperThanTheLimitAreReported() throws IOException {
    byte[] bytes = Files.readAllBytes(zip("0.zip", "stuk.txt", "x"));
    Path outer = folder.resolve("0.zip");
    for (int i = 1; i <= 3; i++) {
      outer = folder.resolve(i + ".zip");
      pack(outer, "binnen.zip", bytes);
      bytes = Files.readAllBytes(outer);
    }
    List<Found> found = opened(outer, 100_000);
    assertTrue(
        found.getFirst() instanceof Found.Trouble(String at, var fault, String why)
            && why.contains("deep"));
  }

  @Test
  void anArchiveComesBehindItsFilesWithHowManyItHolds() throws IOException {
    Path zip = folder.resolve("stukken.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "a.txt", "a".getBytes(StandardCharsets.UTF_8));
      entry(out, ".verborgen", "b".getBytes(StandardCharsets.UTF_8));
    }
    List<Found> found = opened(zip, 1000);
    assertTrue(found.get(0) instanceof Found.Hidden);
    assertTrue(found.get(1) instanceof Found.Candidate);
    assertTrue(found.get(2) instanceof Found.Opened(var file, var type, int files) && files == 1);
  }

  @Test
  void moreFilesThanAnArchiveMayHoldAreToldOfAndNotUnpacked() throws IOException {
    Path zip = folder.resolve("veel.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 103; i++) {
        entry(out, i + ".txt", "a".getBytes(StandardCharsets.UTF_8));
      }
    }
    List<Found> found = opened(zip, 1000);
    assertEquals(100, found.stream().filter(Found.Candidate.class::isInstance).count());
    assertTrue(
        found.get(100) instanceof Found.Trouble(var at, var fault, String why)
            && why.startsWith("3 files"));
  }

  @Test
  void aNameThatClimbsOrRepeatsIsMadeFitForALocation() {
    InnerName names = new InnerName();
    assertEquals("ontsnapt.txt", names.of("../../ontsnapt.txt"));
    assertEquals("ontsnapt (2).txt", names.of("/ontsnapt.txt"));
    assertEquals("map/a_b_/c", names.of("map\\a\u0001b!/c"));
    assertEquals("zonder naam", names.of("/"));
    assertEquals(500, names.of("x".repeat(70_000)).length());
  }

  @Test
  void aDamagedArchiveIsHandedOnAsAFileOfItsOwn() throws IOException {
    Path zip = zip("stuk.zip", "stuk.txt", "x");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(zip.toString(), opened(zip, 1000).getFirst().location());
  }

  private List<String> found(Path root) {
    return walker(1000).list(List.of(root)).files().stream()
        .map(file -> folder.relativize(file).toString())
        .toList();
  }

  private List<Found> opened(Path file, long limit) {
    List<Found> found = new ArrayList<>();
    walker(limit).open(file, found::add);
    return found;
  }

  private SourceWalker walker(long fileBytes) {
    return new SourceWalker(new UnpackLimits(fileBytes, 100, 1L << 30, 3), workspace);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }

  private Path zip(String name, String entry, String text) throws IOException {
    Path zip = folder.resolve(name);
    pack(zip, entry, text.getBytes(StandardCharsets.UTF_8));
    return zip;
  }

  private static void pack(Path zip, String entry, byte[] bytes) throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      entry(out, entry, bytes);
    }
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
