package nl.voetspoor.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.extract.DocumentReader;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Holding;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.extract.worker.Workers;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.structure.HyphenRules;
import nl.voetspoor.structure.KindRules;
import nl.voetspoor.structure.Offices;
import nl.voetspoor.structure.PaperReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// One of those that [ReadingBenchmark] compares, in a process of its own. It ends with an error
/// where a single file is not read. Arguments: `tika`, `here` or `workers`; a file with the paths
/// to read; an empty folder; and for workers the folder in which they keep their classes.
public final class ReadingPart {
  private ReadingPart() {}

  /// Reads all files.
  public static void main(String[] args) throws Exception {
    List<String> files = Files.readAllLines(Path.of(args[1]));
    if (args[0].equals("tika")) {
      AutoDetectParser parser = new AutoDetectParser();
      for (String file : files) {
        tika(parser, Path.of(file));
      }
      return;
    }
    boolean here = args[0].equals("here");
    PaperReader structure = structure();
    try (DocumentReader reader =
        here ? new Extractor(Limits.USUAL) : workers(Path.of(args[2]), Path.of(args[3]))) {
      Stream<String> all = here ? files.stream() : files.parallelStream();
      all.forEach(file -> read(Path.of(file), reader, structure));
    }
  }

  private static Workers workers(Path scratch, Path kept) {
    return new Workers(Limits.USUAL, Holding.usual(scratch), 2, scratch, Optional.of(kept));
  }

  private static PaperReader structure() throws IOException {
    return new PaperReader(
        Ministries.parse(config("ministries.tsv")),
        Offices.parse(config("offices.tsv")),
        KindRules.parse(config("kinds.tsv")),
        HyphenRules.parse(config("hyphens.tsv")));
  }

  private static void read(Path path, DocumentReader reader, PaperReader structure) {
    SourceFile file = new SourceFile(path.toString(), path, "0".repeat(64), path.toFile().length());
    if (!(reader.extract(file) instanceof Extracted extracted)) {
      throw new IllegalStateException("not read: " + path);
    }
    structure.read(extracted, file);
  }

  /// Text and positions of PDF, without recognising pictures, which the others do not do either.
  private static void tika(AutoDetectParser parser, Path file)
      throws IOException, SAXException, TikaException {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, new BodyContentHandler(-1), new Metadata(), context);
    }
  }

  private static String config(String name) throws IOException {
    return Files.readString(Path.of("index-config", name));
  }
}
