package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.Snippet.Piece;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;

/// Cuts from papers that were found the lines in which the words that were asked stand, and marks
/// those words.
final class Highlights {
  private static final int GOAL_LENGTH = 180;
  private static final float FRAGMENT_ALIGNMENT = 0f;
  private static final int SNIPPETS = 8;

  /// A sentence that goes on for ever is cut, in letters.
  private static final int LONGEST = 1_200;

  /// How many of them, the best, come first.
  private static final int BEST = 3;

  private final IndexSearcher searcher;
  private final FieldHighlighter highlighter;

  /// @param places where what found the papers stands in them
  Highlights(IndexSearcher searcher, MarkedPlaces places) {
    this.searcher = searcher;
    this.highlighter =
        new FieldHighlighter(
            LuceneField.BODY.field(),
            places,
            LengthGoalBreakIterator.createClosestToLength(
                new ParagraphSentences(), GOAL_LENGTH, FRAGMENT_ALIGNMENT),
            new PassageScorer(),
            SNIPPETS,
            1,
            new Cutter(),
            Comparator.comparingInt(Passage::getStartOffset));
  }

  /// The snippets of a paper that the query finds, without page numbers; the first lines of the
  /// text where the words stand elsewhere.
  List<Snippet> snippets(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    String text =
        Optional.ofNullable(
                searcher
                    .storedFields()
                    .document(doc, Set.of(LuceneField.BODY.field()))
                    .get(LuceneField.BODY.field()))
            .orElseThrow();
    if (text.isEmpty()) {
      return List.of();
    }
    Object cut = highlighter.highlightFieldForDoc(leaf.reader(), doc - leaf.docBase, text);
    return cut instanceof Cut(List<Snippet> snippets) ? snippets : List.of();
  }

  private record Cut(List<Snippet> snippets) {}

  private static final class Cutter extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : bestFirst(passages)) {
        int first =
            passage.getNumMatches() > 0 ? passage.getMatchStarts()[0] : passage.getStartOffset();
        snippets.add(new Snippet(pieces(passage, content), 0, first));
      }
      return new Cut(snippets);
    }

    /// The best ones in the order of the text, then the others alike.
    private static List<Passage> bestFirst(Passage[] inOrder) {
      Set<Passage> best =
          Arrays.stream(inOrder)
              .sorted(Comparator.comparingDouble(Passage::getScore).reversed())
              .limit(BEST)
              .collect(Collectors.toSet());
      return Stream.concat(
              Arrays.stream(inOrder).filter(best::contains),
              Arrays.stream(inOrder).filter(passage -> !best.contains(passage)))
          .toList();
    }

    private static List<Piece> pieces(Passage passage, String content) {
      List<Piece> pieces = new ArrayList<>();
      int at = start(passage, content);
      int last = end(passage, content);
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = Math.max(at, passage.getMatchStarts()[i]);
        int end = Math.min(last, passage.getMatchEnds()[i]);
        if (start < end) {
          add(pieces, content.substring(at, start), false);
          add(pieces, content.substring(start, end), true);
          at = end;
        }
      }
      add(pieces, content.substring(at, last), false);
      return pieces;
    }

    /// A snippet begins within the block of its first mark, and ends within that of its last.
    private static int start(Passage passage, String content) {
      if (passage.getNumMatches() == 0) {
        return passage.getStartOffset();
      }
      int mark = passage.getMatchStarts()[0];
      int start = Math.max(passage.getStartOffset(), content.lastIndexOf('\n', mark) + 1);
      return mark - start <= LONGEST / 3 ? start : mark - LONGEST / 3;
    }

    private static int end(Passage passage, String content) {
      int longest = start(passage, content) + LONGEST;
      int last = Math.min(Math.min(passage.getEndOffset(), longest), content.length());
      int marked =
          passage.getNumMatches() == 0
              ? passage.getStartOffset() + 1
              : passage.getMatchEnds()[passage.getNumMatches() - 1];
      int blockEnd = content.indexOf('\n', Math.min(marked, last));
      return blockEnd < 0 ? last : Math.min(last, blockEnd);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, marked));
      }
    }
  }
}
