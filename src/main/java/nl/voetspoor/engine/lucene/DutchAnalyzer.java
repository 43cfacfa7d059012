package nl.voetspoor.engine.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Dutch text to the terms that are searched: case and accents do not matter, inflections meet, a
/// compound is found by its parts, and a number is one word however it is spaced.
public final class DutchAnalyzer extends Analyzer {
  private final WordForms forms;

  /// With the words of `config`.
  public DutchAnalyzer(AnalysisConfig config) {
    this.forms = new WordForms(config);
  }

  /// What words are known by.
  WordForms forms() {
    return forms;
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return reader;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new TypedTokens(forms));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
