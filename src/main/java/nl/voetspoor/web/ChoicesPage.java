package nl.voetspoor.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// What the page with every choice of one facet shows.
///
/// @param result the results that they narrow
/// @param facet whose choices
/// @param filter what their names must hold; empty for all
/// @param values all choices
public record ChoicesPage(
    Frame frame, SearchResult result, Facet facet, String filter, List<FacetValue> values) {
  private static final int MOST = 500;

  /// Keeps its own copy of the list.
  public ChoicesPage {
    values = List.copyOf(values);
  }

  /// Where the page is.
  static String address(SearchRequest request, Facet facet) {
    return request
        .parameters()
        .without("page")
        .with("facet", facet.parameter())
        .behind("/zoek/keuze");
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The results that are narrowed.
  public SearchRequest request() {
    return result.request();
  }

  /// The choices whose names hold what was asked, the most frequent first; no more than a page can
  /// bear.
  public List<Choice> choices() {
    return fitting().stream().limit(MOST).toList();
  }

  /// How many choices there are beside those shown.
  public int beyond() {
    return Math.max(0, fitting().size() - MOST);
  }

  /// What the form carries along.
  public List<Parameters.Pair> carried() {
    return request().parameters().without("page").with("facet", facet.parameter()).pairs();
  }

  private List<Choice> fitting() {
    String wanted = plain(filter);
    return values.stream()
        .map(value -> FacetGroups.choice(result, wording(), facet, value))
        .filter(choice -> plain(choice.label()).contains(wanted))
        .toList();
  }

  /// Without accents, capitals and spaces: `28 638` and `28638` are one.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}\\s]", "");
  }
}
