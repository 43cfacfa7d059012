package nl.voetspoor.web;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Questions as nobody should type them, and some as people do: operators, quotation marks, fields,
/// shapes, regular expressions, numbers, scripts, control characters, very long ones. The same seed
/// gives the same questions.
final class OddQuestions {
  private static final List<String> WORDS =
      List.of(
          "mensenhandel",
          "slachtoffers",
          "de",
          "van",
          "28638",
          "28 638",
          "nr.",
          "190",
          "opvang",
          "Kamerstukken",
          "II",
          "2021/22",
          "uitbuiting",
          "é",
          "naïef",
          "coöperatie",
          "JenV",
          "J&V",
          "𝔘𝔫𝔦",
          "😀",
          "👩‍👩‍👧",
          "עברית",
          "中文字",
          "ﬁ",
          "İ",
          "ß",
          "a",
          "x",
          "1",
          "10:30",
          "http://www.kamer.nl/x?y=1&z=(2)",
          "<script>alert(1)</script>",
          "'; DROP TABLE--",
          "%s%n",
          "${jndi:ldap://x}",
          "{{7*7}}",
          "../../etc/passwd",
          "null",
          "NaN",
          "-1",
          "1e309");
  private static final List<String> MARKS =
      List.of(
          "\"",
          "(",
          ")",
          "-",
          "*",
          "~",
          "~1",
          "~2",
          "~99",
          ":",
          "OR",
          "OF",
          "AND",
          "EN",
          "NOT",
          "NIET",
          "|",
          "&&",
          "+",
          "?",
          "^2",
          "\\",
          "/",
          "[",
          "]",
          "{",
          "}",
          "[a TO b]",
          ".*",
          "(a+)+$",
          "\\p{L}",
          "«",
          "„",
          "”",
          "\u0000",
          "\u0007",
          "\u200b",
          "\u202e",
          "\ud800",
          "\udfff",
          "\n",
          "\t",
          "\u00a0",
          "—",
          "…",
          "~5",
          "**",
          "*a*",
          "--",
          "..",
          "..2020",
          "2021..",
          "2021..2022");
  private static final List<String> FIELDS =
      List.of(
          "titel",
          "title",
          "tekst",
          "noot",
          "van",
          "aan",
          "soort",
          "ministerie",
          "dossier",
          "datum",
          "citeert",
          "foo",
          "TITEL",
          "kind",
          "");

  private final Random random;

  OddQuestions(long seed) {
    random = new Random(seed);
  }

  Stream<String> stream() {
    List<Supplier<String>> kinds =
        List.of(
            this::mixed,
            this::mixed,
            this::mixed,
            this::mixed,
            this::likely,
            this::likely,
            this::letters,
            this::fielded,
            this::fielded,
            this::fielded,
            this::shapes,
            this::deep,
            this::long_);
    return Stream.generate(() -> pick(kinds).get());
  }

  private String mixed() {
    StringBuilder question = new StringBuilder();
    for (int n = random.nextInt(14); n >= 0; n--) {
      question.append(random.nextInt(3) == 0 ? pick(MARKS) : pick(WORDS));
      question.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return question.toString();
  }

  private String likely() {
    return switch (random.nextInt(5)) {
      case 0 -> pick(WORDS) + " " + pick(WORDS);
      case 1 -> "\"" + pick(WORDS) + " " + pick(WORDS) + "\"~" + random.nextInt(200);
      case 2 -> pick(WORDS) + " -" + pick(WORDS) + " OR (" + pick(WORDS) + " " + pick(WORDS) + ")";
      case 3 -> "28 638, nr" + (random.nextBoolean() ? "s. 1 t/m 3" : ". " + random.nextInt(400));
      default -> "zie Kamerstukken II 2021/22, 28 638, nr. " + random.nextInt(300) + ", p. 3";
    };
  }

  /// Any characters at all.
  private String letters() {
    StringBuilder question = new StringBuilder();
    for (int n = random.nextInt(200); n > 0; n--) {
      question.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
    }
    return question.toString();
  }

  private String fielded() {
    String value =
        switch (random.nextInt(5)) {
          case 0 -> "\"" + mixed() + "\"";
          case 1 -> "(" + mixed() + ")";
          case 2 -> pick(MARKS);
          case 3 -> pick(WORDS) + pick(MARKS);
          default -> pick(WORDS);
        };
    return mixed() + " " + pick(FIELDS) + ":" + value + " " + likely();
  }

  private String shapes() {
    StringBuilder question = new StringBuilder();
    for (int n = random.nextInt(30); n >= 0; n--) {
      for (int m = random.nextInt(12); m >= 0; m--) {
        question.append(random.nextInt(3) == 0 ? '*' : (char) ('a' + random.nextInt(26)));
      }
      question.append(random.nextInt(4) == 0 ? "~2 " : " ");
    }
    return question.toString();
  }

  private String deep() {
    int depth = random.nextInt(3_000);
    return "(".repeat(depth) + mixed() + ")".repeat(random.nextInt(3_000));
  }

  /// Ten thousand characters: one word, thousands of words, a thousandfold OR, or one phrase.
  private String long_() {
    return switch (random.nextInt(6)) {
      case 0 -> "a".repeat(10_000);
      case 1 -> (pick(WORDS) + " ").repeat(2_000);
      case 2 -> (pick(WORDS) + random.nextInt(9) + " OR ").repeat(1_000);
      case 3 -> "\"" + (pick(WORDS) + " ").repeat(1_000) + "\"~50";
      case 4 -> (pick(MARKS) + pick(MARKS)).repeat(2_000);
      default -> "*" + "a*".repeat(4_000) + "~".repeat(1_000);
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
