package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.Scan;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.ResolvedReference;
import org.jspecify.annotations.Nullable;

/// Cuts stretches of a paper's text into segments: words, references, marks of notes and pages.
///
/// A mark that falls within a reference stands behind it; that of a page stands behind its word and
/// the mark of a note there. One that falls between two stretches stands in the later one, but the
/// mark of a note in the earlier one, whose last word carries it.
final class Segments {
  private final String text;
  private final NavigableMap<Integer, List<ResolvedReference>> references = new TreeMap<>();
  private final Map<Span, List<Mark>> marks = new HashMap<>();
  private final NavigableMap<Integer, Sought> sought = new TreeMap<>();

  /// A place that was sought, with which of them it is.
  private record Sought(Span span, int place) {}

  /// A mark before the unit at `offset`.
  private record Mark(int offset, Segment segment) {}

  private record Placed(int start, int end, Segment segment) {}

  /// @param stretches the stretches of the body that will be asked for, in order
  /// @param notes the anchor of each note
  /// @param wanted what the reader came for
  Segments(
      Content content,
      List<ResolvedReference> references,
      Collection<Span> stretches,
      Map<Footnote, String> notes,
      PaperText.Wanted wanted) {
    this.text = content.text();
    wanted.sought().forEach(span -> sought.put(span.start(), new Sought(span, sought.size() + 1)));
    references.forEach(r ->
        this.references
            .computeIfAbsent(r.reference().mention().span().start(), start -> new ArrayList<>())
            .add(r));
    placeMarks(content, stretches, notes, wanted.here());
  }

  /// The segments of `stretch`.
  List<Segment> of(Span stretch) {
    List<Segment> segments = new ArrayList<>();
    int at = stretch.start();
    for (Placed placed : placedIn(stretch)) {
      addWords(segments, at, placed.start());
      segments.add(placed.segment());
      at = Math.max(at, placed.end());
    }
    addWords(segments, at, stretch.end());
    return List.copyOf(segments);
  }

  private void placeMarks(
      Content content, Collection<Span> stretches, Map<Footnote, String> notes, OptionalInt here) {
    TreeMap<Integer, Span> byEnd = new TreeMap<>();
    stretches.stream().filter(s -> s.length() > 0).forEach(s -> byEnd.put(s.end(), s));
    here.ifPresent(offset -> place(byEnd.higherEntry(offset), offset, new Segment.Here()));
    notes.forEach((note, anchor) ->
        place(
            byEnd.ceilingEntry(note.anchor()),
            note.anchor(),
            new Segment.NoteMark(note.mark(), anchor)));
    Set<Integer> scanned =
        content.scans().stream()
            .filter(scan -> scan.confidence().isPresent())
            .map(Scan::page)
            .collect(Collectors.toSet());
    for (PageStart page : content.pages()) {
      if (page.page() > 1) {
        var home = byEnd.higherEntry(page.offset());
        place(
            home == null ? byEnd.lastEntry() : home,
            page.offset(),
            new Segment.PageMark(page.page(), scanned.contains(page.page())));
      }
    }
  }

  private void place(Map.@Nullable Entry<Integer, Span> home, int offset, Segment segment) {
    if (home == null) {
      return;
    }
    Span stretch = home.getValue();
    int within = Math.clamp(offset, stretch.start(), stretch.end());
    marks.computeIfAbsent(stretch, s -> new ArrayList<>()).add(new Mark(within, segment));
  }

  private List<Placed> placedIn(Span stretch) {
    List<Placed> placed = new ArrayList<>(placedReferences(stretch));
    List<Placed> links = List.copyOf(placed);
    marks.getOrDefault(stretch, List.of()).stream()
        .map(mark -> placed(mark, links, stretch))
        .forEach(placed::add);
    placed.sort(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::end));
    return placed;
  }

  private List<Placed> placedReferences(Span stretch) {
    List<Placed> placed = new ArrayList<>();
    int at = stretch.start();
    for (var sameStart : references.subMap(stretch.start(), stretch.end()).values()) {
      for (ResolvedReference reference : sameStart) {
        Span span = reference.reference().mention().span();
        int start = Math.max(at, span.start());
        int end = Math.clamp(span.end(), start, stretch.end());
        placed.add(new Placed(start, end, LinkCutter.cut(reference, text, new Span(start, end))));
        at = end;
      }
    }
    return placed;
  }

  private Placed placed(Mark mark, List<Placed> links, Span stretch) {
    int offset =
        mark.segment() instanceof Segment.PageMark
            ? behindWords(mark.offset(), stretch)
            : mark.offset();
    Optional<Placed> around =
        links.stream().filter(l -> l.start() < offset && offset < l.end()).findFirst();
    int free = around.map(Placed::end).orElse(offset);
    return new Placed(free, free, mark.segment());
  }

  private int behindWords(int offset, Span stretch) {
    int at = offset;
    if (at > stretch.start() && isInWords(at - 1)) {
      while (at < stretch.end() && isInWords(at)) {
        at++;
      }
    }
    return at;
  }

  private boolean isInWords(int at) {
    return !Character.isWhitespace(text.charAt(at));
  }

  private void addWords(List<Segment> segments, int from, int to) {
    int at = from;
    for (Sought each : sought.subMap(from, Math.max(from, to)).values()) {
      int end = Math.min(to, each.span().end());
      addPlain(segments, at, each.span().start());
      segments.add(new Segment.Sought(text.substring(each.span().start(), end), each.place()));
      at = end;
    }
    addPlain(segments, at, to);
  }

  private void addPlain(List<Segment> segments, int from, int to) {
    if (from < to) {
      segments.add(new Segment.Words(text.substring(from, to)));
    }
  }
}
