package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The choices beside the results.
class FacetGroupsTest {
  @ParameterizedTest
  @CsvSource({"20, ''", "23, +3"})
  void besideWhatIsChosenAValueSaysHowManyPapersItBringsAndNothingWhereItBringsNone(
      int after, String number) {
    SearchRequest chosen = SearchRequest.of("").choosing(Facet.KIND, "motie");
    SearchResult result = new SearchResult(chosen, 20, List.of(), Map.of(), List.of());
    FacetValue value = new FacetValue("brief", "brief", 5, after, false, false);
    Wording wording = new Wording(Messages.of(Language.DUTCH), Samples.ministries());
    assertEquals(number, FacetGroups.choice(result, wording, Facet.KIND, value).number());
  }

  @Test
  void everyValueHasANameOfItsOwnInTheAddress() {
    List<String> values = List.of("de Minister", "de-Minister", "De Minister", "Coördinator", "é");
    List<String> names = values.stream().map(value -> Choice.anchor("sender", value)).toList();
    assertEquals(names.size(), names.stream().distinct().count(), names::toString);
    names.forEach(name -> assertTrue(name.matches("[A-Za-z0-9_-]+"), name));
    assertNotEquals(Choice.anchor("kind", "brief"), Choice.anchor("sender", "brief"));
  }
}
