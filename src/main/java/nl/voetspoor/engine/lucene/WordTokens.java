package nl.voetspoor.engine.lucene;

import java.util.List;
import nl.voetspoor.model.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Words that were cut from a text, as terms of the index. At the place of each word stand its
/// letters, its stem where that is another, and the stems of what it is made of; all with the
/// offsets of the word.
final class WordTokens extends TokenStream {
  // The term comes first: else it would be made of letters again for each word.
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private TextWords words;
  private List<Span> parts = List.of();
  private MetWords.@Nullable Met met;
  private int nextPart;
  private int word;
  private int last;
  private int nextTerm;
  private int step;

  WordTokens(TextWords words, List<Span> parts) {
    this.words = words;
    over(words, parts);
  }

  /// Goes over other words: those of `others` that begin within `spans`.
  void over(TextWords others, List<Span> spans) {
    words = others;
    parts = spans;
  }

  @Override
  public void reset() {
    met = null;
    nextPart = 0;
    nextTerm = 0;
    word = 0;
    last = 0;
    step = 1;
  }

  /// Sets all that it has, so that nothing needs to be cleared before.
  @Override
  public boolean incrementToken() {
    MetWords.Met current = met != null && nextTerm < met.size() ? met : nextWord();
    if (current == null) {
      return false;
    }
    met = current;
    term.setBytesRef(current.term(nextTerm++));
    increment.setPositionIncrement(step);
    step = nextTerm < current.size() || words.isBeside(word - 1) ? 0 : 1;
    return true;
  }

  private MetWords.@Nullable Met nextWord() {
    while (word == last) {
      if (nextPart == parts.size()) {
        return null;
      }
      Span part = parts.get(nextPart++);
      word = words.from(part.start());
      last = words.from(part.end());
    }
    offset.setOffset(words.start(word), words.end(word));
    nextTerm = 0;
    return words.word(word++);
  }

  @Override
  public void end() {
    clearAttributes();
    increment.setPositionIncrement(0);
    int length = words.text().length();
    offset.setOffset(length, length);
  }
}
