package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Dutch text to the stems that are searched: case and accents do not matter, inflections meet, and
/// a dossier number is one word however it is spaced.
final class DutchAnalyzer extends Analyzer {
  private static final Pattern SPACED_NUMBER =
      Pattern.compile("(?<![\\d.,])(\\d{2})[ .\\u00a0\\u2009\\u202f](\\d{3})(?![\\d.])");

  private final StemmerOverrideMap overrides;

  DutchAnalyzer(AnalysisConfig config) {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
    config.stems().forEach(builder::add);
    try {
      overrides = builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new PatternReplaceCharFilter(SPACED_NUMBER, "$1$2", reader);
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return reader;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new LowerCaseFilter(words);
    TokenStream known = new StemmerOverrideFilter(lower, overrides);
    TokenStream stems = new SnowballFilter(known, "Dutch");
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
