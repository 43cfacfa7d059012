package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.PaperId;

/// The papers of which the collection has a later edition, and which edition is the newest. The
/// number of a paper leads to the newest; the older ones are kept, but stand in no list of results.
final class Editions {
  private static final Pattern SUFFIX = Pattern.compile("-([hn])(\\d{1,2})$");

  private final Map<PaperId, List<PaperId>> families = new HashMap<>();
  private final Set<PaperId> older = new TreeSet<>();

  /// @param later the later editions that the collection has
  Editions(List<PaperId> later) {
    Map<PaperId, List<PaperId>> byFirst = new HashMap<>();
    for (PaperId id : later) {
      byFirst.computeIfAbsent(first(id), first -> new ArrayList<>(List.of(first))).add(id);
    }
    for (List<PaperId> family : byFirst.values()) {
      family.sort(Comparator.comparingInt(Editions::number).thenComparing(id -> id));
      List<PaperId> newestFirst = List.copyOf(family.reversed());
      newestFirst.forEach(id -> families.put(id, newestFirst));
      older.addAll(newestFirst.subList(1, newestFirst.size()));
    }
  }

  /// The newest edition of what `id` names: itself where no other is known.
  PaperId newest(PaperId id) {
    return family(id).getFirst();
  }

  /// All identifiers under which a paper is known, the newest edition first; for an older edition
  /// itself alone, as what is said of the number is said of the newest.
  List<PaperId> names(PaperId id) {
    return newest(id).equals(id) ? family(id) : List.of(id);
  }

  /// The edition that came right after `id`.
  Optional<PaperId> next(PaperId id) {
    int place = family(id).indexOf(id);
    return place <= 0 ? Optional.empty() : Optional.of(family(id).get(place - 1));
  }

  /// The identifiers of all papers of which there is more than one edition.
  Set<PaperId> several() {
    return families.keySet();
  }

  /// The identifiers of all older editions, whether the collection has them or not.
  Set<PaperId> older() {
    return older;
  }

  private List<PaperId> family(PaperId id) {
    return families.getOrDefault(id, List.of(id));
  }

  private static PaperId first(PaperId id) {
    PaperId first = id;
    for (Optional<PaperId> before = id.earlierEdition();
        before.isPresent();
        before = first.earlierEdition()) {
      first = before.get();
    }
    return first;
  }

  private static int number(PaperId id) {
    Matcher m = SUFFIX.matcher(id.value());
    return m.find() ? Integer.parseInt(m.group(2)) : 0;
  }
}
