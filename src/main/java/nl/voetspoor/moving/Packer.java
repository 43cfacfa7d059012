package nl.voetspoor.moving;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.worklist.WorkList;
import nl.voetspoor.worklist.WorkLists;

/// Writes a collection as an archive.
public final class Packer {
  /// The format that is written, and the newest that is read. To raise with every change after
  /// which an older program would misread an archive; a field more is none.
  static final int FORMAT = 1;

  /// By which an archive is known.
  static final String NAME = "voetspoor-collection";

  private final PaperCodec codec = new PaperCodec();
  private final Holdings holdings;
  private final Optional<Originals> originals;
  private final WorkLists workLists;
  private final Watcher watcher;
  private final Contents.Counter counter = new Contents.Counter();
  private final List<String> leftOut = new ArrayList<>();

  /// @param originals the original files, if they are to be taken along
  public Packer(
      Holdings holdings, Optional<Originals> originals, WorkLists workLists, Watcher watcher) {
    this.holdings = holdings;
    this.originals = originals;
    this.workLists = workLists;
    this.watcher = watcher;
  }

  /// What was written.
  ///
  /// @param contents how much of everything
  /// @param leftOut what could not be taken along, in a sentence each
  public record Packed(Contents contents, List<String> leftOut) {
    /// Keeps its own copy of the list.
    public Packed {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// Writes the archive. A crash leaves none, or one that is whole.
  ///
  /// @throws IOException when it cannot be written
  public Packed pack(Path file) throws IOException {
    try (ArchiveWriter archive = new ArchiveWriter(file)) {
      archive.whole(Section.MANIFEST.fileName(), written(manifest()));
      packHoldings(archive);
      packWorkLists(archive);
      if (originals.isPresent()) {
        originals.get().each((hash, kept) -> packOriginal(archive, hash, kept));
      }
      archive.whole(Section.COUNTS.fileName(), written(counter.counted().json()));
      archive.finish();
      return new Packed(counter.counted(), leftOut);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private static ObjectNode manifest() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("format", NAME)
        .put("version", FORMAT)
        .put("program", ParserVersion.CURRENT.written());
  }

  private static byte[] written(ObjectNode json) {
    return (json.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void packHoldings(ArchiveWriter archive) throws IOException {
    try (Lines lines = new Lines(archive, Section.DESCRIPTIONS)) {
      holdings.descriptions(source -> {
        lines.add(codec.write(source));
        watcher.passed("descriptions", counter.description());
      });
    }
    try (Lines lines = new Lines(archive, Section.PAPERS)) {
      holdings.papers(paper -> {
        lines.add(codec.write(paper));
        watcher.passed("papers", counter.paper());
      });
    }
    try (Lines lines = new Lines(archive, Section.LEDGER)) {
      holdings.files(entry -> {
        lines.add(codec.write(entry));
        watcher.passed("files", counter.file(entry.seen()));
      });
    }
  }

  private void packWorkLists(ArchiveWriter archive) throws IOException {
    WorkLists.All all = workLists.all();
    all.unreadable().forEach(each -> leftOut.add("left out: " + each.getMessage()));
    List<WorkList> lists =
        all.lists().stream().sorted(Comparator.comparing(list -> list.id().value())).toList();
    for (WorkList list : lists) {
      archive.whole(Section.workList(list.id().value()), WorkLists.written(list));
      watcher.passed("work lists", counter.workList());
    }
  }

  /// A file that has changed on the disk since it was kept is no original any more.
  private void packOriginal(ArchiveWriter archive, String hash, Path kept) throws IOException {
    if (!hash(kept).equals(hash)) {
      leftOut.add(
          "left out: the original "
              + kept
              + " is damaged; delete it, and index its file again if you have it");
      return;
    }
    long length = archive.copy(Section.original(hash), kept);
    watcher.passed("originals", counter.original(length));
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = ArchiveWriter.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
