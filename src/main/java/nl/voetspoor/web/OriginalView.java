package nl.voetspoor.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Origin;
import nl.voetspoor.search.PaperView;

/// The original of a paper, as its page offers it: the file that gave its text, or the first PDF
/// among the others where that is none.
///
/// @param origin the file
/// @param address where it is found, for as long as these are its bytes
/// @param pages how many pages it has in common with the text; 0 where they are not the same
/// @param asked the page that is asked for beside the text
public record OriginalView(Origin origin, String address, int pages, OptionalInt asked) {
  /// A file of more bytes is fetched beside the text only after asking, because of those on a
  /// telephone.
  public static final long LARGE = 50_000_000;

  /// The original; empty where the collection has no file of the paper.
  ///
  /// @param asked the page that is asked for
  static Optional<OriginalView> of(PaperView view, OptionalInt asked) {
    List<LedgerEntry> files = view.renditions();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    int chosen =
        IntStream.range(0, files.size())
            .filter(i -> Original.isPdf(files.get(i).origin()))
            .findFirst()
            .orElse(0);
    Origin origin = files.get(chosen).origin();
    return Optional.of(
        new OriginalView(
            origin,
            Address.of(view.paper().id()) + "/origineel?sha256=" + origin.sha256(),
            chosen == 0 ? view.paper().content().pageCount() : 0,
            asked));
  }

  /// Whether a browser can show it.
  public boolean isPdf() {
    return Original.isPdf(origin);
  }

  /// Whether it is so large that it is not fetched without asking.
  public boolean isLarge() {
    return origin.size() > LARGE;
  }

  /// Its address at the page that is asked for; browsers open a PDF there.
  public String here() {
    return isPdf() ? address + "#page=" + Math.max(1, asked.orElse(1)) : address;
  }

  /// Its address at a page of the text.
  public String at(int page) {
    return isPdf() && pages > 0 && page > 0 ? address + "#page=" + page : address;
  }
}
