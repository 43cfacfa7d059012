package nl.voetspoor.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voetspoor.search.Facet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Reads what `--facet field=value` narrows, as parameters of an address.
///
/// @param others the fields that may be named beside the facets and the facets with `not-` before
///   them
record FacetPairs(List<String> others) {
  FacetPairs {
    others = List.copyOf(others);
  }

  /// Per field its values, in the order in which they were given.
  ///
  /// @throws ParameterException when a pair names no known field
  Map<String, List<String>> parse(List<String> pairs, CommandSpec spec) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String field = named(equals < 0 ? pair : pair.substring(0, equals));
      if (equals < 0 || !isField(field)) {
        throw new ParameterException(
            spec.commandLine(),
            "--facet needs field=value, where field is one of "
                + String.join(", ", fields())
                + ": '"
                + pair
                + "'");
      }
      parameters.computeIfAbsent(field, f -> new ArrayList<>()).add(pair.substring(equals + 1));
    }
    return parameters;
  }

  /// A facet may be called by its Dutch name too: `soort`, `not-soort`.
  private static String named(String field) {
    String excluded = field.startsWith("not-") ? "not-" : "";
    return Facet.ofDutch(field.substring(excluded.length()))
        .map(facet -> excluded + facet.parameter())
        .orElse(field);
  }

  private boolean isField(String field) {
    return fields().contains(field)
        || (field.startsWith("not-")
            && Facet.ofParameter(field.substring("not-".length())).isPresent());
  }

  private List<String> fields() {
    return Stream.concat(Arrays.stream(Facet.values()).map(Facet::parameter), others.stream())
        .toList();
  }
}
