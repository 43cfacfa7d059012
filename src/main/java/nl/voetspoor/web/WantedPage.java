package nl.voetspoor.web;

import java.util.Arrays;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;

/// What the page about the papers that are lacking shows.
public record WantedPage(Frame frame, Wanted wanted) {
  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The way through the pages.
  public Pager pager() {
    return new Pager(
        wanted.request().page(), wanted.pageCount(), p -> wanted.request().onPage(p).address());
  }

  /// Where a click on a kind leads: to that kind, or to all where it is chosen.
  public String choosing(FacetValue kind) {
    return wanted
        .request()
        .ofKind(
            kind.chosen()
                ? Optional.empty()
                : Arrays.stream(IdKind.values())
                    .filter(each -> WantedRequest.code(each).equals(kind.value()))
                    .findFirst())
        .address();
  }

  /// Where a click on a dossier leads: to that dossier, or to all where it is chosen.
  public String choosingDossier(FacetValue dossier) {
    return wanted
        .request()
        .in(dossier.chosen() ? Optional.empty() : DossierNumber.find(dossier.value()))
        .address();
  }

  /// The number in the list of the first paper on this page.
  public int first() {
    return (wanted.request().page() - 1) * wanted.request().size() + 1;
  }
}
