package nl.voetspoor.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Questionnaire;
import nl.voetspoor.web.text.PaperDraft;

/// Reads a text line by line: a line with a question mark is a question, with its number before it;
/// what comes before the first is its title and introduction. Of files it reads those whose name
/// ends in `.txt`.
final class FakeReading implements PaperReading {
  private static final Pattern QUESTION = Pattern.compile("(?:(\\d+[a-z]?)[.)]?\\s+)?(.*\\?.*)");
  private static final Pattern CITED = Pattern.compile("kst-(\\d+)-\\d+");

  @Override
  public Read ofFile(String name, byte[] content) throws UnreadableException {
    if (!name.endsWith(".txt")) {
      throw new UnreadableException("the file needs a password: save it without one");
    }
    return ofText(new String(content, StandardCharsets.UTF_8));
  }

  @Override
  public Read ofText(String text) {
    PaperDraft draft =
        new PaperDraft("doc-0000000000000000")
            .titled(PaperKind.KAMERVRAGEN, "Vragen", "2026-01-01");
    text.lines().forEach(draft::paragraph);
    return new Read(draft.paper(), draft.references());
  }

  /// The questions in what was read.
  static Questionnaire questions(Read read) {
    List<String> before = new ArrayList<>();
    List<Asked> questions = new ArrayList<>();
    List<PaperId> cited = new ArrayList<>();
    List<DossierNumber> dossiers = new ArrayList<>();
    for (String line : read.paper().content().text().split("\n", -1)) {
      Matcher paper = CITED.matcher(line);
      while (paper.find()) {
        cited.add(new PaperId(paper.group()));
        dossiers.add(DossierNumber.of(paper.group(1)));
      }
      Matcher question = QUESTION.matcher(line.strip());
      if (question.matches()) {
        String number = question.group(1);
        questions.add(new Asked(number == null ? "" : number, question.group(2)));
      } else if (questions.isEmpty() && !line.isBlank()) {
        before.add(line.strip());
      }
    }
    return new Questionnaire(
        before.isEmpty() ? "" : before.getFirst(),
        String.join("\n", before.subList(Math.min(1, before.size()), before.size())),
        cited.stream().distinct().toList(),
        dossiers.stream().distinct().toList(),
        questions);
  }
}
