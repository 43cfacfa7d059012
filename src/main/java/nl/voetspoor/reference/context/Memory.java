package nl.voetspoor.reference.context;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a paper has named so far, so that it can be meant again.
final class Memory {
  /// More are too many to choose from.
  private static final int MOST = 11;

  /// Something named.
  ///
  /// @param at when a reader comes to it
  private record Item(int at, Target target) {}

  private final Map<String, List<Item>> byName = new HashMap<>();
  private final Map<Noun, List<Item>> byNoun = new EnumMap<>(Noun.class);

  /// Remembers a paper that was called by a noun.
  void add(int at, Noun noun, Target target) {
    byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(new Item(at, target));
  }

  /// Remembers a paper that was called by a noun and more.
  void add(int at, Phrase phrase, Target target) {
    add(at, phrase.noun(), target);
    byName.computeIfAbsent(phrase.name(), n -> new ArrayList<>()).add(new Item(at, target));
  }

  /// What was named by this name before.
  List<Target> named(String name, int before) {
    return between(byName.getOrDefault(name, List.of()), 0, before);
  }

  /// What was called this from a place on, before another.
  List<Target> called(Noun noun, int from, int before) {
    return between(byNoun.getOrDefault(noun, List.of()), from, before);
  }

  private static List<Target> between(List<Item> items, int from, int before) {
    List<Target> targets = new ArrayList<>();
    for (Item item : items) {
      boolean known = targets.stream().anyMatch(target -> target.id().equals(item.target.id()));
      if (item.at >= from && item.at < before && !known && targets.size() < MOST) {
        targets.add(item.target);
      }
    }
    return targets;
  }
}
