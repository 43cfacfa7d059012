package nl.voetspoor.search;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;

/// The papers that the collection lacks and its papers refer to, most cited first.
///
/// @param request what was asked
/// @param total how many there are
/// @param papers those of the page that was asked for
/// @param kinds what they are, counted without regard to the kind asked for
/// @param dossiers the dossiers most of them belong to, counted without regard to the one asked for
public record Wanted(
    WantedRequest request,
    long total,
    List<Missing> papers,
    List<FacetValue> kinds,
    List<FacetValue> dossiers) {
  /// A paper that is not here.
  ///
  /// @param citedBy how many papers refer to it
  public record Missing(PaperId id, int citedBy) {
    /// Its official address, where it has one.
    public Optional<URI> address() {
      return OfficialAddress.of(id);
    }
  }

  /// Keeps its own copies of the lists.
  public Wanted {
    papers = List.copyOf(papers);
    kinds = List.copyOf(kinds);
    dossiers = List.copyOf(dossiers);
  }

  /// Whether a thing of this kind can be missing: laws and dossiers are no papers, and what has no
  /// number cannot be asked for.
  public static boolean canBeWanted(IdKind kind) {
    return switch (kind) {
      case KAMERSTUK, BIJLAGE, AANHANGSEL, HANDELINGEN, TWEEDE_KAMER, PUBLICATIEBLAD, ECLI, COM ->
          true;
      case DOSSIER, WET, EU, INHOUD -> false;
    };
  }

  /// How many pages there are, at least 1.
  public int pageCount() {
    return (int) Math.max(1, (total + request.size() - 1) / request.size());
  }
}
