package nl.voetspoor.web;

import java.util.List;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.Notice;

/// What the list of all dossiers shows.
///
/// @param notices what the person should know
/// @param total how many dossiers the collection has
/// @param fitting those that were asked for, in the order asked for
public record DossiersPage(
    Frame frame,
    DossiersRequest request,
    List<Notice> notices,
    int total,
    List<DossierSummary> fitting) {
  /// How many dossiers stand on a page.
  static final int SIZE = 100;

  /// Keeps its own copy of the list.
  public DossiersPage {
    notices = List.copyOf(notices);
    fitting = List.copyOf(fitting);
  }

  static DossiersPage of(
      Frame frame, DossiersRequest request, List<Notice> notices, List<DossierSummary> all) {
    return new DossiersPage(frame, request, notices, all.size(), request.from(all));
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
