package nl.voetspoor.web;

import io.javalin.http.BadRequestResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;

/// Tells the codes of ministries from words that are none: a code stands in the table of
/// ministries, or in the collection.
final class KnownMinistries {
  private static final String INCLUDED = Facet.MINISTRY.parameter();
  private static final String EXCLUDED = "not-" + INCLUDED;

  private final PaperSearch search;
  private final Ministries ministries;

  KnownMinistries(PaperSearch search, Ministries ministries) {
    this.search = search;
    this.ministries = ministries;
  }

  /// Reads the parameters of a page as [SearchRequest#parse] does, and leaves out and names what is
  /// no ministry too.
  SearchRequest.Parsed parse(Map<String, List<String>> written) {
    Map<String, List<String>> known = new HashMap<>(written);
    List<Notice> notices = new ArrayList<>();
    for (String name : List.of(INCLUDED, EXCLUDED)) {
      List<String> unknown = unknown(known.getOrDefault(name, List.of()));
      unknown.forEach(
          value -> notices.add(Notice.of(Notice.Kind.IGNORED_PARAMETER, name, value.strip())));
      known.computeIfPresent(
          name,
          (same, values) -> values.stream().filter(value -> !unknown.contains(value)).toList());
    }
    SearchRequest.Parsed parsed = SearchRequest.parse(known);
    notices.addAll(parsed.notices());
    return new SearchRequest.Parsed(parsed.request(), notices);
  }

  /// @throws BadRequestResponse where a program narrows to what is no ministry
  SearchRequest check(SearchRequest request) {
    List<String> chosen = new ArrayList<>(request.chosen(Facet.MINISTRY));
    chosen.addAll(request.excluded(Facet.MINISTRY));
    unknown(chosen).stream()
        .findFirst()
        .ifPresent(value -> {
          throw new BadRequestResponse("cannot be read: " + INCLUDED + "=" + value);
        });
    return request;
  }

  private List<String> unknown(List<String> values) {
    List<String> unlisted =
        values.stream()
            .filter(value -> !value.isBlank())
            .filter(value ->
                ministries.all().stream().noneMatch(each -> each.code().equals(value.strip())))
            .toList();
    return unlisted.isEmpty() ? unlisted : withoutCollected(unlisted);
  }

  private List<String> withoutCollected(List<String> values) {
    List<String> collected =
        search.values(SearchRequest.of(""), Facet.MINISTRY).stream()
            .map(each -> each.value())
            .toList();
    return values.stream().filter(value -> !collected.contains(value.strip())).toList();
  }
}
