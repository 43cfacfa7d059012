package nl.voetspoor.engine.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexableField;

/// How the words of a text are sent to a cluster: the terms that stand in one place with a bar
/// between them, and a space between places: `brieven|~brief aan
/// slachtofferhulp|+slachtoffer|+hulp`. The cluster splits them again, at spaces into places and at
/// bars into terms of one place, which is all the analysis it does ([Mapping#ANALYZER]).
final class WordPlaces {
  static final char TERM = '|';
  static final char PLACE = ' ';

  private WordPlaces() {}

  /// The words of a field of a document, as `analyzer` cuts them.
  static String of(IndexableField field, Analyzer analyzer) {
    try (TokenStream stream = field.tokenStream(analyzer, null)) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      StringBuilder written = new StringBuilder();
      stream.reset();
      while (stream.incrementToken()) {
        if (!written.isEmpty()) {
          written.append(step.getPositionIncrement() == 0 ? TERM : PLACE);
        }
        append(term.getBytesRef().utf8ToString(), written);
      }
      stream.end();
      return written.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The places of a phrase.
  static String of(List<List<String>> places) {
    return String.join(
        String.valueOf(PLACE),
        places.stream().map(terms -> String.join(String.valueOf(TERM), terms)).toList());
  }

  /// No word holds a bar or a space; if one ever does, it is no reason to make two of it.
  private static void append(CharSequence term, StringBuilder written) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      written.append(c == TERM || Character.isWhitespace(c) ? '_' : c);
    }
  }
}
