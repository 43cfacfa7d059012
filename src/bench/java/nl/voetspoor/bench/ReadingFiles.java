package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extractor;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.extract.Lines;
import nl.voetspoor.extract.Pages;

/// The files to read: all papers of the seeds and the corpus in PDF, Word, OpenDocument, HTML and
/// text, and of its XML as many as make up the number asked for, evenly over all of it. The same
/// corpus gives the same files.
///
/// @param mixed the files, in the order of their paths within each format
/// @param scans those that were left out, because a page of them has no text of its own
/// @param pages how many pages each has: printed pages, or in a format without pages 2,500 letters
record ReadingFiles(List<Path> mixed, List<Path> scans, Map<Path, Integer> pages) {
  private static final int LETTERS_A_PAGE = 2500;

  static ReadingFiles choose(Path corpus, Path seeds, int number) throws IOException {
    List<Path> chosen = new ArrayList<>();
    List<Path> scans = new ArrayList<>();
    Map<Path, Integer> pages = new TreeMap<>();
    Extractor extractor = new Extractor(Limits.USUAL);
    for (Path file : inFew(corpus, seeds)) {
      if (extractor.extract(file) instanceof Extracted read && read.scans().isEmpty()) {
        chosen.add(file);
        pages.put(file, pages(read));
      } else {
        scans.add(file);
      }
    }
    for (Path file : evenly(in(corpus.resolve("koop-xml"), ".xml"), number - chosen.size())) {
      Extraction extraction = extractor.extract(file);
      if (!(extraction instanceof Extracted read)) {
        throw new IllegalStateException("not read: " + file + ": " + extraction);
      }
      chosen.add(file);
      pages.put(file, pages(read));
    }
    return new ReadingFiles(chosen, scans, pages);
  }

  List<Path> of(String ending) {
    return mixed.stream().filter(file -> file.toString().endsWith(ending)).toList();
  }

  int pagesOf(List<Path> files) {
    return files.stream().mapToInt(file -> pages.getOrDefault(file, 0)).sum();
  }

  /// As in `984 xml, 16 pdf`.
  String formats() {
    return mixed.stream()
        .map(file -> file.toString().replaceAll(".*\\.", ""))
        .collect(Collectors.groupingBy(ending -> ending, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }

  private static List<Path> inFew(Path corpus, Path seeds) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String ending : List.of(".pdf", ".docx", ".odt", ".html")) {
      files.addAll(in(corpus, ending));
    }
    files.addAll(in(seeds, ".txt"));
    return files;
  }

  private static int pages(Extracted read) {
    return switch (read.matter()) {
      case Pages(var pages) -> pages.size();
      case Flow flow ->
          inLetters(flow.elements().stream().mapToInt(one -> one.words().length()).sum());
      case Lines(var lines) -> inLetters(lines.stream().mapToInt(String::length).sum());
    };
  }

  private static int inLetters(int letters) {
    return Math.max(1, (letters + LETTERS_A_PAGE - 1) / LETTERS_A_PAGE);
  }

  private static List<Path> evenly(List<Path> all, int number) {
    if (all.size() < number) {
      throw new IllegalStateException("only " + all.size() + " files in XML, not " + number);
    }
    return Stream.iterate(0, i -> i < number, i -> i + 1)
        .map(i -> all.get((int) ((long) i * all.size() / number)))
        .toList();
  }

  private static List<Path> in(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .map(Path::toAbsolutePath)
          .map(Path::normalize)
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
