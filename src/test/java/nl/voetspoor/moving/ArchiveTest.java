package nl.voetspoor.moving;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Originals;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an archive holds comes out of it whole, or it is refused with what, where and what to do.
class ArchiveTest {
  @TempDir Path folder = Path.of("unset");
  private final Heap collection = new Heap();
  private Path archive = Path.of("unset");

  @BeforeEach
  void makeAnArchive() throws IOException {
    archive = folder.resolve("collection.zip");
    keep(paper("kst-28638-1").saying("opvang \ud83d\ude00 van\nslachtoffers"));
    keep(paper("kst-28638-2").citing("kst-28638-1", "Zie nr. 1."));
    Path file = Files.writeString(folder.resolve("origineel"), "het origineel");
    originals().keep(hash("het origineel"), file);
    workLists().create("Opvang", List.of(WorkItem.of("1", "Klopt dit?")));
    new Packer(collection, Optional.of(originals()), workLists(), Watcher.NONE).pack(archive);
  }

  @Test
  void allComesOutAsItWentIn() throws IOException {
    Heap other = new Heap();
    Path there = folder.resolve("there");
    Unpacker unpacker = new Unpacker(archive, Watcher.NONE);
    Contents contents = unpacker.check();
    unpacker.unpack(
        other,
        Optional.of(new Originals(there.resolve("originals"))),
        new WorkLists(there.resolve("worklists"), Clock.systemUTC()));
    assertEquals(collection.all(), other.all());
    assertTrue(other.isComplete());
    assertEquals(new Contents(2, 2, 0, 1, 1, 13, Instant.parse("2026-01-02T03:04:05Z")), contents);
    assertEquals(
        "het origineel",
        Files.readString(
            new Originals(there.resolve("originals")).find(hash("het origineel")).orElseThrow()));
    assertEquals(
        workLists().all().lists(),
        new WorkLists(there.resolve("worklists"), Clock.systemUTC()).all().lists());
  }

  @Test
  void anArchiveThatBreaksOffIsRefusedWhereverItDoes() throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    int end = indexOf(whole, "PK\u0001\u0002");
    for (int length = 0; length < end; length += 7) {
      Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
      refused(cut);
    }
  }

  @Test
  void aByteThatIsWrongIsNoticedWhereverItStands() throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    int refused = 0;
    for (int at = 0; at < whole.length; at += 3) {
      byte[] wrong = whole.clone();
      wrong[at] ^= 0x10;
      Path file = Files.write(folder.resolve("wrong.zip"), wrong);
      Heap other = new Heap();
      try {
        Unpacker unpacker = new Unpacker(file, Watcher.NONE);
        unpacker.check();
        unpacker.unpack(other, Optional.empty(), workLists());
        assertEquals(collection.all(), other.all(), "byte " + at);
      } catch (ArchiveException e) {
        assertFalse(other.isComplete());
        refused++;
      }
    }
    assertTrue(refused > whole.length / 3 / 2, refused + " were noticed");
  }

  @Test
  void aDamagedLineIsNamedWithWhatToDo() throws IOException {
    String message =
        refused(changed("papers/000001.jsonl", lines -> lines.replace("\"id\"", "id")));
    assertTrue(message.contains("line 1 of papers/000001.jsonl"), message);
    assertTrue(message.contains("nothing of it was taken over"), message);
  }

  @Test
  void aPartThatWasChangedIsNamed() throws IOException {
    String message = refused(changed("ledger/000001.jsonl", lines -> lines.replace("pdf", "pdg")));
    assertTrue(message.contains("ledger/000001.jsonl"), message);
    assertTrue(message.contains("SHA256SUMS"), message);
  }

  @Test
  void anOriginalThatWasChangedIsNamed() throws IOException {
    String name =
        "originals/" + hash("het origineel").substring(0, 2) + "/" + hash("het origineel");
    assertTrue(refused(changed(name, text -> "iets anders")).contains(name));
  }

  @Test
  void anArchiveOfANewerFormatIsRefusedWithWhatToDo() throws IOException {
    String message =
        refused(
            changed("manifest.json", text -> text.replace("\"version\" : 1", "\"version\" : 2")));
    assertTrue(message.contains("format 2"), message);
    assertTrue(message.contains("a later one"), message);
  }

  @Test
  void fieldsThatANewerProgramAddsArePassedOver() throws IOException {
    Path newer =
        resummed(
            changed(
                "papers/000001.jsonl",
                text -> text.replace("{\"paper\":", "{\"x\":[1],\"paper\":")));
    assertEquals(2, new Unpacker(newer, Watcher.NONE).check().papers());
  }

  @Test
  void aFileThatIsNoArchiveIsRefused() throws IOException {
    assertTrue(refused(Files.writeString(folder.resolve("a.zip"), "tekst")).contains("no archive"));
    assertTrue(refused(zip(Map.of("a.txt", "tekst"))).contains("no archive"));
    assertThrows(
        IOException.class, () -> new Unpacker(folder.resolve("none"), Watcher.NONE).check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "originals/../../evil",
        "/etc/passwd",
        "originals/aa/" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "worklists/../../evil.json",
        "worklists/a/b.json",
        "C:\\evil",
        "papers/1.jsonl"
      })
  void aNameThatHasNoPlaceInAnArchiveIsRefused(String name) throws IOException {
    Map<String, String> parts = parts();
    Map<String, String> with = new LinkedHashMap<>();
    parts.forEach((part, text) -> {
      if (part.equals("counts.json")) {
        with.put(name, "kwaad");
      }
      with.put(part, text);
    });
    String message = refused(resummed(zip(with)));
    assertTrue(message.contains(name) && message.contains("no archive has a part"), message);
    assertFalse(Files.exists(folder.resolve("../evil")));
  }

  @Test
  void partsOutOfOrderAreRefusedSinceNothingMayComeTwice() throws IOException {
    Map<String, String> parts = parts();
    Map<String, String> turned = new LinkedHashMap<>();
    turned.put("manifest.json", parts.getOrDefault("manifest.json", ""));
    turned.put("ledger/000001.jsonl", parts.getOrDefault("ledger/000001.jsonl", ""));
    turned.put("papers/000001.jsonl", parts.getOrDefault("papers/000001.jsonl", ""));
    assertTrue(refused(zip(turned)).contains("it comes too late"));
    Path twice = changed("papers/000001.jsonl", lines -> lines + lines);
    assertTrue(refused(resummed(twice)).contains("line 3"), "the same paper twice");
  }

  @Test
  void whatIsNotThereIsMissed() throws IOException {
    Map<String, String> parts = parts();
    parts.remove("ledger/000001.jsonl");
    assertTrue(refused(resummed(zip(parts))).contains("counts.json"));
    assertTrue(refused(zip(parts)).contains("counts.json"));
  }

  @Test
  void anArchiveThatUnfoldsWithoutEndIsRefused() throws IOException {
    Path bomb =
        zip(
            new TreeMap<>(
                Map.of(
                    "manifest.json",
                    parts().getOrDefault("manifest.json", ""),
                    "originals/00/" + "0".repeat(64),
                    "0".repeat(3_000_000))));
    ArchiveReader.Bounds small = new ArchiveReader.Bounds(10, 1_000, 1_000_000);
    String unfolded = message(bomb, small);
    assertTrue(unfolded.contains("unfolds to more than 10 times"), unfolded);
    Path line =
        zip(
            new TreeMap<>(
                Map.of(
                    "manifest.json", parts().getOrDefault("manifest.json", ""),
                    "papers/000001.jsonl", "0".repeat(3_000_000))));
    String longest = message(line, new ArchiveReader.Bounds(1_000, 10_000_000, 1_000_000));
    assertTrue(longest.contains("longer than can be"), longest);
  }

  @Test
  void aPaperThatLacksSomethingIsDamageAndNoErrorOfOurs() throws IOException {
    Path lacking =
        resummed(changed("papers/000001.jsonl", text -> text.replace("\"content\"", "\"other\"")));
    Path none = resummed(changed("papers/000001.jsonl", text -> "null\n{}\n"));
    refused(none);
    Heap heap = new Heap();
    assertThrows(
        ArchiveException.class,
        () ->
            new Unpacker(lacking, Watcher.NONE)
                .unpack(new Reading(heap), Optional.empty(), workLists()));
    assertFalse(heap.isComplete());
  }

  @Test
  void moreFilesThanAnOldZipCanHoldAreNoTrouble() throws IOException {
    TreeMap<String, String> originals = new TreeMap<>();
    for (int i = 0; i < 66_000; i++) {
      originals.put(hash("stuk " + i), "stuk " + i);
    }
    Path many = folder.resolve("many.zip");
    Contents.Counter counter = new Contents.Counter();
    try (ArchiveWriter writer = new ArchiveWriter(many)) {
      writer.whole(
          "manifest.json",
          parts().getOrDefault("manifest.json", "").getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> each : originals.entrySet()) {
        byte[] bytes = each.getValue().getBytes(StandardCharsets.UTF_8);
        writer.whole(Section.original(each.getKey()), bytes);
        counter.original(bytes.length);
      }
      writer.whole(
          "counts.json", counter.counted().json().toString().getBytes(StandardCharsets.UTF_8));
      writer.finish();
    }
    assertEquals(66_000, new Unpacker(many, Watcher.NONE).check().originals());
    try (ZipFile zip = new ZipFile(many.toFile())) {
      assertEquals(66_003, zip.size());
    }
  }

  @Test
  void anOriginalThatIsDamagedOnTheDiskIsLeftOutAndNamed() throws IOException {
    Path kept = originals().find(hash("het origineel")).orElseThrow();
    Files.writeString(kept, "bedorven");
    Path next = folder.resolve("next.zip");
    Packer.Packed packed =
        new Packer(collection, Optional.of(originals()), workLists(), Watcher.NONE).pack(next);
    assertEquals(1, packed.leftOut().size());
    assertTrue(packed.leftOut().getFirst().contains(kept.toString()));
    assertEquals(0, new Unpacker(next, Watcher.NONE).check().originals());
  }

  @Test
  void anArchiveThatCouldNotBeFinishedLeavesNoFile() throws IOException {
    Heap broken =
        new Heap() {
          @Override
          public void files(java.util.function.Consumer<LedgerEntry> taker) {
            throw new IllegalStateException("broken off");
          }
        };
    Path next = folder.resolve("next.zip");
    assertThrows(
        IllegalStateException.class,
        () -> new Packer(broken, Optional.empty(), workLists(), Watcher.NONE).pack(next));
    try (var files = Files.list(folder)) {
      assertEquals(
          0, files.filter(file -> file.getFileName().toString().startsWith("next")).count());
    }
  }

  private void keep(Papers papers) {
    IndexedPaper paper = papers.ready();
    collection.keep(new KeptPaper(paper.paper(), paper.references(), false));
    collection.remember(
        new LedgerEntry(
            paper.origin(),
            LedgerEntry.Status.INDEXED,
            Optional.of(paper.paper().id()),
            "",
            Instant.parse("2026-01-02T03:04:05Z")));
  }

  private Originals originals() {
    return new Originals(folder.resolve("originals"));
  }

  private WorkLists workLists() {
    return new WorkLists(folder.resolve("worklists"), Clock.systemUTC());
  }

  private static String refused(Path file) {
    return message(file, ArchiveReader.Bounds.USUAL);
  }

  private static String message(Path file, ArchiveReader.Bounds bounds) {
    ArchiveException refused =
        assertThrows(
            ArchiveException.class, () -> new Unpacker(file, Watcher.NONE, bounds).check());
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith(file.toString()), message);
    return message;
  }

  private Map<String, String> parts() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().<ZipEntry>map(each -> each).toList()) {
        parts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private Path changed(String part, UnaryOperator<String> change) throws IOException {
    Map<String, String> parts = parts();
    String before = parts.getOrDefault(part, "");
    parts.put(part, change.apply(before));
    assertFalse(before.equals(parts.get(part)), "nothing was changed");
    return zip(parts);
  }

  private Path zip(Map<String, String> parts) throws IOException {
    Path file = Files.createTempFile(folder, "made", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /// The same with hashes that fit.
  private Path resummed(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder sums = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().<ZipEntry>map(each -> each).toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (!entry.getName().equals("SHA256SUMS")) {
          parts.put(entry.getName(), text);
          sums.append(hash(text)).append("  ").append(entry.getName()).append('\n');
        }
      }
    }
    parts.put("SHA256SUMS", sums.toString());
    return zip(parts);
  }

  private static String hash(String text) {
    return HexFormat.of()
        .formatHex(ArchiveWriter.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static int indexOf(byte[] bytes, String what) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(what);
  }
}
