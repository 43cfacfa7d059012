package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.Target;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.web.text.Segment.LinkPart;

/// Cuts the words of a mention so that each of its targets has words of its own to click on: `28
/// 638, nrs. 190 en 200` gives `28 638, nrs. 190`, ` en ` and `200`. Where the words do not show
/// the number of a target, as in a range, its link stands behind them.
final class LinkCutter {
  private LinkCutter() {}

  /// The segment for a reference of which the words at `place` of `text` are still to be printed.
  static Segment.Linked cut(ResolvedReference resolved, String text, Span place) {
    Mention mention = resolved.reference().mention();
    String anchor = "ref-" + mention.span().start();
    List<Resolution> resolutions = resolved.resolutions();
    if (place.length() == 0) {
      return new Segment.Linked(anchor, List.of(), resolutions);
    }
    if (resolutions.size() < 2 || resolutions.size() != mention.named().size()) {
      LinkPart whole = new LinkPart(place.of(text), resolutions.stream().findFirst());
      return new Segment.Linked(anchor, List.of(whole), resolutions.stream().skip(1).toList());
    }
    return cutByNumber(anchor, mention.named(), resolutions, text, place);
  }

  private static Segment.Linked cutByNumber(
      String anchor, List<Target> named, List<Resolution> resolutions, String text, Span place) {
    List<LinkPart> parts = new ArrayList<>();
    List<Resolution> more = new ArrayList<>();
    int at = place.start();
    for (int i = 0; i < named.size(); i++) {
      Optional<Span> number = named.get(i).place().filter(place::holds);
      if (number.isEmpty() || number.get().start() < at) {
        more.add(resolutions.get(i));
        continue;
      }
      // The words before the first number belong to its link.
      int from = parts.isEmpty() ? at : number.get().start();
      addPlain(parts, text.substring(at, from));
      at = number.get().end();
      parts.add(new LinkPart(text.substring(from, at), Optional.of(resolutions.get(i))));
    }
    addPlain(parts, text.substring(at, place.end()));
    return new Segment.Linked(anchor, parts, more);
  }

  private static void addPlain(List<LinkPart> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new LinkPart(text, Optional.empty()));
    }
  }
}
