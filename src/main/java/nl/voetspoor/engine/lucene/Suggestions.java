package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.search.Suggestion;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a person who is typing may be about to ask of one snapshot.
final class Suggestions {
  private static final int SHORTEST_TYPED = 2;
  private static final int LONGEST_TYPED = 200;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_WORDS = 3;

  /// How many words that begin so are held against the words before, and how many of those.
  private static final int MOST_HELD_AGAINST = 20;

  private static final int MOST_BEFORE = 2;

  /// Few enough to be looked at between two keys.
  private static final int WORDS_LOOKED_AT = 20_000;

  /// The first digits of a dossier number as papers print it.
  private static final Pattern SPACED = Pattern.compile("(\\d{2}) (\\d{1,3})");

  private final Snapshot snapshot;
  private final Lookup lookup;
  private final NumberNotation notation;
  private final Suggester names;
  private final FieldQueries fields;
  private final Set<String> stopWords;

  Suggestions(
      Snapshot snapshot,
      Lookup lookup,
      NumberNotation notation,
      Suggester names,
      FieldQueries fields,
      Set<String> stopWords) {
    this.snapshot = snapshot;
    this.lookup = lookup;
    this.notation = notation;
    this.names = names;
    this.fields = fields;
    this.stopWords = stopWords;
  }

  List<Suggestion> of(String typed, int most) throws IOException {
    String plain = typed.strip();
    if (plain.length() < SHORTEST_TYPED || plain.length() > LONGEST_TYPED) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>();
    named(plain).ifPresent(all::add);
    String joined = SPACED.matcher(plain).matches() ? plain.replace(" ", "") : plain;
    List<String> words = Suggester.cut(fields.normal(joined));
    names.beginning(words, most).stream().filter(each -> !all.contains(each)).forEach(all::add);
    List<Suggestion> completed = completed(typed);
    int room = Math.max(0, most - completed.size());
    return Stream.concat(all.stream().limit(room), completed.stream()).limit(most).toList();
  }

  /// The paper of which the number was typed.
  private Optional<Suggestion> named(String typed) {
    return notation
        .read(typed)
        .map(lookup::newest)
        .filter(id -> id.kind() != IdKind.DOSSIER)
        .map(PaperId::value)
        .flatMap(lookup::summary)
        .map(Suggestion.Paper::new);
  }

  /// The question with its last word completed, by the words that stand together with those before
  /// it most often.
  private List<Suggestion> completed(String typed) throws IOException {
    int start = typed.length();
    while (start > 0 && Character.isLetter(typed.charAt(start - 1))) {
      start--;
    }
    String beginning = fields.normal(typed.substring(start));
    boolean wholeWord = start == 0 || " (\"".indexOf(typed.charAt(start - 1)) >= 0;
    if (!wholeWord || beginning.length() < SHORTEST_BEGINNING) {
      return List.of();
    }
    String before = typed.substring(0, start);
    List<String> likely =
        snapshot.index().spelt().look(WORDS_LOOKED_AT).of(beginning + "*").words().stream()
            .filter(word -> !word.equals(beginning) && !stopWords.contains(word))
            .limit(MOST_HELD_AGAINST)
            .toList();
    return together(before, likely).stream()
        .limit(MOST_WORDS)
        .<Suggestion>map(word -> new Suggestion.Word(before + word))
        .toList();
  }

  /// Those of `words` that stand in a paper with the last words that tell something of `before`, in
  /// the order of how many papers.
  private List<String> together(String before, List<String> words) throws IOException {
    List<String> telling =
        Suggester.cut(fields.normal(before)).stream()
            .filter(word -> !stopWords.contains(word))
            .toList();
    if (telling.isEmpty()) {
      return words;
    }
    Map<String, Integer> papers = new HashMap<>();
    for (String word : words) {
      BooleanQuery.Builder both = new BooleanQuery.Builder().add(spelt(word), Occur.FILTER);
      telling
          .subList(Math.max(0, telling.size() - MOST_BEFORE), telling.size())
          .forEach(other -> both.add(spelt(other), Occur.FILTER));
      papers.put(word, snapshot.index().count(both.build()));
    }
    return words.stream()
        .filter(word -> papers.getOrDefault(word, 0) > 0)
        .sorted(Comparator.comparingInt((String word) -> papers.getOrDefault(word, 0)).reversed())
        .toList();
  }

  private static Query spelt(String word) {
    return new TermQuery(new Term(LuceneField.SPELLING.field(), word));
  }
}
