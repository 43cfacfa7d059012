package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.voetspoor.export.WorkListDocx;
import nl.voetspoor.export.WorkListLabels;
import nl.voetspoor.export.WorkListMarkdown;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.worklist.Chosen;
import nl.voetspoor.worklist.UnreadableWorkListException;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;
import nl.voetspoor.worklist.WorkListException;
import nl.voetspoor.worklist.WorkListId;
import nl.voetspoor.worklist.WorkLists;

/// The pages of work lists. Whoever can open the site can read and change them; a page of another
/// site cannot ([OwnPages]).
final class WorkListRoutes {
  /// Where a list stands, with its name behind it.
  static final String PATH = "/werklijst";

  private static final String ALL = "/werklijsten";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final PaperSearch search;
  private final WorkLists lists;
  private final PagePrinter printer;
  private final boolean shared;

  /// @param shared whether others than this machine can open the site
  WorkListRoutes(PaperSearch search, WorkLists lists, PagePrinter printer, boolean shared) {
    this.search = search;
    this.lists = lists;
    this.printer = printer;
    this.shared = shared;
  }

  void addTo(RoutesConfig routes) {
    routes.get(ALL, this::all);
    routes.post(ALL, this::create);
    routes.post(PATH + "/erbij", this::add);
    routes.get(PATH + "/{id}.{form}", this::take);
    routes.get(PATH + "/{id}", ctx -> print(ctx, found(ctx), List.of(), Optional.empty()));
    routes.post(PATH + "/{id}", this::change);
    routes.get(PATH + "/{id}/weghalen", this::askToDrop);
    routes.get(PATH + "/{id}/verwijderen", this::ask);
    routes.post(PATH + "/{id}/verwijderen", this::delete);
    routes.exception(UnreadableWorkListException.class, (_, ctx) -> unreadable(ctx));
  }

  /// The page of all lists, which names the files that cannot be read.
  private void unreadable(Context ctx) {
    ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
    all(ctx);
  }

  private void all(Context ctx) {
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("worklists.title"));
    printer.print(ctx, "worklists.jte", new WorkListsPage(frame, lists.all(), shared));
  }

  private void create(Context ctx) {
    OwnPages.check(ctx);
    String title = written(ctx, "titel");
    to(ctx, lists.create(title.isEmpty() ? untitled(ctx) : title, List.of()), "");
  }

  /// Adds what is picked on the page of earlier answers: a passage for its question, or all
  /// questions. Where no list is chosen, a new one is made, with all questions.
  private void add(Context ctx) {
    OwnPages.check(ctx);
    List<WorkItem> questions = questions(ctx);
    Optional<PickedPassage> picked =
        Optional.ofNullable(ctx.formParam("passage")).flatMap(PickedPassage::read);
    Optional<Chosen> chosen = picked.flatMap(each -> each.in(search));
    if (questions.isEmpty()
        || (ctx.formParam("passage") != null && chosen.isEmpty())
        || picked.filter(each -> each.question() >= questions.size()).isPresent()) {
      throw new BadRequestResponse("what was picked is not there any more: search again");
    }
    Optional<WorkListId> target =
        Optional.ofNullable(ctx.formParam("lijst")).flatMap(WorkListId::find);
    WorkList list =
        target.isPresent() ? find(target.get()) : lists.create(title(ctx, questions), questions);
    boolean whole = target.isPresent() && chosen.isEmpty();
    WorkLists.Change change =
        lists.change(
            list.id(),
            OptionalInt.empty(),
            each -> whole ? asking(each, questions) : choosing(each, questions, picked, chosen));
    WorkList made = made(change).orElseThrow(NotFoundResponse::new);
    to(ctx, made, picked.map(each -> "#v" + (place(made, questions, each) + 1)).orElse(""));
  }

  private static WorkList asking(WorkList list, List<WorkItem> questions) {
    WorkList more = list;
    for (WorkItem question : questions) {
      more = more.asking(question);
    }
    return more;
  }

  private static WorkList choosing(
      WorkList list,
      List<WorkItem> questions,
      Optional<PickedPassage> picked,
      Optional<Chosen> chosen) {
    return picked.isPresent() && chosen.isPresent()
        ? list.choosing(questions.get(picked.get().question()), chosen.get())
        : list;
  }

  private static int place(WorkList list, List<WorkItem> questions, PickedPassage picked) {
    return list.place(questions.get(picked.question()).question());
  }

  private static List<WorkItem> questions(Context ctx) {
    List<String> texts = ctx.formParams("vraag");
    List<String> numbers = ctx.formParams("nummer");
    return IntStream.range(0, Math.min(texts.size(), WorkList.MOST_ITEMS))
        .mapToObj(i -> WorkListForm.question(numbers, texts, i))
        .toList();
  }

  private String title(Context ctx, List<WorkItem> questions) {
    String title = written(ctx, "titel");
    String words = title.isEmpty() ? questions.getFirst().question() : title;
    return words.isBlank() ? untitled(ctx) : words.replace('\n', ' ');
  }

  private String untitled(Context ctx) {
    return printer.wording(ctx).text("worklist.untitled");
  }

  private void change(Context ctx) {
    OwnPages.check(ctx);
    WorkListForm form = WorkListForm.of(ctx);
    WorkListId id = WorkListId.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Optional<WorkList> before = lists.find(id);
    if (before.isPresent()) {
      change(ctx, before.get(), form);
    } else {
      gone(ctx, form);
    }
  }

  /// Keeps what was typed in any case; whether a question may go with all that belongs to it is
  /// asked afterwards.
  private void change(Context ctx, WorkList before, WorkListForm form) {
    OptionalInt asked = form.asksFirst(before);
    Wording wording = printer.wording(ctx);
    try {
      switch (lists.change(
          before.id(),
          form.version(),
          list -> asked.isPresent() ? form.written(list) : form.onto(list))) {
        case WorkLists.Change.Made(WorkList list) ->
            to(
                ctx,
                list,
                asked.isPresent() ? "/weghalen?vraag=" + (asked.getAsInt() + 1) : back(form));
        case WorkLists.Change.Gone() -> gone(ctx, form);
        case WorkLists.Change.Overtaken(WorkList now) -> {
          ctx.status(HttpStatus.CONFLICT);
          print(ctx, now, form.lost(now, wording), Optional.of(wording.text("worklist.overtaken")));
        }
      }
    } catch (WorkListException e) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      print(
          ctx,
          before,
          form.lost(before, wording),
          Optional.of(wording.text("worklist.notkept") + " " + e.getMessage()));
    }
  }

  /// Says that a list is there no more, with what was typed, so that it can be taken over.
  private void gone(Context ctx, WorkListForm form) {
    Wording wording = printer.wording(ctx);
    ctx.status(HttpStatus.NOT_FOUND);
    printer.print(
        ctx,
        "worklistgone.jte",
        new WorkListGonePage(
            printer.frame(ctx, wording.text("worklist.gone.title")), form.lost(wording)));
  }

  /// To the question whose button was used, or to the button that kept all, where that is said.
  private static String back(WorkListForm form) {
    Optional<WorkListPage.Kept> kept = WorkListPage.Kept.of(form.todo());
    if (kept.isPresent()) {
      return kept.get().address();
    }
    String[] parts = form.todo().split("-", -1);
    return parts.length > 1 && parts[1].matches("\\d{1,3}")
        ? "#v" + (Integer.parseInt(parts[1]) + 1)
        : "";
  }

  private void askToDrop(Context ctx) {
    WorkList list = found(ctx);
    String written = Optional.ofNullable(ctx.queryParam("vraag")).orElse("");
    int place = written.matches("[1-9]\\d{0,2}") ? Integer.parseInt(written) - 1 : -1;
    if (place < 0 || place >= list.items().size()) {
      throw new NotFoundResponse();
    }
    Wording wording = printer.wording(ctx);
    String label = WorkListPage.label(wording, list.items().get(place), place);
    Frame frame = printer.frame(ctx, wording.text("worklist.drop.title", label));
    printer.print(ctx, "worklistdrop.jte", new WorkListDropPage(frame, list, place));
  }

  private void ask(Context ctx) {
    WorkList list = found(ctx);
    Frame frame =
        printer.frame(ctx, printer.wording(ctx).text("worklist.delete.title", list.title()));
    printer.print(
        ctx,
        "worklistdelete.jte",
        new WorkListPage(frame, list, List.of(), Optional.empty(), Optional.empty()));
  }

  private void delete(Context ctx) {
    OwnPages.check(ctx);
    lists.delete(found(ctx).id());
    ctx.redirect(ALL, HttpStatus.SEE_OTHER);
  }

  private void take(Context ctx) throws IOException {
    WorkList list = found(ctx);
    Here here = Here.of(ctx);
    Wording wording = printer.wording(ctx);
    WorkListLabels labels =
        new WorkListLabels(
            wording.text("question"),
            wording.text("worklist.draft"),
            wording.text("worklist.note"),
            wording.text("answers.title"),
            wording.text("worklist.file.asked"),
            wording.text("worklist.file.answer"),
            wording.text("answers.source"),
            wording::date);
    Function<Chosen, String> addresses =
        chosen ->
            OfficialAddress.of(chosen.paper())
                .map(Object::toString)
                .orElseGet(() -> here.address(WorkListPage.address(chosen)));
    String form = ctx.pathParam("form");
    switch (form) {
      case "docx" -> {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WorkListDocx.write(list, labels, addresses, file);
        ctx.contentType(DOCX).result(file.toByteArray());
      }
      case "md" ->
          ctx.contentType("text/markdown; charset=utf-8")
              .result(WorkListMarkdown.written(list, labels, addresses));
      default -> throw new NotFoundResponse();
    }
    ctx.header("Cache-Control", "no-store");
    ctx.header("Content-Disposition", Disposition.attachment(list.id().value() + "." + form));
  }

  private void print(
      Context ctx, WorkList list, List<WorkListPage.Lost> lost, Optional<String> trouble) {
    Frame frame = printer.frame(ctx, list.title());
    Optional<WorkListPage.Kept> kept =
        Optional.ofNullable(ctx.queryParam("bewaard")).flatMap(WorkListPage.Kept::of);
    printer.print(ctx, "worklist.jte", new WorkListPage(frame, list, lost, trouble, kept));
  }

  private static void to(Context ctx, WorkList list, String place) {
    ctx.redirect(WorkListPage.address(list) + place, HttpStatus.SEE_OTHER);
  }

  private WorkList found(Context ctx) {
    return find(WorkListId.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new));
  }

  private WorkList find(WorkListId id) {
    return lists.find(id).orElseThrow(NotFoundResponse::new);
  }

  private static Optional<WorkList> made(WorkLists.Change change) {
    return change instanceof WorkLists.Change.Made(WorkList list)
        ? Optional.of(list)
        : Optional.empty();
  }

  private static String written(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
  }
}
