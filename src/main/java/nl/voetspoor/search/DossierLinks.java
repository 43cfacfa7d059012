package nl.voetspoor.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voetspoor.model.PaperId;

/// Who refers to the papers of a dossier.
///
/// @param within from a paper of the dossier to another, in the order of the dossier
/// @param outside from a paper of other dossiers, or of none, to a paper of this one, likewise
public record DossierLinks(List<Link> within, List<Link> outside) {
  /// Nobody refers to any.
  public static final DossierLinks NONE = new DossierLinks(List.of(), List.of());

  /// Keeps its own copies of the lists.
  public DossierLinks {
    within = List.copyOf(within);
    outside = List.copyOf(outside);
  }

  /// A paper that refers to another, however often.
  ///
  /// @param from the paper that refers
  /// @param to the paper that it refers to
  public record Link(PaperId from, PaperId to) {}

  /// How many papers of the dossier refer to each of its papers; those that none refers to are not
  /// in it.
  public Map<PaperId, Integer> citedWithin() {
    return counts(within);
  }

  /// How many papers of other dossiers, or of none, refer to each of its papers; those that none
  /// refers to are not in it.
  public Map<PaperId, Integer> citedFromOutside() {
    return counts(outside);
  }

  private static Map<PaperId, Integer> counts(List<Link> links) {
    return links.stream().collect(Collectors.toMap(Link::to, link -> 1, Integer::sum));
  }
}
