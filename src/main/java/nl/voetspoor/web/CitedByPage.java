package nl.voetspoor.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Citation;

/// What the page about who refers to a paper shows.
///
/// @param cited what the paper is called that they refer to
/// @param all all who refer to it
/// @param fitting those asked for, in the order asked for
public record CitedByPage(
    Frame frame, String cited, CitedByRequest request, List<Citation> all, List<Citation> fitting) {
  /// How many papers stand on a page.
  static final int SIZE = 50;

  /// Keeps its own copies of the lists.
  public CitedByPage {
    all = List.copyOf(all);
    fitting = List.copyOf(fitting);
  }

  static CitedByPage of(Frame frame, String cited, CitedByRequest request, List<Citation> all) {
    List<Citation> fitting = request.from(all);
    int last = pages(fitting.size());
    return new CitedByPage(
        frame, cited, request.onPage(Math.clamp(request.page(), 1, last)), all, fitting);
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The papers on this page of the list.
  public List<Citation> shown() {
    return fitting.stream().skip((long) (request.page() - 1) * SIZE).limit(SIZE).toList();
  }

  /// The way through the pages.
  public Pager pager() {
    return new Pager(request.page(), pages(fitting.size()), p -> request.onPage(p).address());
  }

  /// The kinds that occur, by name.
  public List<PaperKind> kinds() {
    return occurring(c -> Stream.of(c.from().kind()), Comparator.comparing(wording()::kind));
  }

  /// The dossiers that occur, by number.
  public List<DossierNumber> dossiers() {
    return occurring(c -> c.from().dossiers().stream(), Comparator.naturalOrder());
  }

  /// The ministries that occur, by name.
  public List<String> ministries() {
    return occurring(
        c -> c.from().ministries().stream(), Comparator.comparing(wording()::ministry));
  }

  private static int pages(int papers) {
    return Math.max(1, (papers + SIZE - 1) / SIZE);
  }

  private <T> List<T> occurring(Function<Citation, Stream<T>> what, Comparator<? super T> by) {
    return all.stream().flatMap(what).distinct().sorted(by).toList();
  }
}
