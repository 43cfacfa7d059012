package nl.voetspoor.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.voetspoor.index.Origin;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Reference;

/// The door out: answers questions about a collection. It may be used by many threads at once and
/// sees what has been committed, at most a second late.
public interface PaperSearch extends AutoCloseable {
  /// The papers that fit. Anything a person types gives an answer; what was not understood is said
  /// in its notices.
  SearchResult search(SearchRequest request);

  /// Why papers of the results of `request` have their places, for those of `papers` that are
  /// found. It is worked out when it is asked, not with each search.
  Map<PaperId, Why> why(SearchRequest request, List<PaperId> papers);

  /// Every choice of one facet of a request, where a page of results shows the most frequent ones.
  List<FacetValue> values(SearchRequest request, Facet facet);

  /// Hands over every paper that fits, one by one, in the order of the pages of results; which page
  /// was asked for does not count. Where all words must occur, those with some of them do not fit.
  /// All are of one state of the collection, and none is kept.
  void each(SearchRequest request, Consumer<PaperSummary> taker);

  /// The state of the collection that is searched now.
  Revision revision();

  /// A paper with its references, out and in; empty where the collection does not have it.
  Optional<PaperView> paper(PaperId id);

  /// Where in the text of a paper the words of a question stand, in order, whichever of them; none
  /// where it is not in the collection. What overlaps is one place; they are not endless.
  List<Span> places(PaperId id, String text);

  /// The papers that are most about the same, the likest first, at most `most`; none of its set and
  /// none that is nearly the same.
  List<PaperSummary> similar(PaperId id, int most);

  /// Whether the paper that `id` names, or any paper of that dossier, is in the collection.
  boolean has(PaperId id);

  /// Who refers to what `id` names, newest first; also for a paper that the collection lacks.
  List<Citation> citedBy(PaperId id);

  /// A dossier; empty where the collection has no paper of it.
  Optional<DossierView> dossier(DossierNumber number);

  /// Who refers to the papers of a dossier; empty where the collection has no paper of it.
  Optional<DossierLinks> links(DossierNumber number);

  /// Every dossier of which the collection has a paper, in order of number.
  List<DossierSummary> dossiers();

  /// What `written` names, if it is a number in any usual notation and nothing else.
  Optional<Notation> resolve(String written);

  /// The references in a text that is no paper of the collection, in its order; what is named
  /// without a number is what was named before in the text, or what fits in the collection.
  List<ResolvedReference> references(String text);

  /// What became of references that were read in a paper that is not in the collection.
  List<ResolvedReference> references(Paper paper, List<Reference> read);

  /// What a list shows of a paper; empty where the collection does not have it.
  Optional<PaperSummary> summary(PaperId id);

  /// Questions like `text` that find more, where a word or the number of a dossier in it may be
  /// misspelt; the likeliest first.
  List<Correction> corrections(String text);

  /// What a person who has typed so much may be about to ask, the likeliest first, at most `most`.
  List<Suggestion> suggestions(String typed, int most);

  /// The papers that the collection lacks and its papers refer to.
  Wanted wanted(WantedRequest request);

  /// What there is to search.
  CollectionSummary summary();

  /// The files that were seen, with what became of them, the last seen first.
  LedgerResult files(LedgerRequest request);

  /// The bytes of a file a paper was read from, to be closed by the caller; empty where they are
  /// gone, or are no longer as many as were read.
  ///
  /// @throws IOException when they are there but cannot be read
  Optional<InputStream> original(Origin origin) throws IOException;

  @Override
  void close();
}
