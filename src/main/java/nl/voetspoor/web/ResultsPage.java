package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.search.Choices;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// What the page of results shows.
///
/// @param notices what the person should know
/// @param advice what else stands above the results
/// @param empty whether there is nothing at all to search
/// @param number the number of a paper that is there, to show where nothing was found
public record ResultsPage(
    Frame frame,
    SearchResult result,
    List<Notice> notices,
    Advice advice,
    boolean empty,
    Optional<SearchRequest> number) {
  private static final int FEWEST_WORDS_OF_A_QUESTION = 4;

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
  public List<FacetGroups.Group> groups() {
    return new FacetGroups(result, wording()).groups();
  }

  /// The papers through time.
  public TimelineChart timeline() {
    return new TimelineChart(result, wording());
  }

  /// What narrows the results now.
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    addChips(chips, request().narrowing().chosen(), false);
    addChips(chips, request().narrowing().excluded(), true);
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

  /// Whether the words look like a question that the government could be asked.
  public boolean isQuestion() {
    String text = request().text();
    return text.endsWith("?") && text.split("\\s+", -1).length >= FEWEST_WORDS_OF_A_QUESTION;
  }

  /// What was said before to such a question.
  public String answersAddress() {
    return AnswersRoutes.address(request());
  }

  /// Where it says why a hit is among the results; empty where no words were asked.
  public String why(Hit hit) {
    return request().text().isBlank() ? "" : WhyPage.address(request(), hit.paper().id());
  }

  /// The way through the pages.
  public Pager pager() {
    return new Pager(
        request().page(), result.pageCount(), page -> request().onPage(page).address());
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

  /// What the form that looks for a choice carries along.
  public List<Parameters.Pair> carriedByChoices(Facet facet) {
    return request().parameters().without("page").with("facet", facet.parameter()).pairs();
  }

  private void addChips(List<Chip> chips, Choices<Facet> choices, boolean excluded) {
    choices
        .values()
        .forEach((facet, values) ->
            values.forEach(value ->
                chips.add(
                    new Chip(
                        "facet." + facet.parameter(),
                        wording().choice(facet, value, labelOf(facet, value)),
                        excluded,
                        request().dropping(facet, value).address()))));
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
