package nl.voetspoor.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;

/// Lets `cites` be a number in any notation (`28 638, nr. 201`), where an address holds an
/// identifier.
final class Cited {
  private static final String CITES = "cites";

  private Cited() {}

  /// The parameters with the identifier that `cites` names; what names none stays as it is.
  static Map<String, List<String>> identified(
      Map<String, List<String>> parameters, PaperSearch search) {
    Map<String, List<String>> identified = new HashMap<>(parameters);
    identified.computeIfPresent(
        CITES,
        (name, values) ->
            values.stream().map(written -> identified(written.strip(), search)).toList());
    return identified;
  }

  private static String identified(String written, PaperSearch search) {
    return PaperId.find(written).isPresent()
        ? written
        : search.resolve(written).map(Notation::id).map(PaperId::value).orElse(written);
  }
}
