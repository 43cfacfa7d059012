package nl.voetspoor.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The parameters of an address: read from a request, or put together for a link.
///
/// @param pairs names with their values, not encoded, in the order of the address
public record Parameters(List<Pair> pairs) {
  /// A name with one of its values.
  public record Pair(String name, String value) {}

  /// Keeps its own copy of the list.
  public Parameters {
    pairs = List.copyOf(pairs);
  }

  /// None yet.
  public static Parameters none() {
    return new Parameters(List.of());
  }

  /// Those of a request: per name its values, in their order.
  public static Parameters of(Map<String, List<String>> values) {
    List<Pair> pairs = new ArrayList<>();
    values.forEach((name, each) -> each.forEach(value -> pairs.add(new Pair(name, value))));
    return new Parameters(pairs);
  }

  /// The values of `name` without white space around them; those of white space alone are left out.
  public List<String> values(String name) {
    return pairs.stream()
        .filter(pair -> pair.name().equals(name))
        .map(pair -> pair.value().strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// The first of its values.
  public Optional<String> first(String name) {
    return values(name).stream().findFirst();
  }

  /// These and one more.
  public Parameters with(String name, Object value) {
    List<Pair> more = new ArrayList<>(pairs);
    more.add(new Pair(name, value.toString()));
    return new Parameters(more);
  }

  /// These and one more if there is a value.
  public Parameters with(String name, Optional<?> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  /// These and one more unless its value is the usual one, which an address leaves out.
  public <T> Parameters unless(T usual, String name, T value) {
    return value.equals(usual) ? this : with(name, value);
  }

  /// These but those of the names.
  public Parameters without(String... names) {
    Set<String> left = Set.of(names);
    return new Parameters(pairs.stream().filter(pair -> !left.contains(pair.name())).toList());
  }

  /// As an address holds them: `q=opvang&page=2`.
  public String encoded() {
    return pairs.stream()
        .map(pair -> pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /// An address: the path, and the parameters behind it if there are any.
  public String behind(String path) {
    return pairs.isEmpty() ? path : path + "?" + encoded();
  }
}
