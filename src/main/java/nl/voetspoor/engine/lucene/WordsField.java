package nl.voetspoor.engine.lucene;

import java.util.List;
import nl.voetspoor.model.Span;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/// A field of words that were cut from a text before.
final class WordsField extends Field {
  /// Words whose places do not matter: what is shown of them is marked from its text.
  static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  /// Words that may have to stand together.
  static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  /// Words that are marked in the text.
  static final FieldType MARKED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

  private final TextWords words;
  private final List<Span> parts;

  /// The words that begin within `parts` of a text.
  WordsField(LuceneField field, TextWords words, List<Span> parts, FieldType type) {
    super(field.field(), type);
    this.words = words;
    this.parts = parts;
  }

  /// All words of a text.
  WordsField(LuceneField field, TextWords words, FieldType type) {
    this(field, words, List.of(new Span(0, words.text().length())), type);
  }

  /// The text, where its words are all of it.
  @Override
  public @Nullable String stringValue() {
    boolean whole = parts.equals(List.of(new Span(0, words.text().length())));
    return whole ? words.text() : null;
  }

  /// Uses the stream of the field before it, where there was one.
  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
    if (before instanceof WordTokens tokens) {
      tokens.over(words, parts);
      return tokens;
    }
    return new WordTokens(words, parts);
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
