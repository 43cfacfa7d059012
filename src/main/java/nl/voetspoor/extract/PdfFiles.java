package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Holds;
import nl.voetspoor.model.Fault;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;

/// The files that lie in a PDF: those of its list (ISO 32000-1, 7.11.4), of which a portfolio is
/// made (12.3.5), and those pinned on a page (12.5.6.15).
final class PdfFiles {
  private static final COSName COLLECTION = COSName.getPDFName("Collection");
  private static final COSName ATTACHMENT = COSName.getPDFName("FileAttachment");

  /// What programs put on the sheet before a portfolio, which other programs show.
  private static final Pattern COVER =
      Pattern.compile(
          "(?is)for the best experience, open this pdf portfolio|voor de beste ervaring"
              + "|pdf[- ]portfolio");

  private static final int COVER_LENGTH = 1_000;
  private static final int DEEPEST = 50;

  private final PDDocument document;
  private final Layer layer;
  private final Set<COSBase> seen = new HashSet<>();

  private PdfFiles(PDDocument document, Layer layer) {
    this.document = document;
    this.layer = layer;
  }

  /// `own` as it stands where nothing lies in the PDF; else with what does. The sheet before a
  /// portfolio is no paper.
  static Extraction with(Extracted own, PDDocument document, Holding holding) throws IOException {
    Layer layer = new Layer(holding);
    try {
      new PdfFiles(document, layer).layAll();
    } catch (IOException | RuntimeException e) {
      layer.refuse(
          "…", Fault.DAMAGED, "the list of files in the PDF is damaged; fetch the PDF again");
    }
    boolean cover =
        document.getDocumentCatalog().getCOSObject().containsKey(COLLECTION) && isCover(own);
    return layer.isEmpty()
        ? own
        : new Holds(own.mediaType(), cover ? Optional.empty() : Optional.of(own), layer.done());
  }

  private static boolean isCover(Extracted own) {
    if (!(own.matter() instanceof Pages(var pages)) || pages.size() > 1) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    pages.stream()
        .flatMap(page -> page.lines().stream())
        .flatMap(line -> line.words().stream())
        .forEach(word -> words.append(word.text()).append(' '));
    return words.isEmpty() || (words.length() < COVER_LENGTH && COVER.matcher(words).find());
  }

  private void layAll() throws IOException {
    var names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      lay(names.getEmbeddedFiles(), 0);
    }
    for (PDPage page : document.getPages()) {
      COSArray pinned = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; pinned != null && i < pinned.size(); i++) {
        if (pinned.getObject(i) instanceof COSDictionary pin
            && ATTACHMENT.equals(pin.getCOSName(COSName.SUBTYPE))) {
          layPinned(pin);
        }
      }
    }
  }

  private void layPinned(COSDictionary pin) throws IOException {
    if (PDFileSpecification.createFS(pin.getDictionaryObject(COSName.FS))
        instanceof PDComplexFileSpecification file) {
      lay(file);
    }
  }

  /// A list of files is a tree, which may go in circles.
  private void lay(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
    if (depth > DEEPEST || !seen.add(node.getCOSObject())) {
      return;
    }
    Map<String, PDComplexFileSpecification> files = node.getNames();
    if (files != null) {
      for (PDComplexFileSpecification file : files.values()) {
        lay(file);
      }
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
        lay(kid, depth + 1);
      }
    }
  }

  private void lay(PDComplexFileSpecification file) throws IOException {
    Optional<PDEmbeddedFile> content =
        Stream.of(
                file.getEmbeddedFileUnicode(),
                file.getEmbeddedFile(),
                file.getEmbeddedFileDos(),
                file.getEmbeddedFileMac(),
                file.getEmbeddedFileUnix())
            .filter(Objects::nonNull)
            .findFirst();
    if (content.isEmpty() || !seen.add(content.get().getCOSObject())) {
      return;
    }
    String name = Optional.ofNullable(file.getFilename()).orElse("bijlage");
    String type = Optional.ofNullable(content.get().getSubtype()).orElse("");
    if (Attachment.isTrifle(name, type)) {
      layer.passOver(name, type.isBlank() ? "image" : type, "not a paper: a picture in a PDF");
      return;
    }
    try (InputStream in = content.get().createInputStream()) {
      layer.lay(name, in);
    } catch (IOException | RuntimeException e) {
      layer.refuse(name, Fault.DAMAGED, "it cannot be taken out of the PDF; fetch it by itself");
    }
  }
}
