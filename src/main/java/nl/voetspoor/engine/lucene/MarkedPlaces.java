package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;

/// Where in the text of a paper, and in its notes, what found it stands. The query is prepared once
/// for all papers that are shown, and without what it looks for elsewhere.
final class MarkedPlaces extends FieldOffsetStrategy {
  private static final List<LuceneField> FIELDS = List.of(LuceneField.BODY, LuceneField.NOTES);

  private final List<LeafReaderContext> leaves;
  private final Optional<Weight> weight;

  private MarkedPlaces(UHComponents components, IndexSearcher searcher, Optional<Weight> weight) {
    super(components);
    this.leaves = searcher.getIndexReader().leaves();
    this.weight = weight;
  }

  static MarkedPlaces of(IndexSearcher searcher, Query query) throws IOException {
    Optional<Query> marked = InFields.of(FIELDS).part(query);
    Optional<Weight> weight =
        marked.isEmpty()
            ? Optional.empty()
            : Optional.of(
                searcher.createWeight(
                    searcher.rewrite(marked.get()), ScoreMode.COMPLETE_NO_SCORES, 1));
    return new MarkedPlaces(components(query), searcher, weight);
  }

  @SuppressWarnings("NullAway") // phrases are found by the query itself
  private static UHComponents components(Query query) {
    return new UHComponents(
        LuceneField.BODY.field(),
        _ -> true,
        query,
        new BytesRef[0],
        null,
        new LabelledCharArrayMatcher[0],
        false,
        Set.of());
  }

  @Override
  public OffsetSource getOffsetSource() {
    return OffsetSource.POSTINGS;
  }

  @Override
  public OffsetsEnum getOffsetsEnum(LeafReader reader, int doc, String text) throws IOException {
    LeafReaderContext leaf =
        leaves.stream().filter(each -> each.reader().equals(reader)).findFirst().orElseThrow();
    Optional<Matches> matches =
        weight.isEmpty() ? Optional.empty() : Optional.ofNullable(weight.get().matches(leaf, doc));
    List<OffsetsEnum> places = new ArrayList<>();
    for (LuceneField field : FIELDS) {
      MatchesIterator found = matches.isEmpty() ? null : matches.get().getMatches(field.field());
      if (Objects.nonNull(found)) {
        places.add(new OffsetsEnum.OfMatchesIteratorWithSubs(found));
      }
    }
    return places.isEmpty() ? OffsetsEnum.EMPTY : new OffsetsEnum.MultiOffsetsEnum(places);
  }
}
