package nl.voetspoor.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.model.Fault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads PDF: the place, size and weight of every word; a page without words, or with words that
/// are not what it shows, through [Scans].
final class PdfReader {
  private static final int TAIL = 8_192;
  private static final int FEW_LETTERS = 12;

  private final Extractor.Patience patience;
  private final Scans scans;
  private final Bounded bounded;
  private final int maxCharacters;
  private final Optional<Holding> holding;

  /// @param maxCharacters how much text is taken at most
  PdfReader(
      Extractor.Patience patience, Scans scans, int maxCharacters, Optional<Holding> holding) {
    this.patience = patience;
    this.scans = scans;
    this.bounded = new Bounded(maxCharacters);
    this.maxCharacters = maxCharacters;
    this.holding = holding;
  }

  Extraction read(Path file) throws IOException, NotReadable {
    if (!endsAsItShould(file)) {
      return new Unreadable(
          Fault.DAMAGED,
          "damaged: the PDF breaks off before its end; fetch it again, part of it is missing");
    }
    try (PDDocument document = patience.run(() -> Loader.loadPDF(file.toFile()))) {
      if (document.getNumberOfPages() == 0) {
        return new Unreadable(Fault.DAMAGED, "damaged: a PDF without any page; fetch it again");
      }
      List<Page> pages = new ArrayList<>();
      PdfPages printed = new PdfPages(maxCharacters);
      for (Page page : patience.run(() -> printed.read(document))) {
        pages.add(page(document, file, page));
      }
      Extracted read = new Extracted("application/pdf", declared(document), new Pages(pages));
      Extracted own = printed.isWhole() ? bounded.keep(read) : bounded.cut(read);
      return holding.isPresent()
          ? patience.run(() -> PdfFiles.with(own, document, holding.get()))
          : own;
    }
  }

  /// A page that is a picture, or whose text is not what it shows, is read as one.
  private Page page(PDDocument document, Path file, Page page) throws NotReadable {
    boolean junk = !TextLayer.isUsable(page.lines());
    boolean picture =
        hasFewLetters(page)
            && patience.run(
                () -> Pictures.fill(document.getPage(page.number() - 1), isEmpty(page)));
    if (!junk && !picture) {
      return page;
    }
    Page read = scans.read(document, file, page, patience);
    return junk && !read.recognised() ? page.withoutText() : read;
  }

  private static boolean isEmpty(Page page) {
    return page.lines().isEmpty();
  }

  private static boolean hasFewLetters(Page page) {
    return page.lines().stream()
            .flatMap(line -> line.words().stream())
            .mapToInt(word -> word.text().length())
            .sum()
        < FEW_LETTERS;
  }

  private static Declared declared(PDDocument document) {
    Declared.Writer declared = new Declared.Writer();
    Optional.ofNullable(document.getDocumentInformation().getTitle())
        .ifPresent(title -> declared.put(Field.FILE_TITLE, title));
    Optional.ofNullable(document.getDocumentCatalog().getLanguage())
        .ifPresent(language -> declared.put(Field.LANGUAGE, language));
    return declared.done();
  }

  /// A whole PDF ends with `%%EOF` (ISO 32000-1, 7.5.5), give or take what mail programs add.
  private static boolean endsAsItShould(Path file) throws IOException {
    try (var channel = java.nio.channels.FileChannel.open(file)) {
      long start = Math.max(0, channel.size() - TAIL);
      var tail = java.nio.ByteBuffer.allocate((int) (channel.size() - start));
      while (tail.hasRemaining() && channel.read(tail, start + tail.position()) >= 0) {
        // Reads on until the tail is whole.
      }
      return new String(tail.array(), StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }
}
