package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.PaperSummary;

/// A picture of who refers to whom in a dossier: its papers below one another, the newest first,
/// and an arc from each to those it refers to. The same stands in words with each paper.
///
/// @param rows the papers that are drawn
/// @param arcs the references among them
/// @param width how wide the room for the arcs is
/// @param joined how many papers of the dossier refer to another of it or are referred to by one
public record DossierMap(
    Frame frame, DossierView dossier, List<Row> rows, List<Arc> arcs, int width, int joined) {
  /// How many papers are drawn at most: those with most references.
  static final int MOST = 150;

  /// How high a row is, in the units of the picture, which are those of the page.
  public static final int ROW = 44;

  /// How far the middle of a dot stands from the edge.
  public static final int EDGE = 6;

  private static final int WIDEST = 160;
  private static final int NEAREST = 24;
  private static final int STEP = 8;

  /// Keeps its own copies of the lists.
  public DossierMap {
    rows = List.copyOf(rows);
    arcs = List.copyOf(arcs);
  }

  /// A paper in the picture.
  ///
  /// @param place its place from above, from 0
  /// @param refersTo the papers drawn that it refers to
  /// @param referredBy the papers drawn that refer to it
  public record Row(
      PaperSummary paper, int place, List<PaperSummary> refersTo, List<PaperSummary> referredBy) {
    /// Keeps its own copies of the lists.
    public Row {
      refersTo = List.copyOf(refersTo);
      referredBy = List.copyOf(referredBy);
    }

    /// How high its middle stands.
    public int middle() {
      return place * ROW + ROW / 2;
    }
  }

  /// A reference in the picture.
  ///
  /// @param path the line, in the notation of SVG
  /// @param from the paper that refers
  /// @param to the paper that it refers to
  public record Arc(String path, PaperId from, PaperId to) {}

  static DossierMap of(Frame frame, DossierView dossier, DossierLinks links) {
    Map<PaperId, Integer> degrees = new HashMap<>();
    links
        .within()
        .forEach(link -> {
          degrees.merge(link.from(), 1, Integer::sum);
          degrees.merge(link.to(), 1, Integer::sum);
        });
    List<PaperSummary> drawn =
        dossier.papers().stream()
            .filter(paper -> degrees.containsKey(paper.id()))
            .sorted(
                Comparator.comparingInt(
                    (PaperSummary paper) -> -degrees.getOrDefault(paper.id(), 0)))
            .limit(MOST)
            .sorted(
                Comparator.comparing((PaperSummary paper) -> paper.date().orElse(LocalDate.MIN))
                    .thenComparing(PaperSummary::id)
                    .reversed())
            .toList();
    Map<PaperId, Integer> places = new HashMap<>();
    drawn.forEach(paper -> places.put(paper.id(), places.size()));
    List<DossierLinks.Link> shown =
        links.within().stream()
            .filter(link -> places.containsKey(link.from()) && places.containsKey(link.to()))
            .toList();
    int furthest =
        shown.stream()
            .mapToInt(
                l -> Math.abs(places.getOrDefault(l.from(), 0) - places.getOrDefault(l.to(), 0)))
            .max()
            .orElse(0);
    int width = Math.min(WIDEST, bow(furthest) + 2 * EDGE);
    return new DossierMap(
        frame, dossier, rows(drawn, shown), arcs(shown, places, width), width, degrees.size());
  }

  /// How far the line between papers that stand `rows` apart bows out.
  private static int bow(int rows) {
    return NEAREST + STEP * rows;
  }

  private static List<Row> rows(List<PaperSummary> drawn, List<DossierLinks.Link> links) {
    Map<PaperId, PaperSummary> papers =
        drawn.stream().collect(Collectors.toMap(PaperSummary::id, paper -> paper));
    Map<PaperId, List<PaperSummary>> to = new HashMap<>();
    Map<PaperId, List<PaperSummary>> by = new HashMap<>();
    for (DossierLinks.Link link : links) {
      PaperSummary from = Objects.requireNonNull(papers.get(link.from()));
      PaperSummary target = Objects.requireNonNull(papers.get(link.to()));
      to.computeIfAbsent(from.id(), id -> new ArrayList<>()).add(target);
      by.computeIfAbsent(target.id(), id -> new ArrayList<>()).add(from);
    }
    List<Row> rows = new ArrayList<>();
    for (PaperSummary paper : drawn) {
      PaperId id = paper.id();
      rows.add(
          new Row(
              paper, rows.size(), to.getOrDefault(id, List.of()), by.getOrDefault(id, List.of())));
    }
    return rows;
  }

  private static List<Arc> arcs(
      List<DossierLinks.Link> links, Map<PaperId, Integer> places, int width) {
    return links.stream()
        .map(link ->
            new Arc(
                path(places.getOrDefault(link.from(), 0), places.getOrDefault(link.to(), 0), width),
                link.from(),
                link.to()))
        .toList();
  }

  /// A bow to the left, the wider the further apart. It reaches three quarters of the way to the
  /// points that pull it.
  private static String path(int from, int to, int width) {
    int start = width - EDGE;
    int reach = Math.min(bow(Math.abs(to - from)), width - 2 * EDGE);
    int pull = start - reach * 4 / 3;
    int top = from * ROW + ROW / 2;
    int bottom = to * ROW + ROW / 2;
    return String.format(
        java.util.Locale.ROOT,
        "M%d %dC%d %d %d %d %d %d",
        start,
        top,
        pull,
        top,
        pull,
        bottom,
        start,
        bottom);
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// How high the picture is.
  public int height() {
    return rows.size() * ROW;
  }

  /// Whether papers are left out because there are too many.
  public boolean isCut() {
    return joined > rows.size();
  }

  /// The name of a paper in the address of this page.
  public String anchor(PaperSummary paper) {
    return "bij-" + paper.id().value();
  }

  /// What a paper is called here: its number within the dossier, else its name.
  public String number(PaperSummary paper) {
    boolean own = paper.dossiers().stream().limit(1).anyMatch(dossier.number()::equals);
    return own && paper.ondernummer().isPresent()
        ? wording().text("links.number", paper.ondernummer().get())
        : wording().name(paper);
  }
}
