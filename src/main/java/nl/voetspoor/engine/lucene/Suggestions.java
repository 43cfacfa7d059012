package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.search.Suggestion;

/// What a person who is typing may be about to ask of one snapshot.
final class Suggestions {
  private static final int SHORTEST_TYPED = 2;
  private static final int LONGEST_TYPED = 200;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_WORDS = 3;

  /// Few enough to be looked at between two keys.
  private static final int WORDS_LOOKED_AT = 20_000;

  /// The first digits of a dossier number as papers print it.
  private static final Pattern SPACED = Pattern.compile("(\\d{2}) (\\d{1,3})");

  private final Snapshot snapshot;
  private final Lookup lookup;
  private final NumberNotation notation;
  private final Suggester names;
  private final FieldQueries fields;

  Suggestions(
      Snapshot snapshot,
      Lookup lookup,
      NumberNotation notation,
      Suggester names,
      FieldQueries fields) {
    this.snapshot = snapshot;
    this.lookup = lookup;
    this.notation = notation;
    this.names = names;
    this.fields = fields;
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

  /// The question with its last word completed, by the most frequent words that begin so.
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
    return new Vocabulary(snapshot.reader(), WORDS_LOOKED_AT)
        .of(beginning + "*").words().stream()
            .filter(word -> !word.equals(beginning))
            .limit(MOST_WORDS)
            .<Suggestion>map(word -> new Suggestion.Word(before + word))
            .toList();
  }
}
