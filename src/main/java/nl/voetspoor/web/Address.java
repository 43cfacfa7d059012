package nl.voetspoor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.PassageView;

/// The addresses of our pages.
public final class Address {
  private Address() {}

  /// The page of what an identifier names.
  public static String of(PaperId id) {
    return id.kind() == IdKind.DOSSIER
        ? id.dossier().map(Address::of).orElse("/")
        : "/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("%3A", ":");
  }

  /// The page of a dossier.
  public static String of(DossierNumber dossier) {
    return "/dossier/" + dossier.value();
  }

  /// The place in a paper where a snippet begins, with the words marked that were asked.
  public static String of(PaperId id, Snippet snippet, String asked) {
    return Parameters.none()
            .with("plaats", String.valueOf(snippet.offset()))
            .unless("", "q", asked)
            .behind(of(id))
        + "#plaats";
  }

  /// A paper, with the words marked that were asked.
  public static String of(PaperId id, String asked) {
    return Parameters.none().unless("", "q", asked).behind(of(id));
  }

  /// The place in its paper where a passage begins.
  public static String of(PassageView passage) {
    return of(passage.paper().id()) + "#" + passage.anchor();
  }

  /// The place in the citing paper where the words of a citation begin.
  public static String of(Citation citation, Citation.Place place) {
    return of(citation.from().id()) + "#ref-" + place.start();
  }

  /// All papers that refer to `id`, as results.
  public static String citing(PaperId id) {
    return SearchRequest.of("").citing(java.util.Optional.of(id)).address();
  }
}
