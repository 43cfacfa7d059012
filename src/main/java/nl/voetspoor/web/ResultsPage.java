package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// What the page of results shows.
///
/// @param notices what the person should know
/// @param advice what else stands above the results
public record ResultsPage(Frame frame, SearchResult result, List<Notice> notices, Advice advice) {
  private static final int SHOWN = 8;

  /// The choices of a facet.
  ///
  /// @param shown those to show at once
  /// @param more those to show on demand
  public record Group(Facet facet, List<Choice> shown, List<Choice> more) {}

  /// A value that can be chosen, or given up.
  ///
  /// @param address the results after a click
  public record Choice(String label, int count, boolean chosen, String address) {}

  /// Something that narrows the results now.
  ///
  /// @param kind what it is, as the name of a sentence
  /// @param address the results without it
  public record Chip(String kind, String label, String address) {}

  /// Keeps its own copy of the list.
  public ResultsPage {
    notices = List.copyOf(notices);
  }

  /// What was asked.
  public SearchRequest request() {
    return result.request();
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The facets that have something to choose.
  public List<Group> groups() {
    return Arrays.stream(Facet.values())
        .map(this::group)
        .filter(g -> !g.shown().isEmpty() && !isPlain(g.facet()))
        .toList();
  }

  /// That all papers have a text is nothing to choose from.
  private boolean isPlain(Facet facet) {
    return facet == Facet.READING
        && request().chosen(facet).isEmpty()
        && result.facets().getOrDefault(facet, List.of()).stream()
            .allMatch(value -> value.value().equals(Legibility.TEXT.code()));
  }

  /// What narrows the results now.
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    request()
        .narrowing()
        .chosen()
        .values()
        .forEach((facet, values) ->
            values.forEach(value ->
                chips.add(
                    new Chip(
                        "facet." + facet.parameter(),
                        wording().choice(facet, value, labelOf(facet, value)),
                        request().dropping(facet, value).address()))));
    request()
        .from()
        .ifPresent(day ->
            chips.add(
                chip("filter.from", day, request().between(Optional.empty(), request().until()))));
    request()
        .until()
        .ifPresent(day ->
            chips.add(
                chip("filter.until", day, request().between(request().from(), Optional.empty()))));
    request()
        .cites()
        .ifPresent(id ->
            chips.add(
                new Chip(
                    "filter.cites",
                    wording().name(id),
                    request().citing(Optional.empty()).address())));
    return chips;
  }

  /// The way through the pages.
  public Pager pager() {
    return new Pager(
        request().page(), result.pageCount(), page -> request().onPage(page).address());
  }

  /// Whether a page was asked that lies behind the last.
  public boolean isBehindTheLast() {
    return result.hits().isEmpty() && result.total() > 0;
  }

  /// The number of the first result on the page.
  public long first() {
    return (long) (request().page() - 1) * request().size() + 1;
  }

  /// What the form for other words carries along: all but the words and the page.
  public List<Parameters.Pair> carriedByWords() {
    return request().parameters().without("q", "page").pairs();
  }

  /// What the form for a period carries along, beside the words.
  public List<Parameters.Pair> carriedByPeriod() {
    return request().parameters().without("q", "page", "from", "to").pairs();
  }

  private Group group(Facet facet) {
    List<FacetValue> values = result.facets().getOrDefault(facet, List.of());
    List<Choice> shown = new ArrayList<>();
    List<Choice> more = new ArrayList<>();
    for (FacetValue value : values) {
      (shown.size() < SHOWN || value.chosen() ? shown : more).add(choice(facet, value));
    }
    return new Group(facet, List.copyOf(shown), List.copyOf(more));
  }

  private Choice choice(Facet facet, FacetValue value) {
    SearchRequest after =
        value.chosen()
            ? request().dropping(facet, value.value())
            : request().choosing(facet, value.value());
    String label = wording().choice(facet, value.value(), value.label());
    return new Choice(label, value.count(), value.chosen(), after.address());
  }

  private String labelOf(Facet facet, String value) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .map(FacetValue::label)
        .orElse(value);
  }

  private Chip chip(String kind, LocalDate day, SearchRequest without) {
    return new Chip(kind, wording().date(day), without.address());
  }
}
