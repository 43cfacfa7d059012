package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/// The passages of a collection as one: how many there are, how long, and in how many a word
/// stands. Documents that were replaced do not count, although the index still holds them, so that
/// the order in which papers came plays no part.
final class PassageIndex implements PassageFigures {
  /// The fields in which a word of a question is sought.
  static final List<LuceneField> FIELDS =
      List.of(LuceneField.QUESTION, LuceneField.ANSWER, LuceneField.UNDER);

  private static final int MOST_REMEMBERED = 200_000;

  private final IndexReader reader;
  private final List<Leaf> leaves;
  private final int count;
  private final Map<LuceneField, Double> averages;
  private final LetterRuns letters;
  private final Map<String, Integer> frequencies = new ConcurrentHashMap<>();

  private PassageIndex(IndexReader reader, List<Leaf> leaves, LetterRuns letters) {
    this.reader = reader;
    this.leaves = leaves;
    this.letters = letters;
    this.count = (int) leaves.stream().mapToLong(leaf -> leaf.counts(LuceneField.ANSWER)).sum();
    this.averages = new HashMap<>();
    for (LuceneField field : FIELDS) {
      long words = leaves.stream().mapToLong(leaf -> leaf.words(field)).sum();
      long texts = leaves.stream().mapToLong(leaf -> leaf.counts(field)).sum();
      averages.put(field, texts == 0 ? 1 : (double) words / texts);
    }
  }

  /// A part of the index, with how long the texts in it are.
  ///
  /// @param lengths per field the coded length of the text of each document; 0 where it has none
  record Leaf(LeafReaderContext context, Map<LuceneField, byte[]> lengths) {
    boolean isLive(int doc) {
      Optional<Bits> live = Optional.ofNullable(context.reader().getLiveDocs());
      return live.isEmpty() || live.get().get(doc);
    }

    byte[] lengths(LuceneField field) {
      return Optional.ofNullable(lengths.get(field)).orElseThrow();
    }

    private long words(LuceneField field) {
      long words = 0;
      byte[] coded = lengths(field);
      for (int doc = 0; doc < coded.length; doc++) {
        words += isLive(doc) ? SmallFloat.byte4ToInt(coded[doc]) : 0;
      }
      return words;
    }

    private long counts(LuceneField field) {
      long count = 0;
      byte[] coded = lengths(field);
      for (int doc = 0; doc < coded.length; doc++) {
        count += coded[doc] != 0 && isLive(doc) ? 1 : 0;
      }
      return count;
    }
  }

  static PassageIndex of(IndexReader reader) throws IOException {
    return new PassageIndex(reader, leaves(reader), LetterRuns.of(reader));
  }

  /// The parts of an index of passages.
  static List<Leaf> leaves(IndexReader reader) throws IOException {
    List<Leaf> leaves = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      Map<LuceneField, byte[]> lengths = new HashMap<>();
      for (LuceneField field : FIELDS) {
        lengths.put(field, lengths(context, field));
      }
      leaves.add(new Leaf(context, lengths));
    }
    return leaves;
  }

  private static byte[] lengths(LeafReaderContext context, LuceneField field) throws IOException {
    byte[] lengths = new byte[context.reader().maxDoc()];
    Optional<NumericDocValues> norms =
        Optional.ofNullable(context.reader().getNormValues(field.field()));
    if (norms.isPresent()) {
      NumericDocValues values = norms.get();
      for (int doc = values.nextDoc();
          doc != NumericDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        lengths[doc] = (byte) values.longValue();
      }
    }
    return lengths;
  }

  /// Its parts, in the order of the index.
  List<Leaf> leaves() {
    return leaves;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public double averageLength(LuceneField field) {
    return Optional.ofNullable(averages.get(field)).orElseThrow();
  }

  @Override
  public int letters(String run) {
    return letters.frequency(run);
  }

  @Override
  public int frequency(String term) throws IOException {
    Optional<Integer> known = Optional.ofNullable(frequencies.get(term));
    if (known.isPresent()) {
      return known.get();
    }
    int frequency = Math.max(live(LuceneField.ANSWER, term), live(LuceneField.QUESTION, term));
    if (frequencies.size() < MOST_REMEMBERED) {
      frequencies.put(term, frequency);
    }
    return frequency;
  }

  private int live(LuceneField field, String text) throws IOException {
    Term term = new Term(field.field(), new BytesRef(text));
    if (!reader.hasDeletions()) {
      return reader.docFreq(term);
    }
    int found = 0;
    for (Leaf leaf : leaves) {
      Optional<PostingsEnum> postings =
          Optional.ofNullable(leaf.context().reader().postings(term, PostingsEnum.NONE));
      if (postings.isPresent()) {
        PostingsEnum docs = postings.get();
        for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
          found += leaf.isLive(doc) ? 1 : 0;
        }
      }
    }
    return found;
  }
}
