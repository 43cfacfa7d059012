package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.voetspoor.extract.Extraction.Described;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.source.SourceFile;

/// Reads papers in tests, with the tables of `index-config`.
final class Reading {
  static final Path CORPUS = Path.of("../shared/corpus");
  static final Path SEEDS = Path.of("../shared/seeds");

  private static final Extractor EXTRACTOR = new Extractor(Limits.USUAL);
  private static final PaperReader READER =
      new PaperReader(
          Ministries.parse(config("ministries.tsv")),
          Offices.parse(config("offices.tsv")),
          KindRules.parse(config("kinds.tsv")),
          HyphenRules.parse(config("hyphens.tsv")));

  private Reading() {}

  static boolean corpusIsHere() {
    return Files.isDirectory(CORPUS) && Files.isDirectory(SEEDS);
  }

  /// The paper in a file.
  static Paper file(Path path) {
    try {
      SourceFile file =
          new SourceFile(path.toAbsolutePath().toString(), path, hash(path), Files.size(path));
      return READER.read(assertInstanceOf(Extracted.class, EXTRACTOR.extract(file)), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a file of metadata says of papers.
  static List<OfficialRecord> official(Path path) {
    try {
      SourceFile file =
          new SourceFile(path.toAbsolutePath().toString(), path, hash(path), Files.size(path));
      return READER.read(assertInstanceOf(Described.class, EXTRACTOR.extract(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The paper in a text, as a file with this name.
  static Paper text(Path folder, String name, String text) {
    try {
      return file(Files.writeString(folder.resolve(name), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The body, a line for each block: its kind, level, label, and its words with the marks of notes
  /// in braces.
  static String form(Content content) {
    StringBuilder form = new StringBuilder();
    for (var block : content.blocks()) {
      form.append(block.kind()).append(block.level() > 0 ? " " + block.level() : "");
      form.append(block.label().isEmpty() ? "" : " [" + block.label() + "]").append(": ");
      for (int at = block.span().start(); at <= block.span().end(); at++) {
        int place = at;
        content.footnotes().stream()
            .filter(note -> note.anchor() == place)
            .forEach(note -> form.append('{').append(note.mark()).append('}'));
        form.append(at < block.span().end() ? content.text().charAt(at) : '\n');
      }
    }
    return form.toString();
  }

  static String hash(Path path) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String config(String name) {
    try {
      return Files.readString(Path.of("index-config", name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
