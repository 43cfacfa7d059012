package nl.voetspoor.reference.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.MentionKind;
import nl.voetspoor.reference.Reference;

/// What each note names, and the notes that name what another named: `Idem, p. 5`, `Ibid.`, `Zie
/// noot 3`, `a.w. (noot 3)`.
final class NoteTrail {
  private static final Pattern SAME =
      Pattern.compile(
          "^\\s*(?:[Zz]ie\\s+)?([Ii]dem|[Ii]bid(?:em)?|[Tt]\\.\\s?a\\.\\s?p)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:(?<!\\p{L})[Aa]\\.\\s?w\\.,?\\s*\\(?|(?<!\\p{L})[Zz]ie\\s+(?:ook\\s+)?)(?:voet)?noot\\s+(\\d{1,3}|[a-z])(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PAGE =
      Pattern.compile(
          "^[,.;\\s]{0,4}(?:p|pp|blz|pag)\\.\\s*(\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<Footnote, List<Target>> targets = new LinkedHashMap<>();
  private final Map<String, List<List<Target>>> byMark = new HashMap<>();
  private final Found found;

  /// Follows the notes among `stretches`, in order, and adds what they name to `found`.
  NoteTrail(List<Stretch> stretches, Found found) {
    this.found = found;
    Optional<Footnote> previous = Optional.empty();
    for (Stretch stretch : stretches) {
      if (stretch.note().isPresent()) {
        Footnote note = stretch.note().get();
        List<Target> numbered = numbered(stretch);
        List<Target> meant = numbered.isEmpty() ? follow(stretch, previous) : numbered;
        targets.put(note, meant);
        byMark.computeIfAbsent(note.mark(), mark -> new ArrayList<>()).add(meant);
        previous = Optional.of(note);
      }
    }
    stretches.stream().filter(each -> each.note().isEmpty()).forEach(this::pointAt);
  }

  /// In the body `zie noot 3` names what that note names.
  private void pointAt(Stretch body) {
    String words = body.words();
    OTHER
        .matcher(words)
        .results()
        .forEach(each ->
            keep(body, new Span(each.start(), each.end()), marked(each.group(1)), "zie-noot"));
  }

  /// The one paper that a note names; empty where it names none or more.
  Optional<Target> only(Footnote note) {
    List<Target> all = targets.getOrDefault(note, List.of());
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private List<Target> numbered(Stretch stretch) {
    return found.within(stretch.span()).stream()
        .map(Reference::mention)
        .filter(mention -> mention.kind() != MentionKind.OPEN)
        .flatMap(m -> m.targets().stream().map(id -> new Target(id, m.kind())))
        .distinct()
        .toList();
  }

  private List<Target> follow(Stretch stretch, Optional<Footnote> previous) {
    String words = stretch.words();
    Matcher same = SAME.matcher(words);
    if (same.find()) {
      List<Target> before =
          previous.map(note -> targets.getOrDefault(note, List.of())).orElse(List.of());
      return keep(stretch, new Span(same.start(1), same.end(1)), before, "idem");
    }
    Matcher other = OTHER.matcher(words);
    return other.find()
        ? keep(stretch, new Span(other.start(), other.end()), marked(other.group(1)), "zie-noot")
        : List.of();
  }

  private List<Target> marked(String mark) {
    List<List<Target>> fitting = byMark.getOrDefault(mark, List.of());
    return fitting.size() == 1 ? fitting.getFirst() : List.of();
  }

  private List<Target> keep(Stretch stretch, Span place, List<Target> meant, String rule) {
    if (meant.isEmpty()) {
      return meant;
    }
    String words = stretch.words();
    Matcher page = PAGE.matcher(words.substring(place.end()));
    Optional<String> pages = page.find() ? Optional.of(page.group(1)) : Optional.empty();
    found.add(stretch.meaning(place.shifted(stretch.span().start()), meant, pages, rule));
    return meant;
  }
}
