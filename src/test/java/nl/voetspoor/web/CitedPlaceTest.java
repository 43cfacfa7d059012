package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.voetspoor.model.Block;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.web.text.PaperDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How each kind of place in a paper is cited, by its name in the address.
class CitedPlaceTest {
  private static final Paper LETTER =
      new PaperDraft("kst-28638-201")
          .titled(PaperKind.KAMERBRIEF, "Een brief", "2022-11-08")
          .heading(1, "Aanleiding")
          .paragraph("Op 1 juli verscheen een rapport.{1} Het gaat over aan¶pak.")
          .paragraph("Dit staat op de tweede bladzijde.")
          .block(Block.Kind.QUESTION, 0, "3", "Wat doet u daaraan?")
          .block(Block.Kind.ANSWER, 0, "3", "Niets.")
          .block(Block.Kind.LIST_ITEM, 1, "a.", "een punt")
          .note("1", "Een noot.")
          .tied("3", 3, 4)
          .paper();

  private static final Paper ANSWERS =
      new PaperDraft("ah-tk-20212022-417")
          .titled(PaperKind.ANTWOORD_KAMERVRAGEN, "Antwoorden", "2021-11-02")
          .block(Block.Kind.QUESTION, 0, "1", "Kent u het bericht?")
          .block(Block.Kind.ANSWER, 0, "1", "Ja.")
          .tied("1", 0, 1)
          .paper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pagina-2        | Kamerstukken II 2022/23, 28638, nr. 201, p. 2                     | ''
          pagina-3        | none                                                              | ''
          alinea-1        | Kamerstukken II 2022/23, 28638, nr. 201, p. 1                     | Aanleiding
          kop-aanleiding  | Kamerstukken II 2022/23, 28638, nr. 201, p. 1                     | Aanleiding
          alinea-2        | Kamerstukken II 2022/23, 28638, nr. 201, p. 1                     | Op 1 juli verscheen een rapport. Het gaat over aanpak.
          alinea-3        | Kamerstukken II 2022/23, 28638, nr. 201, p. 2                     | Dit staat op de tweede bladzijde.
          vraag-3         | Kamerstukken II 2022/23, 28638, nr. 201, vraag 3, p. 2            | Wat doet u daaraan?
          antwoord-3      | Kamerstukken II 2022/23, 28638, nr. 201, antwoord op vraag 3, p. 2 | Niets.
          noot-1          | Kamerstukken II 2022/23, 28638, nr. 201, p. 2, noot 1             | Een noot.
          alinea-99       | none                                                              | ''
          onzin           | none                                                              | ''
          """)
  void aPlaceOfALetterIsCitedWithItsPage(String name, String citation, String words) {
    assertEquals(citation, cited(LETTER, name).citation());
    assertEquals(words, cited(LETTER, name).words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vraag-1    | Aanhangsel Handelingen II 2021/22, nr. 417, vraag 1
          antwoord-1 | Aanhangsel Handelingen II 2021/22, nr. 417, antwoord op vraag 1
          pagina-1   | Aanhangsel Handelingen II 2021/22, nr. 417, p. 1
          """)
  void aPlaceOfAnAanhangselIsCitedByItsQuestion(String name, String citation) {
    assertEquals(citation, cited(ANSWERS, name).citation());
  }

  private static CitedPlace cited(Paper paper, String name) {
    return CitedPlace.of(paper, name).orElse(new CitedPlace(name, "none", "", 0));
  }
}
