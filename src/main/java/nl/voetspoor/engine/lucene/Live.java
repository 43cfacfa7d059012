package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;

/// The documents of an index that have not been replaced, term by term. It fills one list anew for
/// each term, and so is for one thread.
final class Live {
  private final Optional<Bits> bits;
  private Optional<PostingsEnum> docs = Optional.empty();

  Live(IndexReader reader) {
    this.bits = Optional.ofNullable(MultiBits.getLiveDocs(reader));
  }

  /// What is done with a document.
  interface Taker {
    /// Takes it.
    void take(int doc) throws IOException;
  }

  /// Hands over the documents of a term, in order.
  void each(TermsEnum term, Taker taker) throws IOException {
    PostingsEnum of = term.postings(docs.orElse(null), PostingsEnum.NONE);
    docs = Optional.of(of);
    for (int doc = of.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = of.nextDoc()) {
      if (bits.isEmpty() || bits.get().get(doc)) {
        taker.take(doc);
      }
    }
  }

  /// How many documents a term has.
  int count(TermsEnum term) throws IOException {
    if (bits.isEmpty()) {
      return term.docFreq();
    }
    int[] count = {0};
    each(term, _ -> count[0]++);
    return count[0];
  }
}
