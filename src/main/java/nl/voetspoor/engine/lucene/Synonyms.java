package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.search.QueryClause;
import nl.voetspoor.search.QueryClause.Word;

/// Names and abbreviations of the same: `JenV`, `J&V`, `VenJ`, Justitie en Veiligheid.
final class Synonyms {
  private static final int LONGEST = 10;

  private final Map<String, List<String>> groups = new HashMap<>();

  Synonyms(List<List<String>> rows) {
    for (List<String> row : rows) {
      row.forEach(name -> groups.merge(key(name), row, Synonyms::joined));
    }
  }

  /// The other names of what `name` names.
  List<String> of(String name) {
    String key = key(name);
    return Optional.ofNullable(groups.get(key)).orElse(List.of()).stream()
        .filter(other -> !key(other).equals(key))
        .toList();
  }

  /// The clauses, in which a run of words that is a name of several words, or a day, may also stand
  /// in another way.
  List<QueryClause> named(List<QueryClause> clauses) {
    List<QueryClause> named = new ArrayList<>();
    int at = 0;
    while (at < clauses.size()) {
      int length = longest(clauses, at);
      if (length > 1) {
        List<QueryClause> run = clauses.subList(at, at + length);
        List<QueryClause> ways = new ArrayList<>();
        ways.add(new QueryClause.AllOf(run));
        others(joined(run)).forEach(other -> ways.add(new Word(other)));
        named.add(new QueryClause.AnyOf(ways));
      } else {
        named.add(clauses.get(at));
      }
      at += length;
    }
    return named;
  }

  private int longest(List<QueryClause> clauses, int at) {
    for (int length = Math.min(LONGEST, clauses.size() - at); length > 1; length--) {
      List<QueryClause> run = clauses.subList(at, at + length);
      if (run.stream().allMatch(Word.class::isInstance) && !others(joined(run)).isEmpty()) {
        return length;
      }
    }
    return 1;
  }

  private List<String> others(String run) {
    List<Words.Word> words = Words.of(run);
    boolean day =
        !words.isEmpty()
            && words.getFirst().beside()
            && words.getFirst().end() == run.length()
            && words.getFirst().word().charAt(0) == Words.DAY;
    return day ? List.of(run) : of(run);
  }

  private static String joined(List<QueryClause> run) {
    return run.stream()
        .map(clause -> clause instanceof Word(String text) ? text : "")
        .collect(Collectors.joining(" "));
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static String key(String name) {
    return Words.of(name).stream()
        .filter(word -> !word.beside())
        .map(Words.Word::word)
        .collect(Collectors.joining(" "));
  }
}
