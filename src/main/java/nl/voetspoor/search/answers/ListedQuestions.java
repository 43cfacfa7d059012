package nl.voetspoor.search.answers;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.search.answers.Questionnaires.Put;

/// Questions that are the items of a list with bullets or letters.
final class ListedQuestions {
  private ListedQuestions() {}

  /// A question for each item; none where most items do not ask, as those of one question that goes
  /// on in a list (`Kunt u aangeven: a. hoe vaak; b. door wie?`).
  static List<Put> in(List<Line> lines) {
    List<Put> questions = new ArrayList<>();
    for (Line line : lines) {
      if (line.isBulleted() && !line.words().isEmpty() && !line.answers()) {
        questions.add(new Put(letter(line), line.words(), line.span()));
      }
    }
    long asking = lines.stream().filter(line -> line.isBulleted() && line.asks()).count();
    return asking > 0 && asking * 2 >= questions.size() && asking > 1 ? questions : List.of();
  }

  /// The letter of an item, as its number.
  private static String letter(Line line) {
    String bare = line.bullet().replaceAll("[^\\p{L}\\d]", "");
    return bare.length() <= 2 && bare.matches("[a-z]{1,2}") ? bare : "";
  }
}
