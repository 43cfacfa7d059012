package nl.voetspoor.extract;

import java.util.List;

/// The pages of a printed paper, in order.
public record Pages(List<Page> pages) implements Matter {
  /// Keeps its own copy of the list.
  public Pages {
    pages = List.copyOf(pages);
  }
}
