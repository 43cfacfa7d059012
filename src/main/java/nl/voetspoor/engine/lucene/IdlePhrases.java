package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.search.QueryClause;

/// Runs of words with which questions are built and which say nothing of their subject: `Deelt u de
/// mening dat`. A paper is not found for them.
final class IdlePhrases {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  IdlePhrases(List<List<String>> phrases) {
    for (List<String> phrase : phrases) {
      byFirstWord.computeIfAbsent(phrase.getFirst(), _ -> new ArrayList<>()).add(phrase);
    }
  }

  /// The clauses without them; all clauses where nothing else is asked.
  List<QueryClause> without(List<QueryClause> clauses) {
    List<QueryClause> kept = telling(clauses);
    return kept.isEmpty() ? clauses : kept;
  }

  /// The clauses without them; none where nothing else is asked.
  List<QueryClause> telling(List<QueryClause> clauses) {
    List<QueryClause> kept = new ArrayList<>();
    int at = 0;
    while (at < clauses.size()) {
      int length = longest(clauses, at);
      if (length == 0) {
        kept.add(clauses.get(at));
      }
      at += Math.max(1, length);
    }
    return kept;
  }

  /// Those of one word.
  Stream<String> single() {
    return byFirstWord.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(phrase -> phrase.size() == 1))
        .map(Map.Entry::getKey);
  }

  private int longest(List<QueryClause> clauses, int at) {
    return Optional.ofNullable(byFirstWord.get(word(clauses.get(at)))).orElse(List.of()).stream()
        .filter(phrase -> startsAt(clauses, at, phrase))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static boolean startsAt(List<QueryClause> clauses, int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (at + i >= clauses.size() || !word(clauses.get(at + i)).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The word in small letters, without signs around it; empty for what is no word.
  private static String word(QueryClause clause) {
    if (!(clause instanceof QueryClause.Word(String text))) {
      return "";
    }
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
