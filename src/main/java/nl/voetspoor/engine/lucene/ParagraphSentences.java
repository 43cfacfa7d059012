package nl.voetspoor.engine.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;
import org.apache.lucene.analysis.util.CharArrayIterator;

/// Breaks a text between sentences and between blocks, which the text of a paper parts by a line
/// break. Java alone takes a line break for a space, and would run a heading into the sentence
/// below.
final class ParagraphSentences extends BreakIterator {
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of("nl", "NL"));
  private CharacterIterator text = new StringCharacterIterator("");

  @Override
  public void setText(String newText) {
    text = new StringCharacterIterator(newText);
    char[] parted = newText.toCharArray();
    for (int i = 0; i < parted.length; i++) {
      if (parted[i] == '\n') {
        parted[i] = PARAGRAPH_SEPARATOR;
      }
    }
    CharArrayIterator letters = CharArrayIterator.newSentenceInstance();
    letters.setText(parted, 0, parted.length);
    sentences.setText(letters);
  }

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder letters = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      letters.append(c);
    }
    setText(letters.toString());
    text = newText;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    return sentences.first();
  }

  @Override
  public int last() {
    return sentences.last();
  }

  @Override
  public int next(int n) {
    return sentences.next(n);
  }

  @Override
  public int next() {
    return sentences.next();
  }

  @Override
  public int previous() {
    return sentences.previous();
  }

  @Override
  public int following(int offset) {
    return sentences.following(offset);
  }

  @Override
  public int preceding(int offset) {
    return sentences.preceding(offset);
  }

  @Override
  public int current() {
    return sentences.current();
  }
}
