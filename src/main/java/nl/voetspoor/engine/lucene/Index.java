package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.Sort;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// What searching asks of an index: of one state of a collection. The embedded engine answers from
/// a folder ([LuceneIndex]), a cluster over the network; all that is above this door, from the
/// reading of a question to the choices of a facet, is one and the same for both, and so are their
/// answers.
///
/// A question is a query of Lucene, made of the kinds that this room makes. Documents go by a
/// number, which means something to this object alone.
public interface Index extends AutoCloseable {
  /// Which state of the collection it is.
  Revision revision();

  /// Whether nothing has been written yet.
  boolean isEmpty();

  /// No more documents than these can be found.
  int size();

  /// How many documents fit.
  int count(Query query) throws IOException;

  /// The same, as far as there is time.
  default int count(Query query, Deadline deadline) throws IOException {
    return count(query);
  }

  /// Works out what every search needs and none has needed yet.
  default void prepare(Lookup lookup) throws IOException {}

  /// The documents that fit, the best first, at most `most`.
  List<Integer> docs(Query query, int most) throws IOException;

  /// The same, each in a place of its own with its score.
  List<Row> best(Query query, int most) throws IOException;

  /// Whether every question takes its time, so that it pays to ask many at once.
  default boolean isFar() {
    return false;
  }

  /// Asks questions for [#count] and [#docs] all at once, where the index is far.
  default void announce(Collection<Query> counted, Collection<Query> found) throws IOException {}

  /// What a document keeps in a field that is not searched.
  Optional<byte[]> bytes(int doc, LuceneField field) throws IOException;

  /// The text that a document keeps in a field.
  Optional<String> text(int doc, LuceneField field) throws IOException;

  /// The references with any of `values`.
  ///
  /// @param field [LuceneField#TARGET] or [LuceneField#CLUE]
  List<Mentioned> references(LuceneField field, List<String> values) throws IOException;

  /// A reference of a paper.
  ///
  /// @param from the identifier of the paper
  /// @param place where it stands in it
  /// @param clue what it says in place of a number; empty where it says none that finds anything
  record Mentioned(String from, Citation.Place place, Optional<Clue> clue) {}

  /// Every value of a field that is kept whole, with how many documents have it.
  Map<String, Integer> terms(LuceneField field) throws IOException;

  /// Which of `values` any document has in a field that is kept whole.
  Set<String> present(LuceneField field, Collection<String> values) throws IOException;

  /// The papers that are a later edition of another.
  List<PaperId> laterEditions() throws IOException;

  /// Every dossier, with its papers; `older` are not counted.
  Map<String, DossierCount> dossiers(Set<PaperId> older) throws IOException;

  /// How many papers a dossier has.
  ///
  /// @param last the newest date of a paper, where any has one
  record DossierCount(int papers, Optional<LocalDate> last) {}

  /// The oldest and the newest date of a paper, if any has one.
  Optional<Period> period() throws IOException;

  /// From a day to a day.
  record Period(LocalDate first, LocalDate last) {}

  /// Which papers belong together.
  Families families(Lookup lookup) throws IOException;

  /// The words of papers as they are spelt.
  Spelt spelt();

  /// The same papers as `words` finds, with what speaks for them beside their words counted.
  Query weighed(Query words) throws IOException;

  /// What speaks for the paper `id` in a document beside its words.
  Standing standing(int doc, PaperId id) throws IOException;

  /// What speaks for a paper.
  ///
  /// @param recency how recent it is, from 0 to 1
  /// @param citations how much it is cited, from 0 to 1
  record Standing(double recency, double citations) {}

  /// The papers that fit, with what would fit if one thing that narrows did not.
  ///
  /// @param deadline until when; of what is broken off there is what was found by then
  Found papers(Sought sought, Order order, Lookup lookup, Deadline deadline) throws IOException;

  /// What is sought.
  ///
  /// @param base what must fit in any case
  /// @param narrowing what must fit as well, by the name of what it narrows, in order
  record Sought(Query base, Map<String, Query> narrowing) {}

  /// How papers are put in order.
  ///
  /// @param sort by what
  /// @param families what belongs together and stands in one place; empty to let every paper stand
  ///   alone
  /// @param last up to which place, from 1
  record Order(Sort sort, Optional<Families> families, int last) {}

  /// What was found.
  ///
  /// @param total how many papers
  /// @param folded how many of them have no place of their own
  /// @param rows the places up to the last that was asked for
  /// @param counts how many papers there are of each kind
  record Found(int total, int folded, List<Row> rows, Counts counts) {
    /// Keeps its own copy of the list.
    public Found {
      rows = List.copyOf(rows);
    }
  }

  /// A place in the list.
  ///
  /// @param best the document that has it
  /// @param score how well that fits; 0 where something else orders the papers
  /// @param papers the documents that stand there, in order, itself among them
  record Row(int best, double score, List<Integer> papers) {
    /// Keeps its own copy of the list.
    public Row {
      papers = List.copyOf(papers);
    }
  }

  /// How many papers have what, among those that fit and those that would.
  interface Counts {
    /// The most frequent values of `dimension`, at most `most`, among what fits but for it.
    Map<String, Integer> values(String dimension, int most) throws IOException;

    /// How many have `value`, among what fits but for `dimension`.
    int count(String dimension, String value) throws IOException;

    /// How many have `value`, among what fits.
    int countFitting(String dimension, String value) throws IOException;

    /// How many fit but for `dimension`.
    int totalWithout(String dimension) throws IOException;

    /// How many there are of each month, among what fits but for `dimension`.
    NavigableMap<YearMonth, Integer> months(String dimension) throws IOException;
  }

  /// Files of the ledger that fit, the last seen first, up to place `last`.
  Found files(Sought sought, int last) throws IOException;

  /// The most frequent values of a facet among what fits.
  Map<String, Integer> most(Query query, String dimension, int most) throws IOException;

  /// Hands over all documents that fit, in order. All are of one state of the collection.
  void each(Query query, Sort sort, Lookup lookup, IntConsumer taker) throws IOException;

  /// Papers with all their words, to look where in them a query fits.
  Read read(List<Integer> docs) throws IOException;

  /// The same, to be weighed for `words` as among all papers.
  Read weigh(List<Integer> docs, Query words) throws IOException;

  /// Papers that can be looked into.
  ///
  /// @param searcher in which they are
  /// @param docs the number of each in it, in the order in which they were asked
  record Read(IndexSearcher searcher, List<Integer> docs) {
    /// Keeps its own copy of the list.
    public Read {
      docs = List.copyOf(docs);
    }
  }

  /// In the texts of how many papers each of these words stands; those in none may be left out.
  Map<String, Integer> papersWith(Collection<String> words) throws IOException;

  /// The passages of the papers that `papers` finds; where it is empty, of all.
  PassageDoor passages(Optional<Query> papers) throws IOException;

  @Override
  void close() throws IOException;
}
