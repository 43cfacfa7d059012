package nl.voetspoor.web;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.QueryField;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// What the search box makes of a question that is, or holds, the number of a paper.
final class OneBox {
  private static final int LONGEST_NUMBER = 400;
  private static final int LONGEST_PASTED = 20_000;
  private static final int MOST_NAMED = 20;

  private final PaperSearch search;

  OneBox(PaperSearch search) {
    this.search = search;
  }

  /// The page that the words name, if they are one number and nothing narrows the search.
  Optional<String> named(SearchRequest request) {
    if (!isPlain(request) || request.text().length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    return search
        .resolve(request.text())
        .filter(Notation::isMeant)
        .map(notation -> Address.of(notation.id()));
  }

  /// What to say above the results: the papers that the question names, and other questions where
  /// it found little.
  Advice advice(SearchResult result) {
    SearchRequest request = result.request();
    if (request.page() > 1) {
      return Advice.NONE;
    }
    List<PaperId> ids = isPlain(request) ? mentioned(request.text()) : List.of();
    List<Correction> corrections =
        result.isLittle() && request.text().length() <= LONGEST_NUMBER
            ? search.corrections(request.text())
            : List.of();
    return new Advice(
        ids.stream().limit(MOST_NAMED).map(this::shown).toList(),
        Math.max(0, ids.size() - MOST_NAMED),
        corrections);
  }

  private static boolean isPlain(SearchRequest request) {
    return !request.isNarrowed()
        && request.page() == 1
        && request.match() == Match.ALL
        && !QueryField.isUsedIn(request.text());
  }

  private List<PaperId> mentioned(String text) {
    return text.length() > LONGEST_PASTED
        ? List.of()
        : search.references(text).stream()
            .flatMap(reference -> reference.targets().stream())
            .distinct()
            .toList();
  }

  private Advice.Named shown(PaperId id) {
    Optional<PaperSummary> paper =
        id.kind() == IdKind.DOSSIER ? Optional.empty() : search.summary(id);
    return new Advice.Named(id, paper.isPresent() || search.has(id), paper);
  }
}
