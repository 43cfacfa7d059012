package nl.voetspoor.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// The facets of a page of results as it offers them.
///
/// @param result the results
/// @param wording how the page puts things
public record FacetGroups(SearchResult result, Wording wording) {
  private static final int SHOWN = 6;
  private static final int MANY = 50;
  private static final Set<Facet> WITH_NAMES = EnumSet.of(Facet.DOSSIER, Facet.SENDER);

  /// The choices of a facet.
  ///
  /// @param shown those to show at once
  /// @param more those to show on demand
  /// @param all the page with every choice, where there are more than these, or where it is usual
  ///   to look for one by its name
  public record Group(Facet facet, List<Choice> shown, List<Choice> more, Optional<String> all) {}

  /// The facets that have something to choose.
  public List<Group> groups() {
    return Arrays.stream(Facet.values()).filter(this::isOffered).map(this::group).toList();
  }

  /// Whether there is something to choose: a value that not all papers have, or one that narrows
  /// already.
  private boolean isOffered(Facet facet) {
    List<FacetValue> values = values(facet);
    boolean usual =
        switch (facet) {
          case READING -> hasOnly(values, Legibility.TEXT.code());
          case LANGUAGE -> hasOnly(values, "nl");
          case CHAMBER, NOTES, ADDRESSEE ->
              values.size() < 2 && values.stream().noneMatch(FacetGroups::narrows);
          case DOSSIER, MINISTRY, KIND, SESSION, YEAR, SENDER -> values.isEmpty();
        };
    return !usual;
  }

  private static boolean hasOnly(List<FacetValue> values, String usual) {
    return values.stream().allMatch(value -> value.value().equals(usual) && !narrows(value));
  }

  private static boolean narrows(FacetValue value) {
    return value.chosen() || value.excluded();
  }

  private List<FacetValue> values(Facet facet) {
    return result.facets().getOrDefault(facet, List.of());
  }

  private Group group(Facet facet) {
    List<Choice> shown = new ArrayList<>();
    List<Choice> more = new ArrayList<>();
    for (FacetValue value : values(facet)) {
      (shown.size() < SHOWN || narrows(value) ? shown : more)
          .add(choice(result, wording, facet, value));
    }
    boolean many = values(facet).size() >= MANY || (WITH_NAMES.contains(facet) && !more.isEmpty());
    Optional<String> all =
        Optional.of(ChoicesPage.address(result.request(), facet)).filter(_ -> many);
    return new Group(facet, List.copyOf(shown), List.copyOf(more), all);
  }

  /// How many papers come with a value; nothing is said where that is none.
  private static String coming(long papers, Wording wording) {
    return papers == 0 ? "" : "+" + wording.number(papers);
  }

  /// A value as it is offered beside `result`.
  static Choice choice(SearchResult result, Wording wording, Facet facet, FacetValue value) {
    SearchRequest request = result.request();
    Choice.State state = Choice.state(value, !request.chosen(facet).isEmpty());
    SearchRequest after =
        narrows(value)
            ? request.dropping(facet, value.value())
            : request.choosing(facet, value.value());
    String number =
        switch (state) {
          case FREE, CHOSEN -> wording.number(value.count());
          case BESIDE -> coming(value.after() - result.total(), wording);
          case EXCLUDED -> (value.count() == 0 ? "" : "−") + wording.number(value.count());
        };
    return new Choice(
        Choice.anchor(facet.parameter(), value.value()),
        wording.choice(facet, value.value(), value.label()),
        state,
        number,
        after.address(),
        narrows(value)
            ? Optional.empty()
            : Optional.of(request.excluding(facet, value.value()).address()));
  }
}
