package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.search.CollectionSummary;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// The front page, the results and the page about the collection.
final class SearchRoutes {
  private static final int LONGEST_NUMBER = 100;

  private final PaperSearch search;
  private final PagePrinter printer;

  SearchRoutes(PaperSearch search, PagePrinter printer) {
    this.search = search;
    this.printer = printer;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", this::front);
    routes.get("/zoek", this::results);
    routes.get("/over", this::about);
  }

  private void front(Context ctx) {
    CollectionSummary summary = search.summary();
    printer.print(ctx, "front.jte", new FrontPage(printer.frame(ctx, ""), summary));
  }

  private void results(Context ctx) {
    SearchRequest.Parsed parsed =
        SearchRequest.parse(Cited.identified(ctx.queryParamMap(), search));
    Optional<String> named = named(parsed.request());
    if (named.isPresent()) {
      ctx.redirect(named.get(), HttpStatus.FOUND);
      return;
    }
    SearchResult result = search.search(parsed.request());
    List<Notice> notices = new ArrayList<>(parsed.notices());
    notices.addAll(result.notices());
    printer.print(ctx, "results.jte", new ResultsPage(frame(ctx, result), result, notices));
  }

  private void about(Context ctx) {
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("about.title"));
    printer.print(ctx, "about.jte", new AboutPage(frame, search.summary()));
  }

  /// The page that the words name, if they are a number and nothing narrows the search.
  private Optional<String> named(SearchRequest request) {
    if (request.isNarrowed() || request.page() > 1 || request.text().length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    return search
        .resolve(request.text())
        .filter(Notation::isMeant)
        .map(notation -> Address.of(notation.id()));
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
