package nl.voetspoor.web;

import java.util.List;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;
import nl.voetspoor.search.Companion;
import nl.voetspoor.search.Companion.Role;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Snippet;

/// A hit as a page lays it out: what is shown at once, and what is folded away.
///
/// @param hit the hit
public record HitView(Hit hit) {
  private static final int SNIPPETS = 3;
  private static final int SET = 4;

  /// The address of its page, where what was asked is marked if it stands in the text.
  public String address(String asked) {
    boolean marked =
        hit.snippets().stream()
            .anyMatch(each -> each.pieces().stream().anyMatch(Snippet.Piece::marked));
    return Address.of(hit.paper().id(), marked ? asked : "");
  }

  /// The passages to show at once.
  public List<Snippet> best() {
    return hit.snippets().stream().limit(SNIPPETS).toList();
  }

  /// The other passages.
  public List<Snippet> further() {
    return hit.snippets().stream().skip(SNIPPETS).toList();
  }

  /// The papers of its set to show at once.
  public List<Companion> set() {
    return whole().stream().limit(SET).toList();
  }

  /// The other papers of its set.
  public List<Companion> setFurther() {
    return whole().stream().skip(SET).toList();
  }

  /// The papers that are nearly the same.
  public List<Companion> twins() {
    return hit.companions(Role.TWIN);
  }

  /// Whether it is an annex by its tie, where its kind does not say so.
  public boolean isAnnex() {
    return hit.paper().part().filter(Tie.Kind.ANNEX_OF::equals).isPresent()
        && hit.paper().kind() != PaperKind.BIJLAGE;
  }

  private List<Companion> whole() {
    return hit.companions().stream().filter(companion -> companion.role() != Role.TWIN).toList();
  }
}
