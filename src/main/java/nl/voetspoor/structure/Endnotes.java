package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Word;

/// Notes at the end of a printed paper, under a heading of their own: `Noten`, and then the notes
/// in order from 1, each of which has its raised number in the text before.
final class Endnotes {
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:eind|voet)?noten:?|endnotes:?|notes:?");
  private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?\\.?");

  private Endnotes() {}

  /// Moves the endnotes of `sheets` from the body to the notes of their page, if there are any.
  static List<PageLayout.Sheet> setApart(List<PageLayout.Sheet> sheets) {
    for (int i = sheets.size() - 1; i >= 0; i--) {
      List<Line> body = sheets.get(i).body();
      for (int j = body.size() - 1; j >= 0; j--) {
        if (NAME.matcher(body.get(j).text().strip()).matches()) {
          return isList(sheets, i, j) ? setApart(sheets, i, j) : sheets;
        }
      }
    }
    return sheets;
  }

  private static boolean isList(List<PageLayout.Sheet> sheets, int sheet, int heading) {
    int count = 0;
    for (int i = sheet; i < sheets.size(); i++) {
      List<Line> body = sheets.get(i).body();
      for (Line line : body.subList(i == sheet ? heading + 1 : 0, body.size())) {
        count += isNote(line, count + 1) ? 1 : 0;
        if (count == 0) {
          return false;
        }
      }
    }
    return count > 0 && marks(sheets, sheet, heading) >= count;
  }

  private static boolean isNote(Line line, int number) {
    var mark = NUMBER.matcher(line.words().getFirst().text());
    return line.words().size() > 1
        && mark.matches()
        && mark.group(1).equals(String.valueOf(number));
  }

  /// How many raised numbers stand before the list, in order from 1.
  private static int marks(List<PageLayout.Sheet> sheets, int sheet, int heading) {
    int found = 0;
    for (int i = 0; i <= sheet; i++) {
      List<Line> body = sheets.get(i).body();
      for (Line line : body.subList(0, i == sheet ? heading : body.size())) {
        for (Word word : line.words()) {
          found += word.raised() && word.text().equals(String.valueOf(found + 1)) ? 1 : 0;
        }
      }
    }
    return found;
  }

  private static List<PageLayout.Sheet> setApart(
      List<PageLayout.Sheet> sheets, int sheet, int heading) {
    List<PageLayout.Sheet> apart = new ArrayList<>(sheets.subList(0, sheet));
    List<Line> open = new ArrayList<>();
    int count = 0;
    for (int i = sheet; i < sheets.size(); i++) {
      PageLayout.Sheet page = sheets.get(i);
      int from = i == sheet ? heading + 1 : 0;
      List<List<Line>> notes = new ArrayList<>(page.notes());
      for (Line line : page.body().subList(from, page.body().size())) {
        if (isNote(line, count + 1)) {
          count++;
          open = new ArrayList<>();
          notes.add(open);
        }
        open.add(line);
      }
      List<Line> body = page.body().subList(0, i == sheet ? heading : 0);
      apart.add(new PageLayout.Sheet(page.number(), body, page.right(), notes));
    }
    return apart;
  }
}
