package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Remark;
import nl.voetspoor.model.Fault;

/// Keeps of a text as many whole pages, paragraphs or lines as the limit allows.
final class Bounded {
  private final int most;

  /// @param most how many letters may be kept
  Bounded(int most) {
    this.most = most;
  }

  /// The bytes of a written file, as far as they can hold what may be kept: markup takes as much
  /// room again as the words.
  byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, 2L * most));
    }
  }

  /// What was read of `bytes`, the first of `file`.
  Extracted keep(Extracted read, Path file, byte[] bytes) throws IOException {
    return bytes.length < Files.size(file) ? cut(read) : keep(read);
  }

  /// The text as it is, or as much of it as may be kept with a remark that says so.
  Extracted keep(Extracted read) {
    return Length.of(read.matter()) <= most ? read : cut(read);
  }

  /// The same for a text of which the reader left out the end.
  Extracted cut(Extracted read) {
    Matter kept = kept(read.matter());
    return new Extracted(
        read.mediaType(), read.declared(), kept, Optional.of(remark(Length.of(kept))));
  }

  private static Remark remark(long characters) {
    return new Remark(
        Fault.TRUNCATED,
        "truncated at "
            + characters
            + " characters; what comes after is not in the collection: split the file into parts,"
            + " or raise max-text-megacharacters in index-config/limits.properties");
  }

  private Matter kept(Matter matter) {
    return switch (matter) {
      case Pages(var pages) -> new Pages(first(pages, Length::of));
      case Flow(var elements, var notes, var margins) -> {
        List<Element> body = first(elements, element -> element.words().length());
        List<Element> some = body.isEmpty() ? beginning(elements) : body;
        yield new Flow(some, marked(some, notes), margins);
      }
      case Lines(var lines) -> {
        List<String> some = first(lines, line -> line.length() + 1L);
        yield new Lines(some.isEmpty() ? start(lines) : some);
      }
    };
  }

  /// Where the first paragraph alone is too long, its beginning.
  private List<Element> beginning(List<Element> elements) {
    return elements.stream().limit(1).map(one -> one.with(one.text().part(0, most))).toList();
  }

  private List<String> start(List<String> lines) {
    return lines.stream().limit(1).map(line -> line.substring(0, most)).toList();
  }

  private <T> List<T> first(List<T> all, ToLongFunction<T> length) {
    List<T> kept = new ArrayList<>();
    long total = 0;
    for (T part : all) {
      total += length.applyAsLong(part);
      if (total > most) {
        return kept;
      }
      kept.add(part);
    }
    return kept;
  }

  /// The notes up to the last of which the mark was kept; they stand in the order of their marks.
  private static List<Note> marked(List<Element> body, List<Note> notes) {
    int last =
        body.stream()
            .flatMap(element -> element.text().pins().stream())
            .mapToInt(pin -> pin instanceof Pin.Mark mark ? mark.note() : -1)
            .max()
            .orElse(-1);
    return notes.subList(0, Math.min(notes.size(), last + 1));
  }
}
