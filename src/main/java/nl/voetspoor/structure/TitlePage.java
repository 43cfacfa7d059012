package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Pages;
import nl.voetspoor.extract.Pin;
import nl.voetspoor.model.Block;

/// The title page of a report or an annex: its name in the largest print, under it what it is
/// about, and near its date who made it.
///
/// @param title its name
/// @param subtitle what stands directly under its name
/// @param maker the lines that touch the date
record TitlePage(String title, Optional<String> subtitle, Optional<String> maker) {
  private static final int MOST_LINES = 25;
  private static final int MOST_WORDS = 130;
  private static final int LONGEST = 250;

  /// How much larger a title is than the running text.
  private static final float LARGE = 1.4f;

  /// How far below a title its subtitle stands at most, in sizes of the title.
  private static final float NEAR = 2.5f;

  private static final Pattern DATE =
      Pattern.compile("(?:\\p{Lu}[\\p{L} -]{2,20}, )?(?:\\d{1,2} )?\\p{L}{3,9} (?:19|20)\\d{2}");

  /// The title page, where the first page is one.
  static Optional<TitlePage> find(Pages pages) {
    if (pages.pages().size() < 2 || !isSparse(pages.pages().getFirst())) {
      return Optional.empty();
    }
    float usual = Measures.of(pages.pages()).size();
    List<List<Line>> groups = groups(pages.pages().getFirst(), usual);
    Optional<List<Line>> title = largest(groups).filter(group -> size(group) > LARGE * usual);
    return title.filter(TitlePage::isName).map(group -> around(groups, group));
  }

  /// What the page states.
  Declared declared() {
    Declared.Writer declared = new Declared.Writer().put(Field.HEADING, title);
    subtitle.ifPresent(words -> declared.put(Field.SUBTITLE, words));
    maker.ifPresent(words -> declared.put(Field.MAKER, words));
    return declared.done();
  }

  /// The paper in which nothing on the first page is a heading but the title.
  Flow settle(Flow flow) {
    List<Element> elements = new ArrayList<>();
    boolean first = true;
    for (Element element : flow.elements()) {
      first = first && element.text().pins().stream().noneMatch(TitlePage::turnsOn);
      boolean demoted =
          first && element.kind() == Block.Kind.HEADING && !element.words().equals(title);
      elements.add(demoted ? Element.paragraph(element.text()) : element);
    }
    return new Flow(elements, flow.notes(), flow.margins());
  }

  private static boolean turnsOn(Pin pin) {
    return pin instanceof Pin.PageTurn(_, int page) && page > 1;
  }

  private static boolean isSparse(Page page) {
    int words = page.lines().stream().mapToInt(line -> line.words().size()).sum();
    return page.lines().size() <= MOST_LINES
        && words <= MOST_WORDS
        && page.lines().stream()
            .noneMatch(line -> Letterhead.POSTAL.matcher(line.text()).matches());
  }

  /// Lines of one look that stand together; a date stands by itself, and small print is left out.
  private static List<List<Line>> groups(Page page, float usual) {
    List<List<Line>> groups = new ArrayList<>();
    for (Line line : page.lines()) {
      if (line.size() < 0.95f * usual) {
        continue;
      }
      boolean goesOn = !groups.isEmpty() && together(groups.getLast().getLast(), line);
      if (goesOn) {
        groups.getLast().add(line);
      } else {
        groups.add(new ArrayList<>(List.of(line)));
      }
    }
    return groups;
  }

  private static boolean together(Line above, Line line) {
    return Math.abs(above.size() - line.size()) < 0.05f * line.size()
        && above.bold() == line.bold()
        && line.baseline() - above.baseline() < 1.6f * line.size()
        && !isDate(above)
        && !isDate(line);
  }

  private static Optional<List<Line>> largest(List<List<Line>> groups) {
    List<Line> largest = List.of();
    for (List<Line> group : groups) {
      if (largest.isEmpty() || size(group) > 1.02f * size(largest)) {
        largest = group;
      }
    }
    return largest.isEmpty() ? Optional.empty() : Optional.of(largest);
  }

  private static TitlePage around(List<List<Line>> groups, List<Line> title) {
    int at = groups.indexOf(title);
    Optional<List<Line>> subtitle =
        groups.stream().skip(at + 1L).limit(1).filter(g -> isNear(title, g)).findFirst();
    Optional<String> maker =
        touchingDate(groups)
            .filter(group -> !group.equals(title) && subtitle.filter(group::equals).isEmpty())
            .map(TitlePage::words)
            .filter(words -> words.length() < LONGEST / 2 && words.matches("\\p{Lu}\\D+"));
    return new TitlePage(words(title), subtitle.map(TitlePage::words), maker);
  }

  private static boolean isNear(List<Line> title, List<Line> group) {
    return isName(group)
        && group.getFirst().baseline() - title.getLast().baseline() < NEAR * size(title);
  }

  /// The group right above the date, else the one right below it.
  private static Optional<List<Line>> touchingDate(List<List<Line>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      if (isDate(groups.get(i).getFirst())) {
        int date = i;
        return beside(groups, date, i - 1).or(() -> beside(groups, date, date + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Line>> beside(List<List<Line>> groups, int date, int other) {
    if (other < 0 || other >= groups.size()) {
      return Optional.empty();
    }
    List<Line> upper = groups.get(Math.min(date, other));
    List<Line> lower = groups.get(Math.max(date, other));
    float gap = lower.getFirst().baseline() - upper.getLast().baseline();
    return gap < NEAR * size(lower) ? Optional.of(groups.get(other)) : Optional.empty();
  }

  private static boolean isName(List<Line> group) {
    String words = words(group);
    return words.length() > 2
        && words.length() < LONGEST
        && words.chars().filter(Character::isLetter).count() > words.length() / 2
        && !isDate(group.getFirst());
  }

  private static boolean isDate(Line line) {
    return DATE.matcher(line.text().strip()).matches();
  }

  private static float size(List<Line> group) {
    return group.getFirst().size();
  }

  private static String words(List<Line> group) {
    return group.stream().map(Line::text).collect(Collectors.joining(" "));
  }
}
