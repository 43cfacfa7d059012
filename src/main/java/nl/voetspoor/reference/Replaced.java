package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
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
          "(?i)\\b(?:(?:ter\\s+vervanging\\s+van\\s+(?:die|dat|het|de)\\s+)?gedrukt\\s+onder"
              + "|t\\.\\s?v\\.\\s?v\\.)\\s+nr\\.?\\s?(\\d{1,5}|(?-i:[A-Z]{1,2}))\\b");

  private Replaced() {}

  /// What is `named` in `words`, and those too, in place of a motie named by its members alone.
  /// Where a sentence names another dossier, its numbers are left alone.
  static List<Mention> with(String words, Numbering own, List<Mention> named) {
    List<Mention> replaced = in(words, own, named);
    return Stream.concat(
            named.stream()
                .filter(other -> replaced.stream().noneMatch(r -> r.span().overlaps(other.span()))),
            replaced.stream())
        .toList();
  }

  private static List<Mention> in(String words, Numbering own, List<Mention> named) {
    Optional<DossierNumber> dossier = own.dossiers().stream().findFirst();
    if (dossier.isEmpty()) {
      return List.of();
    }
    return NUMBER
        .matcher(words)
        .results()
        .filter(found -> !named.stream().anyMatch(other -> concerns(words, found, other, own)))
        .map(found -> mention(found, dossier.get()))
        .toList();
  }

  /// Whether a mention holds the same number, or its sentence and another dossier.
  private static boolean concerns(String words, MatchResult found, Mention other, Numbering own) {
    Span place = new Span(found.start(), found.end());
    boolean elsewhere =
        other.targets().stream()
            .flatMap(target -> target.dossier().stream())
            .anyMatch(dossier -> !own.dossiers().contains(dossier));
    return (other.span().overlaps(place) && !other.targets().isEmpty())
        || (elsewhere && Sentences.around(words, place).contains(other.text()));
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
