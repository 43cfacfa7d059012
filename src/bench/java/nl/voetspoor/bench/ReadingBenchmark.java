package nl.voetspoor.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What reading costs, beside others on the same files: our extraction with the structure of the
/// paper, in one process and in two workers; Tika alone in one process; `pdftotext`; and the whole
/// command `index` beside that of Recoll, where that is installed. Each is a process of its own, of
/// which the processor time is counted with that of its children, start-up included; all take
/// turns, several rounds. It prints a page of Markdown. Arguments, all of which may be left out:
/// the folder of the corpus, that of the seeds, and the number of rounds. Linux only: times are
/// read from `/proc`.
public final class ReadingBenchmark {
  /// proc(5) counts in hundredths of a second (`getconf CLK_TCK`).
  private static final double TICKS = 100;

  private static final int NUMBER = 1000;

  /// How often the few PDFs are read in one run, so that more than start-up counts.
  private static final int TIMES = 5;

  private static final String TIKA = "Tika alone";
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private final String classPath;
  private final Path work;
  private final int rounds;

  private ReadingBenchmark(String classPath, Path work, int rounds) {
    this.classPath = classPath;
    this.work = work;
    this.rounds = rounds;
  }

  /// Runs the benchmark.
  public static void main(String[] args) throws Exception {
    Path corpus = Path.of(args.length > 0 ? args[0] : "../shared/corpus");
    Path seeds = Path.of(args.length > 1 ? args[1] : "../shared/seeds");
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    Path work = Files.createTempDirectory("reading");
    ReadingFiles files = ReadingFiles.choose(corpus, seeds, NUMBER);
    new ReadingBenchmark(inJars(work), work, rounds).run(files);
  }

  private void run(ReadingFiles files) throws Exception {
    head(files);
    List<Path> mixed = files.mixed();
    Path list = list("mixed", mixed);
    Path kept = Files.createDirectory(work.resolve("kept"));
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put(TIKA, part("tika", list, kept, List.of()));
    all.put("Tika alone, quick start", part("tika", list, kept, List.of(QUICK)));
    all.put("extract + structure, one process", part("here", list, kept, List.of()));
    all.put("the same, quick start", part("here", list, kept, List.of(QUICK)));
    List<String> workers = part("workers", list, kept, launcher());
    all.put("**extract + structure, two workers**", workers);
    all.put("`voetspoor index`, two workers", index(mixed));
    if (RecollIndex.isHere()) {
      all.put("`recollindex`", RecollIndex.command(work.resolve("recoll"), mixed));
    }
    System.out.printf(
        Locale.ROOT,
        "The first run with two workers, which leaves their classes to the later ones: %s%n",
        once(workers));
    compare("A thousand mixed files", all, mixed.size(), files.pagesOf(mixed));

    List<Path> pdf = files.of(".pdf");
    List<Path> often = Collections.nCopies(TIMES, pdf).stream().flatMap(List::stream).toList();
    Path pdfs = list("pdf", often);
    Map<String, List<String>> printed = new LinkedHashMap<>();
    printed.put(TIKA, part("tika", pdfs, kept, List.of()));
    printed.put("extract + structure, one process", part("here", pdfs, kept, List.of()));
    printed.put("extract + structure, two workers", part("workers", pdfs, kept, launcher()));
    printed.put("`pdftotext -layout`", pdftotext("-layout", pdfs));
    printed.put("`pdftotext`", pdftotext("-nopgbrk", pdfs));
    compare(
        "The PDFs among them, " + TIMES + " times over",
        printed,
        often.size(),
        files.pagesOf(often));

    List<Path> xml = files.of(".xml");
    Path xmls = list("xml", xml);
    Map<String, List<String>> written = new LinkedHashMap<>();
    written.put(TIKA, part("tika", xmls, kept, List.of()));
    written.put("extract + structure, one process", part("here", xmls, kept, List.of()));
    compare("The XML among them", written, xml.size(), files.pagesOf(xml));
    System.out.printf("%nLoad of the machine at the end: %s.%n", Machine.load());
  }

  private void head(ReadingFiles files) throws Exception {
    System.out.printf(
        """
        # Reading, %s

        What reading costs beside Tika alone and `pdftotext`, on the same files in one run. Compared: our
        extraction with the structure of the paper, against the text that Tika gives (`AutoDetectParser`,
        `BodyContentHandler`, no recognition of pictures) in one process. Each run is a process of its
        own, and its processor time (user and system) is counted with that of its children, the start of
        Java and its compiler included. A page is a printed page; in formats without pages, 2,500 letters.
        All take turns, rounds: %d; a figure is the median of the rounds, with the lowest and the highest
        processor time, and the ratio the median of the ratios to Tika alone in the same round. A run
        that does not read every file ends with an error. *Quick start* is Java with `%s`.

            mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.ReadingBenchmark

        Machine: %s, %d processors, %s of memory, Linux %s; JDK %s; %s. Load at the start: %s.
        Commit: %s.

        Files: %d, %d pages: %s. Chosen by the program: all papers in the corpus and the seeds that are
        no XML, and XML evenly from `koop-xml`. Left out, because a page of them is a scan: %s.

        """,
        LocalDate.now(ZoneId.systemDefault()),
        rounds,
        QUICK,
        Machine.processor(),
        Runtime.getRuntime().availableProcessors(),
        Machine.said("/proc/meminfo", "MemTotal: *(\\d+ kB)"),
        System.getProperty("os.version"),
        Runtime.version(),
        Machine.firstLine(List.of("pdftotext", "-v")),
        Machine.load(),
        Machine.commit(),
        files.mixed().size(),
        files.pagesOf(files.mixed()),
        files.formats(),
        files.scans().isEmpty()
            ? "none"
            : files.scans().stream()
                .map(file -> "`" + file.getFileName() + "`")
                .collect(Collectors.joining(", ")));
  }

  /// Runs all in turn, and prints a table.
  private void compare(String name, Map<String, List<String>> commands, int files, int pages)
      throws Exception {
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> row : commands.entrySet()) {
        runs.computeIfAbsent(row.getKey(), _ -> new ArrayList<>()).add(measured(row.getValue()));
      }
    }
    System.out.printf(Locale.ROOT, "%n## %s: %d files, %d pages%n%n", name, files, pages);
    System.out.println(
        "| | processor time | a page | a file | files/s | pages/s | times Tika |\n"
            + "|---|---|---|---|---|---|---|");
    for (Map.Entry<String, List<Run>> row : runs.entrySet()) {
      line(row.getKey(), row.getValue(), runs.getOrDefault(TIKA, List.of()), files, pages);
    }
  }

  private static void line(String name, List<Run> runs, List<Run> tika, int files, int pages) {
    double cpu = median(runs.stream().map(Run::cpu).toList());
    double wall = median(runs.stream().map(Run::wall).toList());
    List<Double> ratios =
        Stream.iterate(0, i -> i < runs.size(), i -> i + 1)
            .map(i -> runs.get(i).cpu() / tika.get(i).cpu())
            .toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f s (%.2f–%.2f) | %.2f ms | %.2f ms | %.0f | %.0f | %.2f%s |%n",
        name,
        cpu,
        runs.stream().mapToDouble(Run::cpu).min().orElse(0),
        runs.stream().mapToDouble(Run::cpu).max().orElse(0),
        1000 * cpu / pages,
        1000 * cpu / files,
        files / wall,
        pages / wall,
        median(ratios),
        runs.stream()
            .map(Run::remark)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  /// One run: seconds of processor time, seconds on the clock, and what is to be told of it.
  private record Run(double cpu, double wall, Optional<String> remark) {}

  private String once(List<String> command) throws Exception {
    Run run = measured(command);
    return String.format(Locale.ROOT, "%.2f s of processor time.", run.cpu());
  }

  private Run measured(List<String> command) throws Exception {
    Path said = Files.createTempFile(work, "said", ".txt");
    double before = childrenSeconds();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    Thread.sleep(100);
    double cpu = childrenSeconds() - before;
    Optional<String> summary =
        Files.readAllLines(said).stream().filter(line -> line.startsWith("indexed ")).findFirst();
    return new Run(
        cpu,
        wall,
        code == 0 ? summary.map(line -> ": " + line) : Optional.of(": ended with " + code));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /// User and system time of all children that have ended, with theirs.
  private static double childrenSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  private Path list(String name, List<Path> files) throws IOException {
    return Files.write(work.resolve(name + ".txt"), files.stream().map(Path::toString).toList());
  }

  private List<String> part(String mode, Path list, Path kept, List<String> options)
      throws IOException {
    List<String> command = virtualMachine(options);
    Path scratch = Files.createTempDirectory(work, mode);
    command.addAll(List.of(ReadingPart.class.getName(), mode, list + "", scratch + "", kept + ""));
    return command;
  }

  /// Into a new folder each time, so that every file is read; the shell names it.
  private List<String> index(List<Path> files) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "d=$(mktemp -d \"$0/data.XXXXXX\") && exec \"$@\" --data \"$d\"",
                work.toString()));
    List<String> options = new ArrayList<>(launcher());
    options.add("-XX:ActiveProcessorCount=2");
    command.addAll(virtualMachine(options));
    command.addAll(List.of("nl.voetspoor.cli.Voetspoor", "index"));
    files.forEach(file -> command.add(file.toString()));
    return command;
  }

  /// How the launcher has Java compile while it indexes.
  private static List<String> launcher() throws IOException {
    return List.of(Machine.said("voetspoor", "compile='([^']+)'").split(" ", -1));
  }

  private static List<String> pdftotext(String option, Path list) {
    return List.of(
        "xargs", "-d", "\n", "-a", list.toString(), "-I{}", "pdftotext", option, "{}", "/dev/null");
  }

  private List<String> virtualMachine(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            classPath));
    return command;
  }

  /// Everything in jars, as where Voetspoor is installed: Java keeps no classes of folders.
  private static String inJars(Path work) throws IOException, URISyntaxException {
    List<String> jars = new ArrayList<>();
    for (Path part : classPath()) {
      if (!Files.isDirectory(part)) {
        jars.add(part.toString());
        continue;
      }
      String jar = work.resolve("classes" + jars.size() + ".jar").toString();
      ToolProvider.findFirst("jar")
          .orElseThrow()
          .run(System.out, System.err, "cf", jar, "-C", part.toString(), ".");
      jars.add(jar);
    }
    return String.join(File.pathSeparator, jars);
  }

  private static List<Path> classPath() throws URISyntaxException {
    if (!(ReadingBenchmark.class.getClassLoader() instanceof URLClassLoader urls)) {
      return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(Path::of)
          .filter(Files::exists)
          .toList();
    }
    List<Path> parts = new ArrayList<>();
    for (URL url : urls.getURLs()) {
      parts.add(Path.of(url.toURI()));
    }
    return parts.stream().filter(Files::exists).toList();
  }
}
