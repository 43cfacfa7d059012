package nl.voetspoor.engine.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/// The words of a paper, as it is spelt but for case and accents.
final class SpeltField extends Field {
  private static final FieldType TYPE = type();

  private final List<TextWords> texts;

  SpeltField(List<TextWords> texts) {
    super(LuceneField.SPELLING.field(), TYPE);
    this.texts = texts;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
    return new Tokens(texts.iterator());
  }

  /// The words one by one. That a word comes again costs less than to know which have been.
  private static final class Tokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final Iterator<TextWords> texts;
    private TextWords words;
    private int next;

    private Tokens(Iterator<TextWords> texts) {
      this.texts = texts;
      this.words = texts.next();
    }

    @Override
    public boolean incrementToken() {
      while (next < words.size() || texts.hasNext()) {
        if (next == words.size()) {
          words = texts.next();
          next = 0;
        } else if (words.isBeside(next)) {
          next++;
        } else {
          term.setBytesRef(words.word(next++).term(0));
          return true;
        }
      }
      return false;
    }
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
