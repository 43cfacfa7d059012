package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// The words of the papers as they are spelt. One question looks at a bounded number of them, so
/// that no `*a*` keeps a machine busy.
final class Vocabulary implements Spelt.Look {
  /// Another tenth or two, to keep and to sort them.
  private static final int MOST_FOUND = 100_000;

  private final IndexReader reader;
  private int left;

  /// @param most how many words may be looked at
  Vocabulary(IndexReader reader, int most) {
    this.reader = reader;
    this.left = most;
  }

  @Override
  public Spelt.Forms of(String shape) throws IOException {
    List<String> pieces = List.of(shape.split("\\*", -1));
    Map<String, Integer> found = new HashMap<>();
    boolean complete = true;
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<Terms> terms =
          Optional.ofNullable(leaf.reader().terms(LuceneField.SPELLING.field()));
      complete &= terms.isEmpty() || look(terms.get(), pieces, found);
    }
    return new Spelt.Forms(frequentFirst(found), complete);
  }

  @Override
  public Spelt.Forms near(String word, int edits) throws IOException {
    CompiledAutomaton automaton = FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true);
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<Terms> terms =
          Optional.ofNullable(leaf.reader().terms(LuceneField.SPELLING.field()));
      if (terms.isPresent()) {
        TermsEnum each = automaton.getTermsEnum(terms.get());
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          found.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        }
      }
    }
    return new Spelt.Forms(frequentFirst(found), true);
  }

  /// Whether all could be looked at.
  private boolean look(Terms terms, List<String> pieces, Map<String, Integer> found)
      throws IOException {
    BytesRef start = new BytesRef(pieces.getFirst());
    TermsEnum each = terms.iterator();
    if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return true;
    }
    for (BytesRef term = each.term(); term != null; term = each.next()) {
      if (!StringHelper.startsWith(term, start)) {
        return true;
      }
      if (left-- <= 0 || found.size() == MOST_FOUND) {
        return false;
      }
      String word = term.utf8ToString();
      if (fits(word, pieces)) {
        found.merge(word, each.docFreq(), Integer::sum);
      }
    }
    return true;
  }

  /// Whether the pieces stand in the word in their order, the first at its start and the last at
  /// its end.
  private static boolean fits(String word, List<String> pieces) {
    String last = pieces.getLast();
    int at = pieces.getFirst().length();
    for (String piece : pieces.subList(1, pieces.size() - 1)) {
      int next = word.indexOf(piece, at);
      if (next < 0) {
        return false;
      }
      at = next + piece.length();
    }
    return word.length() - last.length() >= at && word.endsWith(last);
  }

  private static List<String> frequentFirst(Map<String, Integer> found) {
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
