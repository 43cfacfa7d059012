package nl.voetspoor.structure;

import java.util.List;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Pin;
import nl.voetspoor.extract.Text;

/// Keeps the beginnings of pages where they were when the words at them are taken out.
final class PageTurns {
  private PageTurns() {}

  /// Adds what remains of `taken` to `rest`: no words, but the pages that begin there.
  static void carry(Element taken, List<Element> rest) {
    List<Pin> turns =
        taken.text().pins().stream()
            .filter(pin -> pin instanceof Pin.PageTurn)
            .map(pin -> pin.movedTo(0))
            .toList();
    if (!turns.isEmpty()) {
      rest.add(taken.with(new Text("", turns)));
    }
  }
}
