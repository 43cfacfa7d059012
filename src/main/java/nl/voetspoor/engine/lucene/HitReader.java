package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Companion;
import nl.voetspoor.search.Companion.Role;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Snippet;
import org.apache.lucene.search.Query;

/// Reads what a page of results shows of the papers that were found.
final class HitReader {
  /// How many companions of one hit are shown that were not found themselves.
  private static final int MOST_NOT_FOUND = 12;

  private static final Comparator<PaperSummary> BY_AGE =
      Comparator.comparing((PaperSummary paper) -> paper.date().orElse(LocalDate.MIN))
          .thenComparing(paper -> paper.ondernummer().map(String::length).orElse(0))
          .thenComparing(paper -> paper.ondernummer().orElse(""));

  private final Snapshot snapshot;
  private final Lookup lookup;
  private final TitleMarks titles;
  private final Hands hands;

  HitReader(Snapshot snapshot, Lookup lookup, TitleMarks titles, Hands hands) {
    this.snapshot = snapshot;
    this.lookup = lookup;
    this.titles = titles;
    this.hands = hands;
  }

  /// The hits of the page that `request` asks for.
  ///
  /// @param words what they fit
  /// @param any what any of the words fits, for their titles
  List<Hit> of(SearchRequest request, Index.Found found, Optional<Query> words, Optional<Query> any)
      throws IOException {
    int first = (int) Math.min(found.rows().size(), (request.page() - 1L) * request.size());
    List<Index.Row> rows = found.rows().subList(first, found.rows().size());
    List<Integer> all = rows.stream().flatMap(row -> row.papers().stream()).toList();
    Families families = snapshot.families(lookup);
    lookup.announce(all);
    families.announce(all);
    Map<Integer, List<Snippet>> snippets = snippets(all, words);
    Optional<Query> inTitle = any.flatMap(TitleMarks::sought);
    return hands.all(
        rows.stream()
            .<Callable<Hit>>map(row -> () -> hit(row, families, snippets, inTitle))
            .toList());
  }

  private Hit hit(
      Index.Row row,
      Families families,
      Map<Integer, List<Snippet>> snippets,
      Optional<Query> inTitle)
      throws IOException {
    int head = head(row, families);
    PaperSummary paper = lookup.summary(head);
    return new Hit(
        paper,
        row.score(),
        snippets.getOrDefault(head, List.of()),
        companions(head, row, families, snippets),
        title(paper.title(), inTitle));
  }

  private List<Snippet.Piece> title(String title, Optional<Query> words) throws IOException {
    return words.isPresent()
        ? titles.of(title, words.get())
        : List.of(new Snippet.Piece(title, false));
  }

  /// The paper that stands for all of a row: one that is no part of another in it, the newest; of
  /// those of one day the one with the highest number.
  private int head(Index.Row row, Families families) {
    Set<Integer> fitting = new HashSet<>(row.papers());
    if (fitting.size() == 1) {
      return row.best();
    }
    return row.papers().stream()
        .filter(doc -> families.wholes(doc).stream().noneMatch(fitting::contains))
        .max(Comparator.comparing(lookup::summary, BY_AGE))
        .orElse(row.best());
  }

  private List<Companion> companions(
      int head, Index.Row row, Families families, Map<Integer, List<Snippet>> snippets) {
    Set<Integer> found = new LinkedHashSet<>(row.papers());
    found.remove(head);
    List<Companion> companions = new ArrayList<>();
    for (int doc : found) {
      PaperSummary paper = lookup.summary(doc);
      boolean isPart = families.wholes(doc).stream().anyMatch(row.papers()::contains);
      Role role = isPart ? partOf(paper) : Role.TWIN;
      companions.add(new Companion(role, paper, true, snippets.getOrDefault(doc, List.of())));
    }
    families.wholes(head).stream()
        .filter(doc -> !found.contains(doc))
        .limit(MOST_NOT_FOUND)
        .forEach(doc ->
            companions.add(new Companion(Role.WHOLE, lookup.summary(doc), false, List.of())));
    families.parts(head).stream()
        .filter(doc -> !found.contains(doc))
        .limit(MOST_NOT_FOUND)
        .map(lookup::summary)
        .forEach(paper -> companions.add(new Companion(partOf(paper), paper, false, List.of())));
    return companions;
  }

  private static Role partOf(PaperSummary paper) {
    return paper.kind() == PaperKind.BESLISNOTA ? Role.BESLISNOTA : Role.ANNEX;
  }

  private Map<Integer, List<Snippet>> snippets(List<Integer> docs, Optional<Query> words)
      throws IOException {
    if (words.isEmpty() || docs.isEmpty()) {
      return Map.of();
    }
    Index.Read read = snapshot.index().read(docs);
    MarkedPlaces places = MarkedPlaces.of(read.searcher(), words.get());
    List<List<Snippet>> cut =
        hands.all(
            IntStream.range(0, docs.size())
                .<Callable<List<Snippet>>>mapToObj(i ->
                    () ->
                        paged(
                            docs.get(i),
                            new Highlights(read.searcher(), places).snippets(read.docs().get(i))))
                .toList());
    Map<Integer, List<Snippet>> snippets = new HashMap<>();
    for (int i = 0; i < docs.size(); i++) {
      snippets.put(docs.get(i), cut.get(i));
    }
    return snippets;
  }

  private List<Snippet> paged(int doc, List<Snippet> snippets) {
    if (snippets.isEmpty()) {
      return snippets;
    }
    Content pages = lookup.pages(doc);
    return snippets.stream()
        .map(each -> new Snippet(each.pieces(), pages.pageAt(each.offset()), each.offset()))
        .toList();
  }
}
