package nl.voetspoor.reference.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Reference;

/// The references of a paper that were found so far, and its notes, by their places.
final class Found {
  private final NavigableMap<Integer, List<Reference>> references = new TreeMap<>();
  private final NavigableMap<Integer, List<Footnote>> notes = new TreeMap<>();

  Found(Content content, Collection<Reference> read) {
    read.forEach(this::put);
    content
        .footnotes()
        .forEach(note -> notes.computeIfAbsent(note.anchor(), at -> new ArrayList<>()).add(note));
  }

  /// Those that stand within `span`, in order.
  List<Reference> within(Span span) {
    return references.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /// The notes whose marks stand from `from` up to and including `to`, in order.
  Stream<Footnote> notes(int from, int to) {
    return from > to
        ? Stream.empty()
        : notes.subMap(from, true, to, true).values().stream().flatMap(List::stream);
  }

  /// Adds a reference, in place of one there without a target; one that has a target stays.
  void add(Reference added) {
    Span place = added.mention().span();
    List<Reference> there = overlapping(place);
    if (there.stream().allMatch(Found::isOpen)) {
      there.forEach(each ->
          references.getOrDefault(each.mention().span().start(), new ArrayList<>()).remove(each));
      put(added);
    }
  }

  /// All, in the order of the text.
  List<Reference> all() {
    return references.values().stream().flatMap(List::stream).toList();
  }

  /// The one that begins before `place` and reaches into it, and those that begin in it.
  List<Reference> overlapping(Span place) {
    List<Reference> overlapping = new ArrayList<>();
    java.util.Optional.ofNullable(references.lowerEntry(place.start())).stream()
        .flatMap(before -> before.getValue().stream())
        .filter(before -> before.mention().span().overlaps(place))
        .forEach(overlapping::add);
    overlapping.addAll(within(place));
    return overlapping;
  }

  private static boolean isOpen(Reference reference) {
    return reference.mention().targets().isEmpty() && reference.clue().isEmpty();
  }

  private void put(Reference reference) {
    references
        .computeIfAbsent(reference.mention().span().start(), at -> new ArrayList<>())
        .add(reference);
  }
}
