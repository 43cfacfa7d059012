package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text as terms of the index. At the place of each word stand its letters, its stem
/// where that is another, and the stems of what it is made of; all with the offsets of the word.
final class TypedTokens extends Tokenizer {
  private static final int BUFFER = 8192;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final WordForms forms;
  private Iterator<Words.Word> words = List.<Words.Word>of().iterator();
  private Iterator<String> terms = List.<String>of().iterator();
  private Words.Word word = new Words.Word("", 0, 0, false);
  private int step = 1;
  private int length;

  TypedTokens(WordForms forms) {
    this.forms = forms;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[BUFFER];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    length = text.length();
    words = new Words(text.toString());
    terms = List.<String>of().iterator();
    step = 1;
  }

  @Override
  public boolean incrementToken() {
    while (!terms.hasNext()) {
      if (!words.hasNext()) {
        return false;
      }
      word = words.next();
      terms = IndexTerms.of(word, forms).iterator();
    }
    clearAttributes();
    term.append(terms.next());
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    increment.setPositionIncrement(step);
    step = terms.hasNext() || word.beside() ? 0 : 1;
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
