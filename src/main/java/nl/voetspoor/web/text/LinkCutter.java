package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Mention;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.web.text.Segment.LinkPart;

/// Cuts the words of a mention so that each of its targets has words of its own to click on: `28
/// 638, nrs. 190 en 200` gives `28 638, nrs. 190`, ` en ` and `200`.
///
/// Numbers are looked for from the last target back, so that the number of the dossier, which comes
/// first, is not taken for that of a paper.
final class LinkCutter {
  private LinkCutter() {}

  /// The segment for a reference of which `words` are still to be printed.
  static Segment.Linked cut(ResolvedReference resolved, String words) {
    Mention mention = resolved.reference().mention();
    String anchor = "ref-" + mention.span().start();
    List<Resolution> resolutions = resolved.resolutions();
    if (words.isEmpty()) {
      return new Segment.Linked(anchor, List.of(), resolutions);
    }
    if (resolutions.size() < 2 || resolutions.size() != mention.targets().size()) {
      LinkPart whole = new LinkPart(words, resolutions.stream().findFirst());
      return new Segment.Linked(anchor, List.of(whole), resolutions.stream().skip(1).toList());
    }
    return cutByNumber(anchor, words, mention.targets(), resolutions);
  }

  private static Segment.Linked cutByNumber(
      String anchor, String words, List<PaperId> targets, List<Resolution> resolutions) {
    List<LinkPart> parts = new ArrayList<>();
    List<Resolution> more = new ArrayList<>();
    int floor = endOfDossier(words, targets.getFirst());
    int end = words.length();
    for (int i = targets.size() - 1; i >= 0; i--) {
      Optional<int[]> place = lastIn(words, floor, end, ownNumber(targets.get(i)));
      if (place.isEmpty()) {
        more.addFirst(resolutions.get(i));
        continue;
      }
      int from = place.get()[0];
      int to = place.get()[1];
      addPlain(parts, words.substring(to, end));
      parts.addFirst(new LinkPart(words.substring(from, to), Optional.of(resolutions.get(i))));
      end = from;
    }
    return new Segment.Linked(anchor, withBeginning(words.substring(0, end), parts), more);
  }

  /// The words before the first number belong to its link.
  private static List<LinkPart> withBeginning(String beginning, List<LinkPart> parts) {
    if (parts.isEmpty()) {
      return List.of(new LinkPart(beginning, Optional.empty()));
    }
    List<LinkPart> whole = new ArrayList<>(parts);
    LinkPart first = parts.getFirst();
    whole.set(0, new LinkPart(beginning + first.text(), first.target()));
    return whole;
  }

  private static void addPlain(List<LinkPart> parts, String text) {
    if (!text.isEmpty()) {
      parts.addFirst(new LinkPart(text, Optional.empty()));
    }
  }

  private static int endOfDossier(String words, PaperId target) {
    return target
        .dossier()
        .map(dossier -> dossier.number().replaceAll("(?<=.)(?=...$)", "[\\\\s.\\\\u00a0]?"))
        .map(form -> Pattern.compile(form).matcher(words))
        .filter(Matcher::find)
        .map(Matcher::end)
        .orElse(0);
  }

  private static Optional<int[]> lastIn(String words, int from, int to, String number) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(number) + "(?![\\p{L}\\d])")
        .matcher(words)
        .region(from, to)
        .useTransparentBounds(true)
        .results()
        .reduce((earlier, later) -> later)
        .map(m -> new int[] {m.start(), m.end()});
  }

  private static String ownNumber(PaperId id) {
    return id.ondernummer().orElseGet(() -> id.value().substring(id.value().lastIndexOf('-') + 1));
  }
}
