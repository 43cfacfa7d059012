package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Signatory;

/// Who answers written questions, as the head over the answer names them: `Antwoord van Minister De
/// Jonge (Binnenlandse Zaken en Koninkrijksrelaties), mede namens de Minister van Financiën
/// (ontvangen 20 februari 2024)`. In whose name they answer as well is no name of a person.
final class Answerers {
  private static final Pattern ANSWER =
      Pattern.compile(
          "\\b(?:Antwoord|Mededeling|Nader antwoord|Aanvullend antwoord) van (?:de )?(.{3,600}?)\\s*\\(ontvangen\\b",
          Pattern.DOTALL);
  private static final Pattern OTHERS = Pattern.compile("(?i),?\\s*(?:mede|ook) namens\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\b((?i:minister(?:-president)?|staatssecretaris)) ([^()\\n]{2,60}?) ?\\(([^()]{2,160})\\)");

  private Answerers() {}

  /// The persons who answer, with their offices, in the order of the head; none where it names
  /// none.
  ///
  /// @param heads what stands over the questions
  /// @param offices ministers without a ministry, who are minister for something
  static List<Signatory> in(List<String> heads, Offices offices) {
    List<Signatory> persons = new ArrayList<>();
    for (String head : heads) {
      Matcher answer = ANSWER.matcher(head);
      if (answer.find()) {
        String own = OTHERS.split(answer.group(1).replaceAll("\\s+", " "), 2)[0];
        PERSON
            .matcher(own)
            .results()
            .filter(m -> Signatures.isName(m.group(2)))
            .map(m ->
                new Signatory(m.group(2), Optional.of(office(m.group(1), m.group(3), offices))))
            .forEach(persons::add);
      }
    }
    return persons.stream().distinct().toList();
  }

  /// `Minister van Financiën`, `Minister voor Rechtsbescherming`; a prime minister is of nothing.
  private static String office(String rank, String name, Offices offices) {
    String capital = Character.toUpperCase(rank.charAt(0)) + rank.substring(1);
    boolean isFor =
        capital.equals("Minister")
            && offices.all().stream().anyMatch(office -> office.name().equals(name));
    return capital.contains("-") ? capital : capital + (isFor ? " voor " : " van ") + name;
  }
}
