package nl.voetspoor.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.extract.DocumentReader;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.extract.worker.Workers;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.structure.HyphenRules;
import nl.voetspoor.structure.KindRules;
import nl.voetspoor.structure.Offices;
import nl.voetspoor.structure.PaperReader;
import org.apache.pdfbox.Loader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// What reading costs, beside others on the same files: our extraction with the structure of the
/// paper, in one process and in workers; Tika alone in one process; `pdftotext`; and the whole
/// command `index`. Each is a process of its own, of which the processor time is counted with that
/// of its children, start-up included. Arguments: the folder of the corpus, and how many files of
/// the publisher's XML. Linux only: times are read from `/proc`.
public final class ReadingBenchmark {
  /// proc(5) counts in hundredths of a second (`getconf CLK_TCK`).
  private static final double TICKS = 100;

  /// A page of text, for formats without pages.
  private static final double LETTERS_A_PAGE = 2500;

  /// How often the few PDFs and Word files are read in one run, so that more than start-up counts.
  private static final int ROUNDS = 10;

  private ReadingBenchmark() {}

  /// Runs the benchmark, or one part of it in a process of its own.
  public static void main(String[] args) throws Exception {
    if (args.length == 3) {
      part(args[0], Files.readAllLines(Path.of(args[1])), Path.of(args[2]));
      return;
    }
    Path corpus = Path.of(args[0]);
    List<Path> xml = in(corpus.resolve("koop-xml")).limit(Long.parseLong(args[1])).toList();
    List<Path> pdf =
        Stream.concat(in(corpus.resolve("pdf")), in(corpus.resolve("koop-repository")))
            .filter(file -> file.toString().endsWith(".pdf") && isPrinted(file))
            .toList();
    List<Path> other =
        Stream.concat(in(corpus.resolve("docx")), in(corpus.resolve("koop-repository")))
            .filter(file -> file.toString().matches(".*\\.(docx|odt|html)"))
            .toList();
    List<Path> all = Stream.of(xml, pdf, other).flatMap(List::stream).toList();
    System.out.printf(
        Locale.ROOT,
        "%s, Java %s, %d processors; %d XML, %d PDF, %d other; PDF and other %d times over%n",
        LocalDate.now(ZoneId.systemDefault()),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        xml.size(),
        pdf.size(),
        other.size(),
        ROUNDS);
    compare("XML", xml);
    compare("PDF", times(pdf));
    compare("Word, ODT, HTML", times(other));
    compare("all, once", all);
  }

  /// Whether all pages have text of their own: recognising letters is not what is compared.
  private static boolean isPrinted(Path file) {
    return new Extractor(Limits.USUAL).extract(file) instanceof Extracted extracted
        && extracted.scans().isEmpty();
  }

  private static void compare(String name, List<Path> files) throws Exception {
    Path list = Files.createTempFile("bench", ".txt");
    Files.write(list, files.stream().map(file -> file.toAbsolutePath().toString()).toList());
    double pages = pages(files);
    System.out.printf(Locale.ROOT, "%n%s: %d files, %.0f pages%n", name, files.size(), pages);
    double tika = measured("Tika alone", java("tika", list), files.size(), pages, Double.NaN);
    measured("extract + structure", java("here", list), files.size(), pages, tika);
    measured("the same, extraction in 2 workers", java("workers", list), files.size(), pages, tika);
    if (files.stream().allMatch(file -> file.toString().endsWith(".pdf"))) {
      measured("pdftotext -layout", pdftotext("-layout", list), files.size(), pages, tika);
      measured("pdftotext", pdftotext("-nopgbrk", list), files.size(), pages, tika);
    }
    if (files.stream().distinct().count() == files.size()) {
      measured("voetspoor index, 2 workers", index(files), files.size(), pages, tika);
    }
  }

  private static double measured(
      String name, List<String> command, int files, double pages, double tika) throws Exception {
    double before = childrenSeconds();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    Thread.sleep(200);
    double cpu = childrenSeconds() - before;
    System.out.printf(
        Locale.ROOT,
        "  %-34s cpu %7.2f s  %7.2f ms a page  %8.2f ms a file  wall %7.2f s  %6.1f files/s"
            + "  %6.1f pages/s%s%s%n",
        name,
        cpu,
        1000 * cpu / pages,
        1000 * cpu / files,
        wall,
        files / wall,
        pages / wall,
        Double.isNaN(tika) ? "" : String.format(Locale.ROOT, "  %.2f x Tika", cpu / tika),
        code == 0 ? "" : "  ended with " + code);
    return cpu;
  }

  /// User and system time of all children that have ended, with theirs.
  private static double childrenSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  private static void part(String mode, List<String> files, Path scratch) throws Exception {
    if (mode.equals("tika")) {
      AutoDetectParser parser = new AutoDetectParser();
      for (String file : files) {
        tika(parser, Path.of(file));
      }
      return;
    }
    PaperReader structure =
        new PaperReader(
            Ministries.parse(config("ministries.tsv")),
            Offices.parse(config("offices.tsv")),
            KindRules.parse(config("kinds.tsv")),
            HyphenRules.parse(config("hyphens.tsv")));
    boolean here = mode.equals("here");
    try (DocumentReader reader =
        here ? new Extractor(Limits.USUAL) : new Workers(Limits.USUAL, 2, scratch)) {
      Stream<String> all = here ? files.stream() : files.parallelStream();
      all.forEach(file -> read(Path.of(file), reader, structure));
    }
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

  private static List<String> java(String mode, Path list) throws IOException {
    List<String> command = virtualMachine();
    command.addAll(
        List.of(
            ReadingBenchmark.class.getName(),
            mode,
            list.toString(),
            Files.createTempDirectory("bench").toString()));
    return command;
  }

  private static List<String> index(List<Path> files) throws IOException {
    List<String> command = virtualMachine();
    command.add("-XX:ActiveProcessorCount=2");
    command.addAll(List.of("nl.voetspoor.cli.Voetspoor", "index", "--data"));
    command.add(Files.createTempDirectory("bench-data").toString());
    files.forEach(file -> command.add(file.toString()));
    return command;
  }

  private static List<String> pdftotext(String option, Path list) {
    return List.of(
        "xargs", "-d", "\n", "-a", list.toString(), "-I{}", "pdftotext", option, "{}", "/dev/null");
  }

  private static List<String> virtualMachine() {
    ClassLoader loader = ReadingBenchmark.class.getClassLoader();
    String path =
        loader instanceof URLClassLoader urls
            ? Arrays.stream(urls.getURLs())
                .map(url -> url.getPath())
                .collect(Collectors.joining(File.pathSeparator))
            : System.getProperty("java.class.path");
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            path));
  }

  private static double pages(List<Path> files) throws IOException {
    Extractor extractor = new Extractor(Limits.USUAL);
    double pages = 0;
    for (Path file : files) {
      if (file.toString().endsWith(".pdf")) {
        try (var document = Loader.loadPDF(file.toFile())) {
          pages += document.getNumberOfPages();
        }
      } else if (extractor.extract(file) instanceof Extracted extracted
          && extracted.matter() instanceof Flow flow) {
        int letters = flow.elements().stream().mapToInt(part -> part.words().length()).sum();
        pages += Math.max(1, Math.ceil(letters / LETTERS_A_PAGE));
      }
    }
    return pages;
  }

  private static List<Path> times(List<Path> files) {
    return Collections.nCopies(ROUNDS, files).stream().flatMap(List::stream).toList();
  }

  private static Stream<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList().stream();
    }
  }

  private static String config(String name) throws IOException {
    return Files.readString(Path.of("index-config", name));
  }
}
