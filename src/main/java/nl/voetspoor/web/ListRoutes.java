package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.export.Table;
import nl.voetspoor.search.ListAnswer;
import nl.voetspoor.search.ListSearch;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.Parameters;

/// A list of words or numbers that is searched in one go: the page, its table as a file, and the
/// same for programs.
final class ListRoutes {
  private final ListSearch search;
  private final PagePrinter printer;

  ListRoutes(PaperSearch search, PagePrinter printer) {
    this.search = new ListSearch(search);
    this.printer = printer;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/lijst", ctx -> print(ctx, lines(ctx.queryParam("regels"))));
    routes.post("/lijst", ctx -> print(ctx, SentList.ofForm(ctx)));
    routes.post("/lijst.csv", this::table);
    routes.post(ApiRoutes.BASE + "/searches", this::answer);
  }

  private void print(Context ctx, List<String> lines) {
    String text = String.join("\n", lines);
    boolean asked = !text.isBlank();
    boolean sent = asked && ctx.method().equals(HandlerType.POST);
    Frame frame =
        printer
            .frame(ctx, printer.wording(ctx).text("list.title"))
            .sending(sent ? List.of(new Parameters.Pair("regels", text)) : List.of());
    printer.print(
        ctx,
        "list.jte",
        new ListPage(frame, text, asked ? Optional.of(search.answer(lines)) : Optional.empty()));
  }

  private void table(Context ctx) throws IOException {
    Here here = Here.of(ctx);
    StringWriter file = new StringWriter();
    Table table =
        new Table(file, "line", "text", "readAs", "id", "inCollection", "total", "first", "url");
    for (ListAnswer.Line line : search.answer(SentList.ofForm(ctx)).lines()) {
      Optional<Notation> number = number(line);
      table.row(
          line.number(),
          line.text(),
          readAs(line),
          number.map(each -> each.id().value()).orElse(""),
          number.map(each -> Boolean.toString(each.inCollection())).orElse(""),
          line.total(),
          String.join("; ", line.first().stream().map(paper -> paper.id().value()).toList()),
          address(line).map(here::address).orElse(""));
    }
    ctx.header("Content-Disposition", Disposition.attachment("voetspoor-lijst.csv"));
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("text/csv; charset=utf-8").result(file.toString());
  }

  private void answer(Context ctx) throws IOException {
    ArrayNode lines = JsonNodeFactory.instance.arrayNode();
    search.answer(SentList.ofProgram(ctx)).lines().forEach(line -> lines.add(json(line)));
    ApiRoutes.send(ctx, lines);
  }

  private static ObjectNode json(ListAnswer.Line line) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("line", line.number());
    node.put("text", line.text()).put("readAs", readAs(line));
    number(line)
        .ifPresentOrElse(
            notation -> node.set("number", JsonView.notation(notation)),
            () -> node.putNull("number"));
    ArrayNode hits = node.put("total", line.total()).putArray("hits");
    line.first().forEach(paper -> hits.add(JsonView.summary(paper)));
    return node;
  }

  private static String readAs(ListAnswer.Line line) {
    return switch (line.meaning()) {
      case ListAnswer.Named named -> "number";
      case ListAnswer.Words words -> "words";
      case ListAnswer.TooLong tooLong -> "too-long";
    };
  }

  private static Optional<Notation> number(ListAnswer.Line line) {
    return line.meaning() instanceof ListAnswer.Named(Notation notation)
        ? Optional.of(notation)
        : Optional.empty();
  }

  private static Optional<String> address(ListAnswer.Line line) {
    return switch (line.meaning()) {
      case ListAnswer.Named(Notation notation) -> Optional.of(Address.of(notation.id()));
      case ListAnswer.Words(var request) -> Optional.of(request.address());
      case ListAnswer.TooLong tooLong -> Optional.empty();
    };
  }

  private static List<String> lines(@org.jspecify.annotations.Nullable String written) {
    return Optional.ofNullable(written).orElse("").lines().toList();
  }
}
