package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/// The words of the papers of an index in a folder.
final class SpeltHere implements Spelt {
  /// Of 1: a letter in four may differ.
  private static final float LEAST_ALIKE = 0.7f;

  private final IndexReader reader;

  SpeltHere(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public Look look(int most) {
    return new Vocabulary(reader, most);
  }

  @Override
  public Map<String, Integer> papers(Collection<String> words) throws IOException {
    Map<String, Integer> papers = new HashMap<>();
    for (String word : words) {
      int found = reader.docFreq(term(word));
      if (found > 0) {
        papers.put(word, found);
      }
    }
    return papers;
  }

  @Override
  public List<Alike> alike(String word, int most) throws IOException {
    DirectSpellChecker speller = new DirectSpellChecker();
    speller.setAccuracy(LEAST_ALIKE);
    return Arrays.stream(
            speller.suggestSimilar(term(word), most, reader, SuggestMode.SUGGEST_MORE_POPULAR))
        .map(found -> new Alike(found.string, found.freq))
        .toList();
  }

  private static Term term(String word) {
    return new Term(LuceneField.SPELLING.field(), word);
  }
}
