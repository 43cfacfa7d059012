package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.CharFilter;

/// The notes of a paper, whose words keep the places that they have in its whole text.
final class NotesReader extends CharFilter {
  private final int start;

  /// @param start where in the text the notes begin
  NotesReader(String text, int start) {
    this(new StringReader(text.substring(start)), start);
  }

  private NotesReader(Reader notes, int start) {
    super(notes);
    this.start = start;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return input.read(buffer, offset, length);
  }

  @Override
  protected int correct(int offset) {
    return start + offset;
  }
}
