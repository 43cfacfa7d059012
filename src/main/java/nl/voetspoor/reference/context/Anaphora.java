package nl.voetspoor.reference.context;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.MentionKind;

/// Finds what points back at what was named before, or at the paper's own dossier: `genoemde
/// brief`, `deze motie`, `dit wetsvoorstel`, `het amendement op stuk nr. 12`.
final class Anaphora {
  private static final int NEAR = 600;
  private static final Pattern SAME =
      Pattern.compile(
          "(?<!\\p{L})(?:[Dd]ezelfde|(?:[Bb]oven|[Vv]oor|[Ee]erder)?[Gg]enoemde|[Vv]oornoemde|[Vv]oormelde)\\s+((?:[Kk]amer)?brief|motie|amendement)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern THIS =
      Pattern.compile(
          "(?<!\\p{L})[Dd](?:eze|it)\\s+(motie|amendement)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BILL =
      Pattern.compile(
          "(?<!\\p{L})(?:[Dd]it|[Hh]et\\s+(?:onderhavige|voorliggende))\\s+(wetsvoorstel)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OWN =
      Pattern.compile(
          "(?<!\\p{L})op\\s+(stuk\\s+nr\\.?\\s?(\\d{1,4}))(?!\\d|\\s*\\(|,\\s+\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// In these papers `dit wetsvoorstel` is what they belong to.
  private static final Set<PaperKind> OF_A_BILL =
      EnumSet.of(
          PaperKind.VOORSTEL_VAN_WET,
          PaperKind.MEMORIE_VAN_TOELICHTING,
          PaperKind.NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG,
          PaperKind.ADVIES_RAAD_VAN_STATE,
          PaperKind.AMENDEMENT);

  private final Paper paper;
  private final Found found;
  private final Memory memory;

  /// The dossiers by which a number alone is understood.
  private final NamedDossier named;

  /// Adds what it finds to `found`.
  Anaphora(Paper paper, Found found, Memory memory) {
    this.paper = paper;
    this.found = found;
    this.memory = memory;
    this.named = NamedDossier.in(found.all());
  }

  /// Reads all of a paper.
  void read(List<Stretch> stretches) {
    stretches.forEach(this::read);
  }

  private void read(Stretch stretch) {
    String words = stretch.words();
    SAME.matcher(words)
        .results()
        .forEach(each -> {
          int at = reached(stretch, each);
          keep(stretch, each, memory.called(Noun.of(each.group(1)), 0, at), "eerder-genoemd");
        });
    THIS.matcher(words)
        .results()
        .forEach(each -> {
          int at = reached(stretch, each);
          List<Target> near = memory.called(Noun.of(each.group(1)), at - NEAR, at);
          if (near.size() == 1 && memory.called(Noun.of(each.group(1)), 0, at).size() == 1) {
            keep(stretch, each, near, "eerder-genoemd");
          }
        });
    BILL.matcher(words).results().forEach(each -> bill(stretch, each));
    own(stretch, OWN.matcher(words).results().toList());
  }

  private static int reached(Stretch stretch, MatchResult found) {
    return stretch.reached(new Span(found.start(), found.end()).shifted(stretch.span().start()));
  }

  /// A bill is the dossier of the paper before that was called one; in the papers of a bill itself,
  /// its own dossier.
  private void bill(Stretch stretch, MatchResult words) {
    List<Target> bills =
        memory.called(Noun.WETSVOORSTEL, 0, reached(stretch, words)).stream()
            .flatMap(target -> target.id().dossier().stream())
            .map(PaperId::dossier)
            .distinct()
            .map(id -> new Target(id, MentionKind.DOSSIER))
            .toList();
    keep(
        stretch,
        words,
        bills.isEmpty() && OF_A_BILL.contains(paper.description().kind()) ? ownDossier() : bills,
        "wetsvoorstel");
  }

  private List<Target> ownDossier() {
    return paper.numbering().dossiers().stream()
        .limit(1)
        .map(dossier -> new Target(PaperId.dossier(dossier), MentionKind.DOSSIER))
        .toList();
  }

  /// Papers of the paper's own dossier, unless the stretch names another dossier; where the paper
  /// has none, of the only dossier that was named before.
  private void own(Stretch stretch, List<MatchResult> all) {
    Optional<DossierNumber> own = paper.numbering().dossiers().stream().findFirst();
    if (all.isEmpty() || (own.isPresent() && namesAnotherDossier(stretch))) {
      return;
    }
    for (MatchResult words : all) {
      Span place = new Span(words.start(1), words.end(1)).shifted(stretch.span().start());
      own.or(() -> named.before(place.start()))
          .map(dossier -> PaperId.kamerstuk(dossier, words.group(2)))
          .map(id -> new Target(id, MentionKind.KAMERSTUK))
          .ifPresent(target ->
              found.add(stretch.meaning(place, List.of(target), Optional.empty(), "op-stuk")));
    }
  }

  private boolean namesAnotherDossier(Stretch stretch) {
    return found.within(stretch.span()).stream()
        .flatMap(reference -> reference.mention().targets().stream())
        .flatMap(target -> target.dossier().stream())
        .anyMatch(dossier -> !paper.numbering().dossiers().contains(dossier));
  }

  private void keep(Stretch stretch, MatchResult words, List<Target> meant, String rule) {
    Span place = new Span(words.start(), words.end()).shifted(stretch.span().start());
    if (!meant.isEmpty()) {
      found.add(stretch.meaning(place, meant, Optional.empty(), rule));
    }
  }
}
