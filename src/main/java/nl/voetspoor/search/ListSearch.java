package nl.voetspoor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;

/// Searches a list of words or numbers in one go, each line by itself.
public final class ListSearch {
  /// How many lines are searched at most.
  public static final int MOST_LINES = 1_000;

  /// How many characters a line may have.
  public static final int LONGEST_LINE = 500;

  /// How many papers are shown of a line.
  public static final int SHOWN = 3;

  private final PaperSearch search;

  /// Over a collection.
  public ListSearch(PaperSearch search) {
    this.search = search;
  }

  /// Answers the lines in their order; empty ones are passed over, and what comes behind the first
  /// [#MOST_LINES] is counted and left out.
  public ListAnswer answer(List<String> lines) {
    List<ListAnswer.Line> answered = new ArrayList<>();
    int leftOut = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (!text.isEmpty() && answered.size() < MOST_LINES) {
        answered.add(line(i + 1, text));
      } else if (!text.isEmpty()) {
        leftOut++;
      }
    }
    return new ListAnswer(answered, leftOut);
  }

  private ListAnswer.Line line(int number, String text) {
    if (text.length() > LONGEST_LINE) {
      String begin = text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
      return new ListAnswer.Line(number, begin, new ListAnswer.TooLong(), 0, List.of());
    }
    Optional<Notation> named = search.resolve(text).filter(Notation::isMeant);
    return named.isPresent() ? named(number, text, named.get()) : words(number, text);
  }

  private ListAnswer.Line named(int number, String text, Notation notation) {
    PaperId id = notation.id();
    ListAnswer.Meaning meaning = new ListAnswer.Named(notation);
    if (id.kind() != IdKind.DOSSIER) {
      List<PaperSummary> here = search.summary(id).stream().toList();
      return new ListAnswer.Line(number, text, meaning, here.size(), here);
    }
    SearchRequest request =
        SearchRequest.of("")
            .choosing(Facet.DOSSIER, id.dossier().orElseThrow().value())
            .withFolding(false)
            .sortedBy(Sort.NEWEST);
    return found(number, text, meaning, request);
  }

  private ListAnswer.Line words(int number, String text) {
    SearchRequest request = SearchRequest.of(text);
    return found(number, text, new ListAnswer.Words(request), request);
  }

  private ListAnswer.Line found(
      int number, String text, ListAnswer.Meaning meaning, SearchRequest request) {
    SearchResult result = search.search(request.sized(SHOWN));
    if (result.notices().contains(Notice.of(Notice.Kind.NOT_ALL_WORDS))) {
      return new ListAnswer.Line(number, text, meaning, 0, List.of());
    }
    return new ListAnswer.Line(
        number, text, meaning, result.total(), result.hits().stream().map(Hit::paper).toList());
  }
}
