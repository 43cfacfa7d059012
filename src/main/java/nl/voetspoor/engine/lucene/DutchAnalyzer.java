package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.voetspoor.model.Span;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Dutch text to the terms that are searched: case and accents do not matter, inflections meet, a
/// compound is found by its parts, and a number is one word however it is spaced.
public final class DutchAnalyzer extends Analyzer {
  private final WordForms forms;
  private final MetWords met;

  /// With the words of `config`.
  public DutchAnalyzer(AnalysisConfig config) {
    this.forms = new WordForms(config);
    this.met = new MetWords(forms);
  }

  /// What words are known by.
  WordForms forms() {
    return forms;
  }

  /// The words of a text.
  TextWords words(String text) {
    return TextWords.of(text, met);
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return reader;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    WordTokens tokens = new WordTokens(words(""), List.of());
    return new TokenStreamComponents(reader -> read(reader, tokens), tokens);
  }

  private void read(Reader reader, WordTokens tokens) {
    StringWriter text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tokens.over(words(text.toString()), List.of(new Span(0, text.getBuffer().length())));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
