package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// A paper of the same dossier that is named by its number alone, since this paper comes in its
/// place: `ter vervanging van die gedrukt onder nr. 1406`, `t.v.v. nr. 12`.
final class Replaced {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:(?:ter\\s{1,8}vervanging\\s{1,8}van\\s{1,8}(?:die|dat|het|de)\\s{1,8})?"
              + "gedrukt\\s{1,8}onder|t\\.\\s?v\\.\\s?v\\.)"
              + "\\s{1,8}nr\\.?\\s?(\\d{1,5}|(?-i:[A-Z]{1,2}))\\b");

  private Replaced() {}

  /// What is `named` in `words`, and those too, in place of a motie named by its members alone.
  /// Where a sentence names another dossier, its numbers are left alone.
  static List<Mention> with(String words, Numbering own, List<Mention> named) {
    List<Mention> replaced = in(words, own, named);
    if (replaced.isEmpty()) {
      return named;
    }
    Near others = new Near(replaced);
    return Stream.concat(
            named.stream()
                .filter(mention ->
                    others
                        .around(mention.span(), 0)
                        .noneMatch(other -> other.span().overlaps(mention.span()))),
            replaced.stream())
        .toList();
  }

  private static List<Mention> in(String words, Numbering own, List<Mention> named) {
    Optional<DossierNumber> dossier = own.dossiers().stream().findFirst();
    if (dossier.isEmpty()) {
      return List.of();
    }
    Near others = new Near(named);
    return NUMBER
        .matcher(words)
        .results()
        .filter(found -> !isOfOther(words, new Span(found.start(), found.end()), others, own))
        .map(found -> mention(found, dossier.get()))
        .toList();
  }

  /// Whether a mention near `place` holds the same number, or its sentence and another dossier.
  private static boolean isOfOther(String words, Span place, Near others, Numbering own) {
    List<Mention> near = others.around(place, Sentences.REACH).toList();
    if (near.stream().anyMatch(other -> other.span().overlaps(place) && !other.named().isEmpty())) {
      return true;
    }
    List<Mention> foreign = near.stream().filter(other -> isElsewhere(other, own)).toList();
    if (foreign.isEmpty()) {
      return false;
    }
    String sentence = Sentences.around(words, place);
    return foreign.stream().anyMatch(other -> sentence.contains(other.text()));
  }

  private static boolean isElsewhere(Mention mention, Numbering own) {
    return mention.targets().stream()
        .flatMap(target -> target.dossier().stream())
        .anyMatch(dossier -> !own.dossiers().contains(dossier));
  }

  /// Mentions by their place, so that those near another are found without reading all.
  private static final class Near {
    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

    Near(List<Mention> mentions) {
      mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
    }

    /// Those that begin within `reach` of `place`, and the last one that begins before that.
    Stream<Mention> around(Span place, int reach) {
      int from = place.start() - reach;
      Integer first = byStart.floorKey(from);
      return byStart
          .subMap(first == null ? from : first, true, place.end() + reach, true)
          .values()
          .stream();
    }
  }

  private static Mention mention(MatchResult found, DossierNumber dossier) {
    return new Mention(
        MentionKind.KAMERSTUK,
        new Span(found.start(), found.end()),
        found.group(),
        List.of(PaperId.kamerstuk(dossier, found.group(1))),
        Optional.empty(),
        "ter-vervanging");
  }
}
