package nl.voetspoor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.engine.lucene.AnalysisConfig;

/// The same question in other words, by rule.
final class Paraphrases {
  private static final Pattern CLAUSES = Pattern.compile("(?<=[,;?.!])\\s+");

  private final List<Pattern> openings;
  private final List<List<String>> names;

  Paraphrases(AnalysisConfig config) {
    this.openings =
        config.idlePhrases().stream()
            .filter(phrase -> phrase.size() > 1)
            .sorted(Comparator.comparingInt((List<String> phrase) -> -phrase.size()))
            .map(phrase -> whole(String.join(" ", phrase), Pattern.CASE_INSENSITIVE))
            .toList();
    this.names = config.synonyms();
  }

  private static Pattern whole(String words, int flags) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])", flags);
  }

  /// Without the runs of words with which questions begin.
  String withoutOpenings(String question) {
    String bare = question;
    for (Pattern opening : openings) {
      bare = opening.matcher(bare).replaceAll("");
    }
    return bare.strip();
  }

  /// What commas and full stops part, in the opposite order.
  String turned(String question) {
    List<String> clauses = new ArrayList<>(Arrays.asList(CLAUSES.split(question)));
    return String.join(" ", clauses.reversed());
  }

  /// Each name of the list by the next one of its row.
  String renamed(String question) {
    String renamed = question;
    for (List<String> row : names) {
      renamed = renamed(renamed, row);
    }
    return renamed;
  }

  private static String renamed(String question, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      Matcher found = whole(row.get(i), 0).matcher(question);
      if (found.find()) {
        return found.replaceAll(Matcher.quoteReplacement(row.get((i + 1) % row.size())));
      }
    }
    return question;
  }

  String all(String question) {
    return turned(renamed(withoutOpenings(question)));
  }
}
