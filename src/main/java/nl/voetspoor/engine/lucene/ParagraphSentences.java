package nl.voetspoor.engine.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.util.CharArrayIterator;

/// Breaks a text between sentences and between blocks, which the text of a paper parts by a line
/// break. Java alone takes a line break for a space, and would run a heading into the sentence
/// below. One block at a time is broken, once: Java alone looks back from every place anew, for as
/// far as it cannot tell where a sentence begins.
final class ParagraphSentences extends BreakIterator {
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of("nl", "NL"));
  private final CharArrayIterator letters = CharArrayIterator.newSentenceInstance();
  private CharacterIterator text = new StringCharacterIterator("");
  private char[] parted = {};
  private int at;

  /// The breaks of one block, from that before its first letter to that behind its last.
  private int[] breaks = {0};

  @Override
  public void setText(String newText) {
    text = new StringCharacterIterator(newText);
    parted = newText.toCharArray();
    for (int i = 0; i < parted.length; i++) {
      if (parted[i] == '\n') {
        parted[i] = PARAGRAPH_SEPARATOR;
      }
    }
    at = 0;
    breaks = new int[] {0};
  }

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder all = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      all.append(c);
    }
    setText(all.toString());
    text = newText;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    at = 0;
    return at;
  }

  @Override
  public int last() {
    at = parted.length;
    return at;
  }

  @Override
  public int next(int n) {
    int reached = at;
    for (int left = Math.abs(n); left > 0 && reached != DONE; left--) {
      reached = n > 0 ? next() : previous();
    }
    return reached;
  }

  @Override
  public int next() {
    return following(at);
  }

  @Override
  public int previous() {
    return preceding(at);
  }

  @Override
  public int following(int offset) {
    if (offset >= parted.length) {
      at = parted.length;
      return DONE;
    }
    breakBlockOf(offset);
    int found = Arrays.binarySearch(breaks, offset);
    at = breaks[found < 0 ? -found - 1 : found + 1];
    return at;
  }

  @Override
  public int preceding(int offset) {
    if (offset <= 0) {
      at = 0;
      return DONE;
    }
    breakBlockOf(offset - 1);
    int found = Arrays.binarySearch(breaks, offset);
    at = breaks[found < 0 ? -found - 2 : found - 1];
    return at;
  }

  @Override
  public int current() {
    return at;
  }

  /// Finds the breaks of the block in which the letter at `offset` stands.
  private void breakBlockOf(int offset) {
    if (breaks[0] <= offset && offset < breaks[breaks.length - 1]) {
      return;
    }
    int start = offset;
    while (start > 0 && parted[start - 1] != PARAGRAPH_SEPARATOR) {
      start--;
    }
    int end = offset;
    while (end < parted.length && parted[end] != PARAGRAPH_SEPARATOR) {
      end++;
    }
    breaks = breaks(start, Math.min(parted.length, end + 1));
  }

  private int[] breaks(int start, int end) {
    letters.setText(parted, start, end - start);
    sentences.setText(letters);
    int[] found = new int[8];
    int count = 0;
    for (int each = sentences.first(); each != DONE; each = sentences.next()) {
      found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
      found[count++] = start + each;
    }
    return Arrays.copyOf(found, count);
  }
}
