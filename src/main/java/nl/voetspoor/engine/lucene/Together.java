package nl.voetspoor.engine.lucene;

import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// Words near one another in one field, in any order and each in any of several forms. It says what
/// it is made of, which a query for intervals does not.
public final class Together extends Query {
  private final String field;
  private final List<List<String>> words;
  private final int between;

  /// @param words the terms of each word, of which any will do
  /// @param between how many other words may stand between them
  Together(String field, List<List<String>> words, int between) {
    this.field = field;
    this.words = words.stream().map(List::copyOf).toList();
    this.between = between;
  }

  /// In which field.
  public String field() {
    return field;
  }

  /// The terms of each word, of which any will do.
  public List<List<String>> words() {
    return words;
  }

  /// How many other words may stand between them.
  public int between() {
    return between;
  }

  /// Intervals are the shortest there are: two compounds that follow one another do not make a
  /// third of their halves.
  @Override
  public Query rewrite(IndexSearcher searcher) {
    return intervals();
  }

  private Query intervals() {
    IntervalsSource[] each =
        words.stream()
            .map(forms ->
                Intervals.or(forms.stream().map(Intervals::term).toArray(IntervalsSource[]::new)))
            .toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        field, Intervals.maxwidth(words.size() + between, Intervals.unordered(each)));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    intervals().visit(visitor);
  }

  @Override
  public String toString(String shown) {
    return intervals().toString(shown);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Together near
        && near.field.equals(field)
        && near.words.equals(words)
        && near.between == between;
  }

  @Override
  public int hashCode() {
    return classHash() + 31 * field.hashCode() + 7 * words.hashCode() + between;
  }
}
