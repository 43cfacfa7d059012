package nl.voetspoor.web;

import java.util.List;
import nl.voetspoor.search.DossierSummary;

/// What the list of all dossiers shows.
///
/// @param total how many dossiers the collection has
/// @param fitting those that were asked for, in the order asked for
public record DossiersPage(
    Frame frame, DossiersRequest request, int total, List<DossierSummary> fitting) {
  /// How many dossiers stand on a page.
  static final int SIZE = 100;

  /// Keeps its own copy of the list.
  public DossiersPage {
    fitting = List.copyOf(fitting);
  }

  static DossiersPage of(Frame frame, DossiersRequest request, List<DossierSummary> all) {
    List<DossierSummary> fitting = request.from(all);
    int last = Pager.pages(fitting.size(), SIZE);
    return new DossiersPage(
        frame, request.onPage(Math.clamp(request.page(), 1, last)), all.size(), fitting);
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The dossiers on this page of the list.
  public List<DossierSummary> shown() {
    return fitting.stream().skip((long) (request.page() - 1) * SIZE).limit(SIZE).toList();
  }

  /// The way through the pages.
  public Pager pager() {
    return new Pager(
        request.page(), Pager.pages(fitting.size(), SIZE), p -> request.onPage(p).address());
  }
}
