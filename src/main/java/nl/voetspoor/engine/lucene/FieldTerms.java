package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Goes through all terms of a field, in their order.
final class FieldTerms {
  private FieldTerms() {}

  /// What is done with a term.
  interface Taker {
    /// Takes it.
    ///
    /// @param term its text
    /// @param at where the walk stands, for its frequency and its documents
    void take(String term, TermsEnum at) throws IOException;
  }

  /// Hands over every term of `field`; none where no document has the field.
  static void each(IndexReader reader, LuceneField field, Taker taker) throws IOException {
    from(1, reader, field, taker);
  }

  /// Hands over every term of `field` that more than one document has.
  static void eachOfMany(IndexReader reader, LuceneField field, Taker taker) throws IOException {
    from(2, reader, field, taker);
  }

  /// What is done with a term that two fields have.
  interface Met {
    /// Takes it, where both walks stand at it.
    void at(TermsEnum one, TermsEnum other) throws IOException;
  }

  /// Hands over every term that both fields have. To go through both beside one another is much
  /// less work than to look each term up.
  static void eachOfBoth(IndexReader reader, LuceneField one, LuceneField other, Met met)
      throws IOException {
    Optional<TermsEnum> of = walk(reader, one);
    Optional<TermsEnum> beside = walk(reader, other);
    if (of.isEmpty() || beside.isEmpty()) {
      return;
    }
    BytesRef first = of.get().next();
    BytesRef second = beside.get().next();
    while (first != null && second != null) {
      int order = first.compareTo(second);
      if (order == 0) {
        met.at(of.get(), beside.get());
      }
      first = order <= 0 ? of.get().next() : first;
      second = order >= 0 ? beside.get().next() : second;
    }
  }

  /// A walk through the terms of `field`; none where no document has the field.
  static Optional<TermsEnum> walk(IndexReader reader, LuceneField field) throws IOException {
    Optional<Terms> terms = Optional.ofNullable(MultiTerms.getTerms(reader, field.field()));
    return terms.isPresent() ? Optional.of(terms.get().iterator()) : Optional.empty();
  }

  private static void from(int least, IndexReader reader, LuceneField field, Taker taker)
      throws IOException {
    Optional<TermsEnum> walk = walk(reader, field);
    if (walk.isPresent()) {
      TermsEnum at = walk.get();
      for (BytesRef term = at.next(); term != null; term = at.next()) {
        if (least == 1 || at.docFreq() >= least) {
          taker.take(term.utf8ToString(), at);
        }
      }
    }
  }
}
