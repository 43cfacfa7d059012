package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Which word follows which in real papers, and sentences that are drawn from that: their words
/// occur about as often, and about as often together, as in what they were learned from.
///
/// A collection of any size goes on meeting new words, as real ones do: now and then two of the
/// learned words are joined into a compound.
final class SpokenWords {
  private static final int LONGEST_SENTENCE = 45;
  private static final int JOINED_ONE_IN = 150;
  private static final int SHORTEST_PART = 5;
  private static final int LONGEST_PART = 11;

  /// What stands before the first word and behind the last.
  private static final int EDGE = 0;

  private final String[] words;
  private final int[][] following;
  private final int[] parts;

  private SpokenWords(String[] words, int[][] following) {
    this.words = words;
    this.following = following;
    this.parts =
        java.util.stream.IntStream.range(1, words.length).filter(i -> isPart(words[i])).toArray();
  }

  private static boolean isPart(String word) {
    return word.length() >= SHORTEST_PART
        && word.length() <= LONGEST_PART
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /// Learns from the texts of a corpus: those of the questions and answers and of the papers in XML.
  static SpokenWords ofCorpus(Path corpus, int mostFiles) throws IOException {
    Learner learner = new Learner();
    Path answers = corpus.resolve("queries/question-answer-docs.jsonl");
    for (var text : nl.voetspoor.bench.Texts.answers(answers)) {
      learner.learn(text);
    }
    try (Stream<Path> files = Files.list(corpus.resolve("koop-xml"))) {
      for (Path file : files.sorted().limit(mostFiles).toList()) {
        learner.learn(Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).text());
      }
    }
    return learner.learned();
  }

  /// Learns from plain texts in a folder.
  static SpokenWords ofTexts(Path folder) throws IOException {
    Learner learner = new Learner();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        learner.learn(Files.readString(file));
      }
    }
    return learner.learned();
  }

  /// Appends a sentence, with a blank behind it.
  void sentence(SplittableRandom random, StringBuilder text) {
    int[] first = following[EDGE];
    int word = first[random.nextInt(first.length)];
    for (int i = 0; word != EDGE && i < LONGEST_SENTENCE; i++) {
      if (random.nextInt(JOINED_ONE_IN) == 0) {
        text.append(joined(random));
      } else {
        text.append(words[word]);
      }
      text.append(' ');
      int[] next = following[word];
      word = next[random.nextInt(next.length)];
    }
    if (text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 2)) < 0) {
      text.insert(text.length() - (text.isEmpty() ? 0 : 1), '.');
    }
  }

  private String joined(SplittableRandom random) {
    return parts.length == 0
        ? "stuk"
        : words[parts[random.nextInt(parts.length)]] + words[parts[random.nextInt(parts.length)]];
  }

  /// Counts which word follows which.
  private static final class Learner {
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", EDGE));
    private final List<String> words = new ArrayList<>(List.of(""));
    private final List<Run> following = new ArrayList<>(List.of(new Run()));

    void learn(String text) {
      int before = EDGE;
      for (String word : text.split("\\s+", -1)) {
        if (word.isEmpty() || word.length() > 40) {
          continue;
        }
        int number = numbers.computeIfAbsent(word, this::enter);
        following.get(before).add(number);
        before = number;
        if (".?!".indexOf(word.charAt(word.length() - 1)) >= 0) {
          following.get(before).add(EDGE);
          before = EDGE;
        }
      }
    }

    private int enter(String word) {
      words.add(word);
      following.add(new Run());
      return words.size() - 1;
    }

    SpokenWords learned() {
      if (words.size() == 1) {
        throw new IllegalStateException("no words to learn from");
      }
      following.stream().filter(run -> run.size == 0).forEach(run -> run.add(EDGE));
      return new SpokenWords(
          words.toArray(String[]::new),
          following.stream().map(Run::done).toArray(int[][]::new));
    }
  }

  /// Numbers in the order in which they came.
  private static final class Run {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] done() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
