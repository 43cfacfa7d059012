package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Paper;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same paper as XML, HTML, OpenDocument and PDF reads the same.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class SameTextTest {
  private static final double ENOUGH = 0.99;

  @ParameterizedTest
  @ValueSource(strings = {"kst/32545/kst-32545-143", "ah-tk/20202021/ah-tk-20202021-3235"})
  void allFormatsGiveTheSameWordsAndNotes(String paper) {
    Paper xml = read(paper, "xml");
    for (String format : List.of("html", "odt", "pdf")) {
      Paper other = read(paper, format);
      double same = agreement(words(xml), words(other));
      assertTrue(same >= ENOUGH, format + " agrees on " + same + "\n" + other.content().text());
      assertEquals(xml.id(), other.id(), format);
      assertEquals(xml.numbering(), other.numbering(), format);
      assertEquals(xml.description().date(), other.description().date(), format);
      assertEquals(xml.description().kind(), other.description().kind(), format);
      assertEquals(xml.correspondence(), other.correspondence(), format);
      assertEquals(notes(xml), notes(other), format);
    }
  }

  private static Paper read(String paper, String format) {
    String name = Path.of(paper).getFileName().toString();
    return Reading.file(
        Reading.CORPUS.resolve(
            "koop-repository/frbr/officielepublicaties/%s/1/%s/%s.%s"
                .formatted(paper, format, name, format)));
  }

  private static List<String> words(Paper paper) {
    return List.of(paper.content().text().strip().split("[\\s\\u00a0]+", -1));
  }

  private static List<String> notes(Paper paper) {
    return paper.content().footnotes().stream().map(Footnote::mark).toList();
  }

  /// The longest common subsequence of words, as a part of the longer text.
  private static double agreement(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        common[i][j] =
            one.get(i - 1).equals(other.get(j - 1))
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return (double) common[one.size()][other.size()] / Math.max(one.size(), other.size());
  }
}
