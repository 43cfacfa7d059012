package nl.voetspoor.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.Note;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Companion;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Notation;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.Timeline;
import nl.voetspoor.search.Wanted;
import nl.voetspoor.search.WantedRequest;
import nl.voetspoor.search.Why;

/// The shapes in which other programs get answers, the same over HTTP and on the command line. What
/// is absent is `null`; `toString()` of a node is one line of JSON.
public final class JsonView {
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private JsonView() {}

  /// A page of results.
  public static ObjectNode searchResult(SearchResult result) {
    return searchResult(result, Map.of(), List.of());
  }

  /// A page of results.
  ///
  /// @param whys why hits have their places, of those of which it is asked
  /// @param meant questions that may have been meant
  public static ObjectNode searchResult(
      SearchResult result, Map<PaperId, Why> whys, List<Correction> meant) {
    ObjectNode node = NEW.objectNode().put("total", result.total());
    node.put("folded", result.folded());
    node.put("page", result.request().page()).put("size", result.request().size());
    node.set("hits", array(result.hits(), hit -> hit(hit, whys)));
    ObjectNode facets = node.putObject("facets");
    for (Facet facet : Facet.values()) {
      List<FacetValue> values = result.facets().getOrDefault(facet, List.of());
      facets.set(facet.parameter(), array(values, JsonView::facetValue));
    }
    node.set("timeline", timeline(result.timeline()));
    node.set("corrections", array(meant, JsonView::correction));
    node.set(
        "notices",
        array(
            result.notices(),
            notice -> {
              ObjectNode said = NEW.objectNode().put("kind", notice.kind().name());
              said.set("details", strings(notice.details()));
              return said;
            }));
    return node;
  }

  private static ObjectNode correction(Correction correction) {
    ObjectNode node = NEW.objectNode().put("text", correction.text());
    put(node.put("meant", correction.meant()), "title", correction.title());
    return node;
  }

  private static ObjectNode timeline(Timeline timeline) {
    ObjectNode node = NEW.objectNode();
    node.put("unit", timeline.unit().name().toLowerCase(java.util.Locale.ROOT));
    node.set(
        "bars",
        array(
            timeline.bars(),
            bar -> {
              ObjectNode stretch = NEW.objectNode().put("from", bar.first().toString());
              stretch.put("to", bar.last().toString()).put("count", bar.count());
              return stretch.put("within", bar.within());
            }));
    return node;
  }

  private static ObjectNode companion(Companion companion) {
    ObjectNode node = summary(companion.paper());
    String role = companion.role().name().toLowerCase(java.util.Locale.ROOT);
    return node.put("role", role).put("found", companion.found());
  }

  /// What a list shows of a paper.
  public static ObjectNode summary(PaperSummary paper) {
    ObjectNode node = NEW.objectNode().put("id", paper.id().value()).put("title", paper.title());
    put(node, "date", paper.date());
    node.put("kind", paper.kind().code());
    node.set("dossiers", array(paper.dossiers(), d -> NEW.textNode(d.value())));
    put(node, "ondernummer", paper.ondernummer());
    put(node, "sender", paper.sender());
    node.set("signatories", array(paper.signatories(), JsonView::signatory));
    node.set("ministries", strings(paper.ministries()));
    put(node, "replacedBy", paper.replacedBy());
    node.set("reading", array(paper.reading(), each -> NEW.textNode(each.code())));
    return node.put("citedBy", paper.citedBy());
  }

  /// A paper whole: its fields, its text, and its references out and in.
  public static ObjectNode document(PaperView view) {
    Paper paper = view.paper();
    ObjectNode node = NEW.objectNode().put("id", paper.id().value());
    put(node, "url", OfficialAddress.of(paper.id()));
    describe(node, paper.description());
    number(node, paper.numbering());
    correspond(node, paper.correspondence());
    OfficialJson.put(node, view);
    content(node, paper.content());
    node.set("references", array(view.references(), JsonView::reference));
    node.set("citedBy", array(view.citedBy(), JsonView::citation));
    node.set("files", array(view.renditions(), FileJson::file));
    return node;
  }

  /// A reference in a text of one line, or in a paper.
  public static ObjectNode reference(ResolvedReference resolved) {
    return reference(resolved, 1);
  }

  /// A reference in a line of a text, the first being line 1. The state and the address are those
  /// of the first target; `resolutions` has all.
  public static ObjectNode reference(ResolvedReference resolved, int line) {
    Mention mention = resolved.reference().mention();
    ObjectNode node = NEW.objectNode().put("line", line);
    node.put("start", mention.span().start()).put("end", mention.span().end());
    node.put("text", mention.text()).put("kind", mention.kind().code());
    node.set("targets", array(resolved.targets(), id -> NEW.textNode(id.value())));
    put(node, "pages", mention.pages());
    put(node, "footnote", resolved.reference().footnote());
    put(node, "state", resolved.resolutions().stream().findFirst().map(Resolution::state));
    put(node, "url", resolved.targets().stream().findFirst().flatMap(OfficialAddress::of));
    node.set("resolutions", array(resolved.resolutions(), JsonView::resolution));
    node.put("rule", mention.rule());
    node.set("core", place(mention.core()));
    node.set("places", array(mention.named(), target -> place(target.place())));
    node.set("notes", strings(resolved.notes().stream().map(Note::code).distinct().toList()));
    return node;
  }

  private static JsonNode place(Optional<Span> span) {
    return span.<JsonNode>map(JsonView::place).orElseGet(NEW::nullNode);
  }

  private static ObjectNode place(Span span) {
    return NEW.objectNode().put("start", span.start()).put("end", span.end());
  }

  /// A paper that refers to another, with each place.
  public static ObjectNode citation(Citation citation) {
    ObjectNode node = summary(citation.from());
    node.set(
        "places",
        array(
            citation.places(),
            place -> {
              ObjectNode at = NEW.objectNode().put("sentence", place.sentence());
              put(at, "footnote", place.footnote());
              page(at, place.page());
              return at.put("start", place.start());
            }));
    return node;
  }

  /// A dossier.
  public static ObjectNode dossier(DossierView dossier) {
    ObjectNode node = NEW.objectNode().put("number", dossier.number().value());
    put(node, "title", dossier.title());
    put(node, "url", OfficialAddress.of(PaperId.dossier(dossier.number())));
    node.put("count", dossier.papers().size());
    node.set("papers", array(dossier.papers(), JsonView::summary));
    node.set(
        "missing",
        array(
            dossier.missing(),
            gap -> NEW.objectNode().put("first", gap.first()).put("last", gap.last())));
    return node;
  }

  /// The papers that are lacking.
  public static ObjectNode wanted(Wanted wanted) {
    ObjectNode node = NEW.objectNode().put("total", wanted.total());
    node.put("page", wanted.request().page()).put("size", wanted.request().size());
    node.set("papers", array(wanted.papers(), JsonView::missing));
    ObjectNode facets = node.putObject("facets");
    facets.set("kind", array(wanted.kinds(), JsonView::facetValue));
    facets.set("dossier", array(wanted.dossiers(), JsonView::facetValue));
    return node;
  }

  /// A paper that is lacking.
  public static ObjectNode missing(Wanted.Missing missing) {
    ObjectNode node = NEW.objectNode().put("id", missing.id().value());
    node.put("kind", WantedRequest.code(missing.id().kind())).put("citedBy", missing.citedBy());
    put(node, "url", missing.address());
    return node;
  }

  /// What a number names.
  public static ObjectNode notation(Notation notation) {
    ObjectNode node = NEW.objectNode().put("written", notation.written());
    node.put("id", notation.id().value()).put("inCollection", notation.inCollection());
    put(node, "url", notation.address());
    return node;
  }

  private static ObjectNode hit(Hit hit, Map<PaperId, Why> whys) {
    ObjectNode node = hit(hit);
    Optional.ofNullable(whys.get(hit.paper().id()))
        .ifPresent(why -> node.set("why", WhyJson.why(why)));
    return node;
  }

  private static ObjectNode hit(Hit hit) {
    Optional<Snippet> first = hit.snippets().stream().findFirst();
    ObjectNode node = summary(hit.paper()).put("score", hit.score());
    page(node, first.map(Snippet::page).orElse(0));
    put(node, "snippet", first.map(Snippet::text));
    node.set("companions", array(hit.companions(), JsonView::companion));
    node.set(
        "snippets",
        array(
            hit.snippets(),
            snippet -> {
              ObjectNode lines = NEW.objectNode().put("text", snippet.text());
              page(lines, snippet.page());
              lines.put("offset", snippet.offset());
              lines.set(
                  "pieces",
                  array(
                      snippet.pieces(),
                      p -> NEW.objectNode().put("text", p.text()).put("marked", p.marked())));
              return lines;
            }));
    return node;
  }

  static ObjectNode facetValue(FacetValue value) {
    ObjectNode node = NEW.objectNode().put("value", value.value()).put("label", value.label());
    node.put("count", value.count()).put("after", value.after());
    return node.put("chosen", value.chosen()).put("excluded", value.excluded());
  }

  private static void describe(ObjectNode node, Description description) {
    node.put("kind", description.kind().code()).put("title", description.title());
    JsonNode evidence =
        description
            .evidence()
            .<JsonNode>map(
                why -> NEW.objectNode().put("rule", why.rule()).put("words", why.words()))
            .orElse(NEW.nullNode());
    node.set("kindEvidence", evidence);
    put(node, "heading", description.heading());
    put(node, "subject", description.subject());
    put(node, "date", description.date());
    node.put("language", description.language());
  }

  private static void number(ObjectNode node, Numbering numbering) {
    node.set("dossiers", array(numbering.dossiers(), d -> NEW.textNode(d.value())));
    put(node, "dossierTitle", numbering.dossierTitle());
    put(node, "ondernummer", numbering.ondernummer());
    put(node, "chamber", numbering.chamber().map(Chamber::code));
    put(node, "vergaderjaar", numbering.vergaderjaar().map(Vergaderjaar::written));
  }

  private static void correspond(ObjectNode node, Correspondence correspondence) {
    put(node, "sender", correspondence.sender());
    node.set("signatories", array(correspondence.signatories(), JsonView::signatory));
    put(node, "addressee", correspondence.addressee());
    put(node, "kenmerk", correspondence.kenmerk());
    node.set("ministries", strings(correspondence.ministries()));
  }

  private static ObjectNode signatory(Signatory signatory) {
    ObjectNode person = NEW.objectNode().put("name", signatory.name());
    put(person, "office", signatory.office());
    return person;
  }

  private static void content(ObjectNode node, Content content) {
    node.put("pages", content.pageCount()).put("text", content.text());
    node.set(
        "blocks",
        array(
            content.blocks(),
            block ->
                NEW.objectNode()
                    .put(
                        "kind",
                        block.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                    .put("level", block.level())
                    .put("label", block.label())
                    .put("start", block.span().start())
                    .put("end", block.span().end())));
    node.set(
        "footnotes",
        array(
            content.footnotes(),
            note -> {
              ObjectNode below =
                  NEW.objectNode()
                      .put("mark", note.mark())
                      .put("anchor", note.anchor())
                      .put("start", note.span().start())
                      .put("end", note.span().end());
              page(below, content.pages().isEmpty() ? 0 : note.page());
              return below.put("text", note.span().of(content.text()));
            }));
    node.set(
        "pageStarts",
        array(
            content.pages(),
            page -> NEW.objectNode().put("page", page.page()).put("offset", page.offset())));
    node.set("exchanges", array(content.exchanges(), each -> exchange(each, content)));
    node.set(
        "scans",
        array(
            content.scans(),
            scan -> {
              ObjectNode picture = NEW.objectNode().put("page", scan.page());
              put(picture, "confidence", scan.confidence());
              return picture;
            }));
  }

  private static ObjectNode exchange(Exchange exchange, Content content) {
    ObjectNode node = NEW.objectNode().put("number", exchange.number());
    node.set("question", span(exchange.question()));
    node.set("answers", array(exchange.answers(), JsonView::span));
    put(node, "asker", exchange.asker());
    put(node, "answerer", exchange.answerer());
    node.set("notes", strings(exchange.notes()));
    page(node, content.pageAt(exchange.question().start()));
    return node;
  }

  private static ObjectNode span(Span span) {
    return NEW.objectNode().put("start", span.start()).put("end", span.end());
  }

  /// What became of one target.
  static ObjectNode resolution(Resolution resolution) {
    ObjectNode node = NEW.objectNode().put("state", resolution.state());
    switch (resolution) {
      case Resolution.Found(var id) -> node.put("id", id.value());
      case Resolution.Elsewhere(var id, var address) ->
          node.put("id", id.value()).put("url", address.toString());
      case Resolution.Ambiguous(var candidates) ->
          node.set("candidates", array(candidates, id -> NEW.textNode(id.value())));
      case Resolution.Unresolved(var reason) -> node.put("reason", reason.inDutch());
    }
    return node;
  }

  /// A page of 0, which a paper without pages has, is absent.
  private static void page(ObjectNode node, int page) {
    put(node, "page", page == 0 ? Optional.empty() : Optional.of(page));
  }

  private static void put(ObjectNode node, String name, Optional<?> value) {
    JsonNode json = value.<JsonNode>map(JsonView::scalar).orElse(NEW.nullNode());
    node.set(name, json);
  }

  private static JsonNode scalar(Object value) {
    return switch (value) {
      case Integer number -> NEW.numberNode(number);
      case Double number -> NEW.numberNode(number);
      case URI address -> NEW.textNode(address.toString());
      default -> NEW.textNode(value.toString());
    };
  }

  private static ArrayNode strings(Collection<String> texts) {
    return array(texts, NEW::textNode);
  }

  private static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> shape) {
    ArrayNode array = NEW.arrayNode();
    values.forEach(value -> array.add(shape.apply(value)));
    return array;
  }
}
