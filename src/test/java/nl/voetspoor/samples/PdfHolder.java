package nl.voetspoor.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// A PDF with files in it, for tests.
public final class PdfHolder {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /// With a file.
  public PdfHolder with(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  /// The files attached to the PDF `paper`.
  public byte[] attachedTo(byte[] paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper)) {
      return saved(document);
    }
  }

  /// A portfolio of the files, behind the sheet that says to open it in another program.
  public byte[] portfolio() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage();
      document.addPage(sheet);
      try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        page.newLineAtOffset(72, 600);
        page.showText("For the best experience, open this PDF portfolio in");
        page.newLineAtOffset(0, -16);
        page.showText("Acrobat X or Adobe Reader X, or later.");
        page.endText();
      }
      document
          .getDocumentCatalog()
          .getCOSObject()
          .setItem(COSName.getPDFName("Collection"), new COSDictionary());
      return saved(document);
    }
  }

  private byte[] saved(PDDocument document) throws IOException {
    Map<String, PDComplexFileSpecification> listed = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile(each.getKey());
      file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(each.getValue())));
      listed.put(each.getKey(), file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(listed);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
