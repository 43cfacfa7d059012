package nl.voetspoor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.Parameters;

/// What the page of the ledger shows.
///
/// @param notices what the person should know
public record FilesPage(Frame frame, LedgerResult result, List<Notice> notices) {
  /// The choices of a facet.
  public record Group(LedgerFacet facet, List<Choice> choices) {}

  /// Keeps its own copy of the list.
  public FilesPage {
    notices = List.copyOf(notices);
  }

  /// What was asked.
  public LedgerRequest request() {
    return result.request();
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The facets that have something to choose.
  public List<Group> groups() {
    return Arrays.stream(LedgerFacet.values())
        .map(facet ->
            new Group(
                facet,
                result.facets().getOrDefault(facet, List.of()).stream()
                    .map(value -> choice(facet, value))
                    .toList()))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  /// What narrows the list now.
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    if (!request().text().isEmpty()) {
      chips.add(new Chip("files.words", request().text(), request().asking("").address()));
    }
    request()
        .chosen()
        .values()
        .forEach((facet, values) ->
            values.forEach(value ->
                chips.add(
                    new Chip(
                        "ledger." + facet.parameter(),
                        wording().choice(facet, value),
                        request().dropping(facet, value).address()))));
    return chips;
  }

  /// What the form for other words carries along.
  public List<Parameters.Pair> carried() {
    return request().parameters().without("q", "page").pairs();
  }

  /// The way through the pages.
  public Pager pager() {
    return new Pager(
        request().page(), result.pageCount(), page -> request().onPage(page).address());
  }

  /// Where a file lies, without its name.
  public String folder(LedgerEntry entry) {
    String location = entry.origin().location();
    return location.substring(0, location.length() - name(entry).length());
  }

  /// The name of a file.
  public String name(LedgerEntry entry) {
    String location = entry.origin().location();
    String name = location.substring(location.lastIndexOf('/') + 1);
    return name.isBlank() ? location : name;
  }

  /// The file as it was, where that was kept.
  public Optional<String> original(LedgerEntry entry) {
    boolean kept =
        switch (entry.status()) {
          case INDEXED, RENDITION -> !entry.origin().sha256().isEmpty();
          case METADATA, CONTAINER, FAILED, PASSED_OVER -> false;
        };
    return entry
        .id()
        .filter(_ -> kept)
        .map(id ->
            Address.of(id)
                + "/origineel?sha256="
                + URLEncoder.encode(entry.origin().sha256(), StandardCharsets.UTF_8));
  }

  private Choice choice(LedgerFacet facet, FacetValue value) {
    LedgerRequest after =
        value.chosen()
            ? request().dropping(facet, value.value())
            : request().choosing(facet, value.value());
    return new Choice(
        Choice.anchor(facet.parameter(), value.value()),
        wording().choice(facet, value.value()),
        value.chosen() ? Choice.State.CHOSEN : Choice.State.FREE,
        wording().number(value.count()),
        after.address(),
        Optional.empty());
  }
}
