package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Why;

/// The front page, the results and the page about the collection.
final class SearchRoutes {
  private final PaperSearch search;
  private final PagePrinter printer;
  private final Installation installation;
  private final OneBox box;
  private final Remembered<FrontPage.Shown> front;
  private final Remembered<AboutPage.State> state;

  SearchRoutes(PaperSearch search, PagePrinter printer, Installation installation) {
    this.search = search;
    this.printer = printer;
    this.installation = installation;
    this.box = new OneBox(search);
    this.front = new Remembered<>(search, FrontPage.Shown::of);
    this.state = new Remembered<>(search, AboutPage.State::of);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", this::front);
    routes.get("/zoek", this::results);
    routes.get("/zoek/keuze", this::choices);
    routes.get("/zoek/waarom", this::why);
    routes.get("/over", this::about);
    routes.get("/hulp", this::help);
    routes.get("/toegankelijkheid", this::access);
  }

  private void front(Context ctx) {
    printer.print(ctx, "front.jte", new FrontPage(printer.frame(ctx, ""), front.now()));
  }

  private void results(Context ctx) {
    SearchRequest.Parsed parsed =
        SearchRequest.parse(Cited.identified(ctx.queryParamMap(), search));
    Optional<String> named = box.named(parsed.request());
    if (named.isPresent()) {
      ctx.redirect(named.get(), HttpStatus.FOUND);
      return;
    }
    SearchResult result = search.search(parsed.request());
    List<Notice> notices = new ArrayList<>(parsed.notices());
    notices.addAll(result.notices());
    printer.print(
        ctx,
        "results.jte",
        new ResultsPage(
            frame(ctx, result),
            result,
            notices,
            box.advice(result),
            result.total() == 0 && search.summary().papers() == 0,
            result.total() == 0 ? number(printer.wording(ctx)) : Optional.empty()));
  }

  /// A number that the front page shows as an example.
  private Optional<SearchRequest> number(Wording wording) {
    return new FrontPage(new Frame(wording, "", "/", ""), front.now())
        .examples().stream()
            .filter(example -> example.kind().equals("number"))
            .map(FrontPage.Example::request)
            .findFirst();
  }

  /// Every choice of one facet.
  private void choices(Context ctx) {
    Facet facet =
        Optional.ofNullable(ctx.queryParam("facet"))
            .flatMap(Facet::ofParameter)
            .orElseThrow(NotFoundResponse::new);
    SearchRequest request =
        SearchRequest.parse(Cited.identified(ctx.queryParamMap(), search)).request();
    Wording wording = printer.wording(ctx);
    Frame frame =
        printer
            .frame(ctx, wording.text("choices.title", wording.text("facet." + facet.parameter())))
            .asking(request.text());
    String filter = Optional.ofNullable(ctx.queryParam("filter")).orElse("").strip();
    printer.print(
        ctx,
        "choices.jte",
        new ChoicesPage(
            frame, search.search(request), facet, filter, search.values(request, facet)));
  }

  /// Why a paper is among the results.
  private void why(Context ctx) {
    SearchRequest request =
        SearchRequest.parse(Cited.identified(ctx.queryParamMap(), search)).request();
    PaperId id =
        Optional.ofNullable(ctx.queryParam("id"))
            .flatMap(PaperId::find)
            .orElseThrow(NotFoundResponse::new);
    Why why =
        Optional.ofNullable(search.why(request, List.of(id)).get(id))
            .orElseThrow(NotFoundResponse::new);
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("why.title")).asking(request.text());
    printer.print(
        ctx,
        "why.jte",
        new WhyPage(
            frame,
            request,
            search.summary(id).orElseThrow(NotFoundResponse::new),
            Optional.of(why.paper()).filter(by -> !by.equals(id)).flatMap(search::summary),
            why));
  }

  private void about(Context ctx) {
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("about.title"));
    printer.print(ctx, "about.jte", new AboutPage(frame, state.now(), installation));
  }

  private void access(Context ctx) {
    printer.print(ctx, "access.jte", printer.frame(ctx, printer.wording(ctx).text("access.title")));
  }

  private void help(Context ctx) {
    printer.print(ctx, "help.jte", printer.frame(ctx, printer.wording(ctx).text("help.title")));
  }

  private Frame frame(Context ctx, SearchResult result) {
    String text = result.request().text();
    Wording wording = printer.wording(ctx);
    String title =
        text.isBlank()
            ? wording.text("results.title.all")
            : wording.text("results.title", shortened(text));
    return printer.frame(ctx, title).asking(text).fedBy(Takeaway.feed(result.request()));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60).strip() + "…";
  }
}
