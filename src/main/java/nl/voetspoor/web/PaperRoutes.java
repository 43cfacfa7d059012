package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.web.text.PaperText;

/// The pages of single papers and their original files.
final class PaperRoutes {
  private static final int SIMILAR = 5;

  private final PaperSearch search;
  private final PagePrinter printer;

  PaperRoutes(PaperSearch search, PagePrinter printer) {
    this.search = search;
    this.printer = printer;
  }

  /// Adds the routes. They take any path of one or two parts, so they come last.
  void addTo(RoutesConfig routes) {
    routes.get("/{id}/origineel", this::original);
    routes.get("/{id}/verwijzing/{place}", this::citation);
    routes.get("/{dossier}/{number}", this::byNumber);
    routes.get("/{id}", this::paper);
  }

  private void paper(Context ctx) {
    String written = ctx.pathParam("id");
    PaperId id =
        PaperId.findInAnyCase(written)
            .or(() -> dossier(written))
            .orElseThrow(NotFoundResponse::new);
    if (id.kind() == IdKind.DOSSIER || !id.value().equals(written)) {
      ctx.redirect(Address.of(id), HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    Optional<PaperView> view = search.paper(id);
    Optional<PaperId> newer = newer(id);
    if (view.isPresent()) {
      print(ctx, view.get());
    } else if (newer.isPresent()) {
      ctx.redirect(Address.of(newer.get()), HttpStatus.FOUND);
    } else {
      missing(ctx, id);
    }
  }

  /// What the number of a dossier alone names: `28638`.
  private static Optional<PaperId> dossier(String written) {
    return DossierNumber.find(written.toUpperCase(Locale.ROOT)).map(PaperId::dossier);
  }

  /// The newest edition of a paper, where the collection has a later one than `id` names. The
  /// address of an older edition shows that edition while the collection has it; its number always
  /// leads to the newest.
  private Optional<PaperId> newer(PaperId id) {
    return search
        .resolve(id.value())
        .filter(Notation::inCollection)
        .map(Notation::id)
        .filter(newest -> !newest.equals(id));
  }

  /// Says that the collection lacks what `id` names, and who refers to it.
  void missing(Context ctx, PaperId id) {
    Wording wording = printer.wording(ctx);
    Frame frame = printer.frame(ctx, wording.text("missing.title", wording.name(id)));
    ctx.status(HttpStatus.NOT_FOUND);
    printer.print(
        ctx,
        "missing.jte",
        new MissingPage(frame, id, dossierHere(id), search.citedBy(id), meant(id)));
  }

  /// The same in dossiers of the collection whose number is nearly this one.
  private List<Correction> meant(PaperId id) {
    Optional<DossierNumber> dossier = id.dossier().filter(each -> dossierHere(id).isEmpty());
    return dossier
        .map(each -> each.value() + id.ondernummer().map(number -> ", nr. " + number).orElse(""))
        .map(search::corrections)
        .orElse(List.of());
  }

  /// The dossier of a paper, if the collection has other papers of it.
  private Optional<DossierNumber> dossierHere(PaperId id) {
    return id.dossier().filter(dossier -> search.has(PaperId.dossier(dossier)));
  }

  private void print(Context ctx, PaperView view) {
    Paper paper = view.paper();
    String asked = Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
    List<Span> places = asked.isEmpty() ? List.of() : search.places(paper.id(), asked);
    PaperText text =
        PaperText.of(
            paper.content(),
            view.references(),
            new PaperText.Wanted(number(ctx, "plaats"), places));
    PaperPage untitled =
        new PaperPage(
            printer.frame(ctx, ""),
            view,
            text,
            new PaperPage.Sought(asked, places),
            Neighbours.of(paper, search),
            search.similar(paper.id(), SIMILAR),
            OriginalView.of(view, number(ctx, "origineel")),
            new PaperPage.Cited(
                Here.of(ctx).paper(paper.id()), ctx.queryParam("verwijzingen") != null));
    String title = paper.description().title();
    String full = untitled.number().map(number -> number + ": " + title).orElse(title);
    printer.print(ctx, "paper.jte", untitled.within(printer.frame(ctx, full)));
  }

  /// The number in a parameter, if it is one.
  private static OptionalInt number(Context ctx, String parameter) {
    String written = Optional.ofNullable(ctx.queryParam(parameter)).orElse("");
    return written.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }

  private void byNumber(Context ctx) {
    String written = ctx.pathParam("number");
    PaperId id =
        DossierNumber.find(ctx.pathParam("dossier").toUpperCase(Locale.ROOT))
            .flatMap(dossier -> PaperId.findInAnyCase("kst-" + dossier.value() + "-" + written))
            .orElseThrow(NotFoundResponse::new);
    Optional<PaperId> newer = newer(id);
    String asked = Optional.ofNullable(ctx.queryString()).map(query -> "?" + query).orElse("");
    ctx.redirect(
        Address.of(newer.orElse(id)) + asked,
        newer.isPresent() ? HttpStatus.FOUND : HttpStatus.MOVED_PERMANENTLY);
  }

  private void original(Context ctx) throws IOException {
    PaperView view = view(ctx);
    Optional<String> hash = Optional.ofNullable(ctx.queryParam("sha256"));
    Optional<Integer> file =
        hash.isPresent()
            ? Original.withHash(view, hash.get())
            : Original.chosen(ctx, "bestand").filter(number -> number <= view.renditions().size());
    if (file.isEmpty() && hash.isEmpty()) {
      throw new NotFoundResponse();
    }
    if (file.isEmpty() || !Original.send(ctx, search, view, file.get())) {
      lost(ctx, view.paper(), file.isEmpty());
    }
  }

  /// Says that a file of a paper is gone, or that the paper was read from another one since.
  private void lost(Context ctx, Paper paper, boolean replaced) {
    Wording wording = printer.wording(ctx);
    String title = wording.text(replaced ? "original.replaced.title" : "original.gone.title");
    ctx.status(replaced ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
    printer.print(
        ctx, "lost.jte", new LostOriginalPage(printer.frame(ctx, title), paper, replaced));
  }

  private void citation(Context ctx) {
    PaperView view = view(ctx);
    Paper paper = view.paper();
    CitedPlace place =
        CitedPlace.of(paper, ctx.pathParam("place")).orElseThrow(NotFoundResponse::new);
    CitationPage page =
        new CitationPage(
            printer.frame(ctx, place.citation()),
            paper,
            place,
            Here.of(ctx).address(place.address(paper.id())),
            OriginalView.of(view, OptionalInt.empty()));
    printer.print(ctx, "citation.jte", page);
  }

  private PaperView view(Context ctx) {
    return PaperId.find(ctx.pathParam("id"))
        .flatMap(search::paper)
        .orElseThrow(NotFoundResponse::new);
  }
}
