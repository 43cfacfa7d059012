package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reading.Agreement;
import nl.voetspoor.reading.PaperFile;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same paper as XML, HTML, OpenDocument and PDF reads the same.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class SameTextTest {
  private static final double ENOUGH = 0.99;
  private static final List<String> FORMATS = List.of("xml", "html", "odt", "pdf");

  @ParameterizedTest
  @ValueSource(strings = {"kst/32545/kst-32545-143", "ah-tk/20202021/ah-tk-20202021-3235"})
  void allFormatsGiveTheSameWordsNotesAndReferences(String paper) {
    List<PaperFile> files = FORMATS.stream().map(format -> read(paper, format)).toList();
    for (int i = 0; i < files.size(); i++) {
      for (int j = i + 1; j < files.size(); j++) {
        compare(files.get(i), files.get(j));
      }
    }
  }

  private static void compare(PaperFile one, PaperFile other) {
    String names = one.name() + " and " + other.name();
    Paper left = one.paper();
    Paper right = other.paper();
    double same = Agreement.of(left.content().text(), right.content().text());
    assertTrue(same >= ENOUGH, names + " agree on " + same);
    assertEquals(left.id(), right.id(), names);
    assertEquals(left.numbering(), right.numbering(), names);
    assertEquals(left.description().date(), right.description().date(), names);
    assertEquals(left.description().kind(), right.description().kind(), names);
    assertEquals(left.correspondence(), right.correspondence(), names);
    assertEquals(notes(left), notes(right), names);
    assertEquals(references(one), references(other), names);
  }

  private static PaperFile read(String paper, String format) {
    String name = Path.of(paper).getFileName().toString();
    return PaperFile.read(
        Reading.CORPUS.resolve(
            "koop-repository/frbr/officielepublicaties/%s/1/%s/%s.%s"
                .formatted(paper, format, name, format)));
  }

  /// The mark of each note and its words.
  private static List<String> notes(Paper paper) {
    return paper.content().footnotes().stream()
        .map(note -> note.mark() + " " + note.span().of(paper.content().text()))
        .toList();
  }

  /// The words of each reference and what it names.
  private static List<String> references(PaperFile file) {
    return file.references().stream()
        .map(each -> each.mention().text() + " " + each.mention().targets())
        .toList();
  }
}
