package nl.voetspoor.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Doubt;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.web.text.Excerpt;
import nl.voetspoor.web.text.PaperText;

/// What the page of a paper shows.
///
/// @param text the text, composed for printing
public record PaperPage(Frame frame, PaperView view, PaperText text) {
  /// How many of those who refer to a paper stand beside its text.
  private static final int MOST_BESIDE = 20;

  /// Something the paper refers to, with each place where it does.
  ///
  /// @param words the words of the first place
  /// @param target what became of it
  /// @param doubts what does not fit between the words and the paper
  public record Outgoing(
      String words, Resolution target, List<Excerpt> places, Set<Doubt> doubts) {}

  /// The paper.
  public Paper paper() {
    return view.paper();
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The number of the paper: `28 638, nr. 201`.
  public Optional<String> number() {
    return wording()
        .number(paper().id(), paper().numbering().dossiers(), paper().numbering().ondernummer());
  }

  /// The dossiers after the first, of which we know no title.
  public List<DossierNumber> otherDossiers() {
    return paper().numbering().dossiers().stream().skip(1).toList();
  }

  /// Its official address, where it has one.
  public Optional<URI> officialAddress() {
    return OfficialAddress.of(paper().id());
  }

  /// The site of its official address, without the name of its search engine.
  public String publisher() {
    return officialAddress().map(URI::getHost).orElse("").replaceFirst("^(zoek|www)\\.", "");
  }

  /// What the paper refers to, each once, in the order of its text.
  public List<Outgoing> outgoing() {
    Map<Object, Outgoing> byTarget = new LinkedHashMap<>();
    for (ResolvedReference resolved : view.references()) {
      Reference reference = resolved.reference();
      String words = reference.mention().text();
      for (Resolution target : resolved.resolutions()) {
        Object key = target instanceof Resolution.Unresolved ? words : target;
        Outgoing outgoing =
            byTarget.computeIfAbsent(
                key, k -> new Outgoing(words, target, new ArrayList<>(), new LinkedHashSet<>()));
        outgoing.places().add(Excerpt.of(reference));
        resolved.doubts().stream()
            .filter(doubt -> target.equals(new Resolution.Found(doubt.target())))
            .forEach(outgoing.doubts()::add);
      }
    }
    return List.copyOf(byTarget.values());
  }

  /// What the collection has of a paper that is referred to; empty for a dossier.
  public Optional<PaperSummary> cited(Resolution.Found found) {
    return Optional.ofNullable(view.cited().get(found.id()));
  }

  /// What the collection has of a candidate.
  public Optional<PaperSummary> candidate(PaperId id) {
    return Optional.ofNullable(view.cited().get(id));
  }

  /// The first who refer to it, for beside the text.
  public List<Citation> citedByFirst() {
    return view.citedBy().stream().limit(MOST_BESIDE).toList();
  }

  /// What an entry of the list 'refers to' is called.
  public String name(Outgoing outgoing) {
    return switch (outgoing.target()) {
      case Resolution.Found(var id) -> wording().name(id);
      case Resolution.Elsewhere(var id, var address) ->
          id.kind() == nl.voetspoor.model.IdKind.WET ? outgoing.words() : wording().name(id);
      case Resolution.Ambiguous ambiguous -> outgoing.words();
      case Resolution.Unresolved unresolved -> outgoing.words();
    };
  }
}
