package nl.voetspoor.engine.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Every word of a paper once, as it is spelt but for case and accents.
final class SpeltField extends Field {
  private static final FieldType TYPE = type();

  private final List<BytesRef> words;

  SpeltField(List<BytesRef> words) {
    super(LuceneField.SPELLING.field(), TYPE);
    this.words = words;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
    return new Tokens(words);
  }

  private static final class Tokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<BytesRef> words;
    private int next;

    private Tokens(List<BytesRef> words) {
      this.words = words;
    }

    @Override
    public boolean incrementToken() {
      if (next == words.size()) {
        return false;
      }
      term.setBytesRef(words.get(next++));
      return true;
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
