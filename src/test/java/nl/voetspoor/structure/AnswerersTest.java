package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Heads over answers, with the persons they name.
class AnswerersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Antwoord van Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties) (ontvangen 20 februari 2024). Zie ook Aanhangsel Handelingen | De Jonge: Minister van Binnenlandse Zaken en Koninkrijksrelaties
          Antwoord van minister Karremans (Economische Zaken) (ontvangen 2 juni 2025) | Karremans: Minister van Economische Zaken
          Antwoord van Staatssecretaris Gräper-van Koolwijk (Onderwijs, Cultuur en Wetenschap) (ontvangen 5 april 2024) | Gräper-van Koolwijk: Staatssecretaris van Onderwijs, Cultuur en Wetenschap
          Antwoord van Staatssecretaris Heijnen (Infrastructuur en Waterstaat), mede namens de Minister van Justitie en Veiligheid (ontvangen 17 mei 2024). | Heijnen: Staatssecretaris van Infrastructuur en Waterstaat
          Antwoord van Minister Yeşilgöz-Zegerius (Justitie en Veiligheid), mede namens Minister Kuipers (Volksgezondheid, Welzijn en Sport) (ontvangen 1 mei 2023) | Yeşilgöz-Zegerius: Minister van Justitie en Veiligheid
          Antwoord van Minister Weerwind (Rechtsbescherming) en Staatssecretaris Van der Burg (Justitie en Veiligheid) (ontvangen 3 mei 2023) | Weerwind: Minister voor Rechtsbescherming; Van der Burg: Staatssecretaris van Justitie en Veiligheid
          Mededeling van Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties) (ontvangen (ontvangen 7 juni 2024). | De Jonge: Minister van Binnenlandse Zaken en Koninkrijksrelaties
          Antwoord van Minister-President Rutte (Algemene Zaken) (ontvangen 3 mei 2023) | Rutte: Minister-President
          Vragen van het lid Piri aan de Minister van Financiën. Antwoord van Minister Heinen (Financiën) (ontvangen 29 augustus 2024) | Heinen: Minister van Financiën
          Antwoord van de Minister van Financiën (ontvangen 29 augustus 2024) | -
          Vragen van het lid Piri (PvdA) aan Minister Heinen (Financiën) over boeken (ingezonden 3 mei 2023) | -
          """)
  void theHeadNamesWhoAnswers(String head, String persons) throws IOException {
    Offices offices = Offices.parse(Files.readString(Path.of("index-config/offices.tsv")));
    List<String> expected = persons == null ? List.of() : Arrays.asList(persons.split("; ", -1));
    assertEquals(
        expected,
        Answerers.in(List.of(head), offices).stream()
            .map(each -> each.name() + ": " + each.office().orElse(""))
            .toList());
  }
}
