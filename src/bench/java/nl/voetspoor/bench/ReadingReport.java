package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reading.Agreement;
import nl.voetspoor.reading.Joins;
import nl.voetspoor.reading.NoteTruth;
import nl.voetspoor.reading.PaperFile;
import nl.voetspoor.reading.WordList;

/// How well the papers of the corpus are read, file by file: running heads left in the text, notes
/// beside those counted by eye, broken words, questions and answers; and how far the same paper in
/// four formats is the same. Arguments: the corpus, and the file to write:
///
/// ```
/// mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.ReadingReport \
///     -Dexec.args="../shared/corpus src/docs/reading/2026-11-21-reading.md"
/// ```
public final class ReadingReport {
  private static final List<String> FOLDERS = List.of("pdf", "docx", "koop-repository");
  private static final List<String> FORMATS = List.of("xml", "html", "odt", "pdf");
  private static final List<String> SAME =
      List.of("kst/32545/kst-32545-143", "ah-tk/20202021/ah-tk-20202021-3235");
  private static final int LONGEST_NAME = 48;

  private final Path corpus;
  private final StringBuilder report = new StringBuilder();
  private final Set<String> unknown = new TreeSet<>();
  private int joined;

  private ReadingReport(Path corpus) {
    this.corpus = corpus;
  }

  /// Prints the report and writes it.
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the corpus and the file to write");
    }
    String report = new ReadingReport(Path.of(args[0])).write();
    System.out.print(report);
    Files.writeString(Path.of(args[1]), report);
    // The reader keeps threads of its own.
    System.exit(0);
  }

  private String write() throws IOException {
    report.append(
        """
        # How well papers are read

        Every PDF, Word file and rendition of the corpus of real papers. Heads: lines that repeat at
        the edge of pages and are still in the text. Notes: found / counted by eye / bound to a word.
        Broken: words that are still in two. Made by

            mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.ReadingReport \\
                -Dexec.args="../shared/corpus src/docs/reading/2026-11-21-reading.md"

        | file | pages | heads | notes | broken | questions / answers |
        |---|---|---|---|---|---|
        """);
    for (PaperFile paper : papers()) {
      row(paper);
    }
    words();
    report.append("\n## The same paper in four formats\n\n");
    report.append("Words in order that agree, as a part of the longer text.\n\n");
    report.append("| paper | formats | words | notes | references |\n|---|---|---|---|---|\n");
    for (String paper : SAME) {
      same(paper);
    }
    return report.toString();
  }

  private List<PaperFile> papers() throws IOException {
    List<PaperFile> papers = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(corpus.resolve(folder))) {
        files
            .filter(file -> NoteTruth.ours().of(String.valueOf(file.getFileName())).isPresent())
            .sorted()
            .map(PaperFile::read)
            .forEach(papers::add);
      }
    }
    return papers;
  }

  private void row(PaperFile paper) {
    Content content = paper.paper().content();
    Set<String> words = Joins.joined(paper.pages(), content);
    joined += words.size();
    unknown.addAll(words);
    report.append(
        "| %s | %s | %d | %d / %d / %d | %d | %s |%n"
            .formatted(
                brief(paper.name()),
                content.pageCount() == 0 ? "–" : content.pageCount(),
                Joins.heads(paper.pages(), content).size(),
                content.footnotes().size(),
                NoteTruth.ours().of(paper.name()).orElse(List.of()).size(),
                NoteTruth.bound(content),
                Joins.broken(content).size(),
                dialogue(content)));
  }

  private static String brief(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, LONGEST_NAME) + "…" + name.substring(name.lastIndexOf('.'));
  }

  private static String dialogue(Content content) {
    if (!content.exchanges().isEmpty()) {
      long answered = content.exchanges().stream().filter(each -> each.answers().isEmpty()).count();
      return content.exchanges().size() + " / " + (content.exchanges().size() - answered);
    }
    return count(content, Block.Kind.QUESTION) + " / " + count(content, Block.Kind.ANSWER);
  }

  private static long count(Content content, Block.Kind kind) {
    return content.blocks().stream().filter(block -> block.kind() == kind).count();
  }

  private void words() {
    report.append("\n## Words broken over lines and pages\n\n");
    report.append("%d words were made of two halves. ".formatted(joined));
    if (!WordList.isHere()) {
      report.append("No Dutch word list is installed (Debian: `wdutch`).\n");
      return;
    }
    WordList list = WordList.debian();
    unknown.removeIf(list::knows);
    report.append(
        "A Dutch word list (Debian's `wdutch`), with compounds of its words, does not know %d:%n%n"
            .formatted(unknown.size()));
    unknown.forEach(word -> report.append("- ").append(word).append('\n'));
  }

  private void same(String paper) {
    List<PaperFile> files = FORMATS.stream().map(format -> file(paper, format)).toList();
    for (int i = 0; i < files.size(); i++) {
      for (int j = i + 1; j < files.size(); j++) {
        PaperFile one = files.get(i);
        PaperFile other = files.get(j);
        report.append(
            String.format(
                Locale.ROOT,
                "| %s | %s, %s | %.2f %% | %s | %s |%n",
                paper.substring(paper.lastIndexOf('/') + 1),
                FORMATS.get(i),
                FORMATS.get(j),
                100 * Agreement.of(one.paper().content().text(), other.paper().content().text()),
                alike(notes(one), notes(other)),
                alike(references(one), references(other))));
      }
    }
  }

  private PaperFile file(String paper, String format) {
    return PaperFile.read(
        corpus.resolve(
            "koop-repository/frbr/officielepublicaties/%s/1/%s/%s.%s"
                .formatted(paper, format, paper.substring(paper.lastIndexOf('/') + 1), format)));
  }

  private static String alike(List<String> one, List<String> other) {
    return one.equals(other) ? "same " + one.size() : one.size() + " and " + other.size();
  }

  private static List<String> notes(PaperFile file) {
    Content content = file.paper().content();
    return content.footnotes().stream()
        .map(note -> note.mark() + " " + note.span().of(content.text()))
        .toList();
  }

  private static List<String> references(PaperFile file) {
    return file.references().stream()
        .map(each ->
            each.mention().targets().stream()
                .map(PaperId::value)
                .collect(Collectors.joining(" ", each.mention().text() + " ", "")))
        .toList();
  }
}
