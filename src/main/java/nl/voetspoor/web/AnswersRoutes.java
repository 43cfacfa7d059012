package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;

/// The page of earlier answers. One short question is an address; a long text, a set of questions
/// and a file are sent, and nothing of them is kept.
final class AnswersRoutes {
  /// Where it stands.
  static final String PATH = "/antwoorden";

  /// The longest question that is put in an address, in characters.
  private static final int LONGEST_IN_ADDRESS = 1_500;

  /// So much of a value that cannot be read is put in an address, in characters.
  private static final int LONGEST_UNREAD = 100;

  /// With more questions than this, fewer passages are looked for of each.
  private static final int FEW = 20;

  private final PaperSearch search;
  private final Desk desk;
  private final SentQuestions sent;
  private final PagePrinter printer;
  private final KnownMinistries ministries;

  AnswersRoutes(PaperSearch search, Desk desk, PagePrinter printer, KnownMinistries ministries) {
    this.ministries = ministries;
    this.search = search;
    this.desk = desk;
    this.sent = new SentQuestions(desk.reading());
    this.printer = printer;
  }

  void addTo(RoutesConfig routes) {
    routes.get(PATH, this::asked);
    routes.post(PATH, this::sent);
  }

  private void asked(Context ctx) {
    SearchRequest.Parsed parsed = parsed(ctx.queryParamMap());
    Optional<PaperView> about =
        Optional.ofNullable(ctx.queryParam("stuk"))
            .map(id -> PaperId.find(id).flatMap(search::paper).orElseThrow(NotFoundResponse::new));
    SentQuestions.Outcome outcome =
        about
            .map(view -> SentQuestions.understood(PaperQuestions.of(view, place(ctx))))
            .orElseGet(() -> sent.ofText(parsed.request().text()));
    print(ctx, parsed, outcome, about.flatMap(view -> search.summary(view.paper().id())));
  }

  private void sent(Context ctx) throws IOException {
    if (SentBody.declared(ctx) > SentQuestions.LARGEST_FORM) {
      SentBody.letPass(ctx);
      print(ctx, parsed(Map.of()), new SentQuestions.Outcome.TooLong(), Optional.empty());
      return;
    }
    SearchRequest.Parsed parsed = parsed(ctx.formParamMap());
    SentQuestions.Outcome outcome = sent.ofForm(ctx);
    Optional<String> single = single(outcome);
    if (single.isPresent()) {
      ctx.redirect(address(parsed, single.get()), HttpStatus.SEE_OTHER);
    } else {
      Optional<PaperSummary> about =
          Optional.ofNullable(ctx.formParam("stuk"))
              .flatMap(PaperId::find)
              .flatMap(search::summary);
      print(ctx, parsed, outcome, about);
    }
  }

  /// The address of the page that answers one question.
  static String address(SearchRequest request) {
    return request.parameters().without("page", "size", "sort", "match").behind(PATH);
  }

  /// The address of a question that was sent, with what could not be read of what narrows it as it
  /// was written, so that the page there says so.
  private static String address(SearchRequest.Parsed parsed, String question) {
    Parameters parameters =
        parsed.request().asking(question).parameters().without("page", "size", "sort", "match");
    for (Notice notice : parsed.notices()) {
      parameters = asWritten(parameters, notice);
    }
    return parameters.behind(PATH);
  }

  private static Parameters asWritten(Parameters parameters, Notice notice) {
    return switch (notice.kind()) {
      case IGNORED_PARAMETER ->
          parameters.with(notice.details().get(0), brief(notice.details().get(1)));
      case REVERSED_PERIOD -> turned(parameters);
      default -> parameters;
    };
  }

  private static Parameters turned(Parameters parameters) {
    return parameters
        .without("from", "to")
        .with("from", parameters.first("to"))
        .with("to", parameters.first("from"));
  }

  private static String brief(String value) {
    return value.substring(0, Math.min(LONGEST_UNREAD, value.length()));
  }

  /// The one short question that was sent, if there is nothing beside it.
  private static Optional<String> single(SentQuestions.Outcome outcome) {
    return outcome instanceof SentQuestions.Outcome.Understood(Questionnaire all, int leftOut)
            && all.equals(new Questionnaire("", "", all.cited(), all.dossiers(), all.questions()))
            && all.questions().size() == 1
            && all.questions().getFirst().number().isEmpty()
            && all.questions().getFirst().text().length() <= LONGEST_IN_ADDRESS
        ? Optional.of(all.questions().getFirst().text())
        : Optional.empty();
  }

  /// What the parameters narrow the answers to. A dossier may be written as a person writes it,
  /// several with commas between them.
  private SearchRequest.Parsed parsed(Map<String, List<String>> written) {
    Map<String, List<String>> values = new HashMap<>(written);
    values.keySet().removeAll(List.of("page", "size", "sort", "match"));
    values.computeIfPresent(Facet.DOSSIER.parameter(), (name, each) -> dossiers(each));
    return ministries.parse(Cited.identified(values, search));
  }

  private static List<String> dossiers(List<String> written) {
    return written.stream()
        .flatMap(each -> Arrays.stream(each.split("[,;]", -1)))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(each -> DossierNumber.find(each).map(DossierNumber::value).orElse(each))
        .toList();
  }

  /// The place in the parameter `alinea`, if it is a number.
  private static OptionalInt place(Context ctx) {
    String place = Optional.ofNullable(ctx.queryParam("alinea")).orElse("");
    return place.matches("\\d{1,7}")
        ? OptionalInt.of(Integer.parseInt(place))
        : OptionalInt.empty();
  }

  private void print(
      Context ctx,
      SearchRequest.Parsed parsed,
      SentQuestions.Outcome outcome,
      Optional<PaperSummary> about) {
    AnswersPage.State state = state(ctx, parsed.request(), outcome, about);
    ctx.status(status(state));
    AnswersPage.Offered offered =
        new AnswersPage.Offered(values(Facet.MINISTRY), values(Facet.KIND));
    printer.print(
        ctx,
        "answers.jte",
        new AnswersPage(
            printer.frame(ctx, title(ctx, state)),
            parsed.request(),
            new ArrayList<>(parsed.notices()),
            state,
            offered,
            state instanceof AnswersPage.State.Answered ? desk.lists().all().lists() : List.of(),
            about));
  }

  private String title(Context ctx, AnswersPage.State state) {
    Wording wording = printer.wording(ctx);
    if (state instanceof AnswersPage.State.Answered(Questionnaire all, var answers, int leftOut)) {
      String about = all.title().isEmpty() ? all.questions().getFirst().text() : all.title();
      String brief = about.length() <= 60 ? about : about.substring(0, 60).strip() + "…";
      return wording.text("answers.title.about", brief.replace('\n', ' '));
    }
    return wording.text("answers.title");
  }

  private static HttpStatus status(AnswersPage.State state) {
    return switch (state) {
      case AnswersPage.State.TooLong() -> HttpStatus.CONTENT_TOO_LARGE;
      case AnswersPage.State.Unreadable unreadable -> HttpStatus.UNPROCESSABLE_CONTENT;
      case AnswersPage.State.EmptyFile() -> HttpStatus.UNPROCESSABLE_CONTENT;
      case AnswersPage.State.Start start -> HttpStatus.OK;
      case AnswersPage.State.NoQuestion none -> HttpStatus.OK;
      case AnswersPage.State.Answered answered -> HttpStatus.OK;
    };
  }

  private AnswersPage.State state(
      Context ctx,
      SearchRequest request,
      SentQuestions.Outcome outcome,
      Optional<PaperSummary> about) {
    return switch (outcome) {
      case SentQuestions.Outcome.Nothing() ->
          new AnswersPage.State.Start(
              search.summary().papers() == 0,
              ctx.method().equals(io.javalin.http.HandlerType.POST) || ctx.queryParam("q") != null);
      case SentQuestions.Outcome.TooLong() -> new AnswersPage.State.TooLong();
      case SentQuestions.Outcome.EmptyFile() -> new AnswersPage.State.EmptyFile();
      case SentQuestions.Outcome.Unreadable(String why, Optional<Fault> fault) ->
          new AnswersPage.State.Unreadable(why, fault);
      case SentQuestions.Outcome.Understood(Questionnaire all, int leftOut)
          when all.questions().isEmpty() ->
          new AnswersPage.State.NoQuestion(all);
      case SentQuestions.Outcome.Understood(Questionnaire all, int leftOut) ->
          new AnswersPage.State.Answered(all, answers(all, request, about), leftOut);
    };
  }

  private PriorAnswers answers(
      Questionnaire all, SearchRequest request, Optional<PaperSummary> about) {
    int most = all.questions().size() <= FEW ? AnswersRequest.USUAL : AnswersRequest.USUAL / 2;
    PriorAnswers found = desk.answers().answers(new AnswersRequest(all, request.narrowing(), most));
    return about.map(paper -> PaperQuestions.without(paper.id(), found)).orElse(found);
  }

  private List<nl.voetspoor.search.FacetValue> values(Facet facet) {
    return search.values(SearchRequest.of(""), facet);
  }
}
