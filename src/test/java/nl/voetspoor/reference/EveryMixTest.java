package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.model.PaperId;
import org.junit.jupiter.api.Test;

/// Every mix of word, chamber, session year, dossier, suffix and number that writers use names the
/// same paper.
class EveryMixTest {
  private static final List<String> WORDS =
      List.of(
          "Kamerstuk",
          "Kamerstukken",
          "kamerstuk",
          "KAMERSTUKKEN",
          "Kst.",
          "Kst",
          "Kamerst.",
          "Kamerstukken der",
          "Kamerstuknummer",
          "Kamerstuk nr.",
          "Kamerstuk:",
          "dossier");
  private static final List<String> CHAMBERS =
      List.of("", " II", " II,", " 2", " ll", " 11", " TK", " Tweede Kamer", " Tweede Kamer,");
  private static final List<String> YEARS =
      List.of(
          "",
          " 2020/21,",
          " 2020-2021,",
          " 2020–2021,",
          " 2020/2021,",
          " 2020–’21,",
          " 2020/ 21,",
          " 2020-21",
          " vergaderjaar 2020-2021,",
          ", vergaderjaar 2020/21,",
          " zitting 2020-2021,",
          " (2020/21)",
          " 2023–34,",
          " 202/23,",
          " 20202021,",
          " 2020,",
          " 1999/2000, 2000/2001,");
  private static final List<String> DOSSIERS =
      List.of("28638", "28 638", "28.638", "28-638", "28\u00a0638", "28\u2009638", "28\u202f638");
  private static final List<String> NUMBERS =
      List.of(
          ", nr. 201",
          ", nr.201",
          ", nr 201",
          " nr. 201",
          ", Nr. 201",
          ", NR. 201",
          ", no. 201",
          ", nummer 201",
          ", onder nr. 201",
          ", 201",
          "-201",
          "/201",
          "; nr. 201",
          " (nr. 201)",
          " (201)",
          " – nr. 201",
          ", nr. 0201",
          ", stuk nr. 201",
          ", nr.\u00a0201",
          " (2020/21), nr. 201",
          ", 2020-2021, nr. 201",
          ", vergaderjaar 2020/21, nr. 201");

  @Test
  void namesTheSamePaper() {
    List<String> misread = new ArrayList<>();
    for (String word : WORDS) {
      for (String chamber : word.equals("dossier") ? List.of("") : CHAMBERS) {
        for (String year : word.equals("dossier") ? List.of("") : YEARS) {
          for (String dossier : DOSSIERS) {
            for (String number : NUMBERS) {
              if (!isTwoFaced(chamber, year)) {
                check(word + chamber + year + " " + dossier + number, "kst-28638-201", misread);
              }
            }
          }
        }
      }
    }
    assertEquals(List.of(), misread.stream().limit(10).toList(), () -> misread.size() + " misread");
  }

  @Test
  void keepsTheSuffix() {
    List<String> misread = new ArrayList<>();
    for (String dossier : List.of("36410", "36 410", "36.410", "36\u00a0410")) {
      for (String suffix :
          List.of(
              " XIV",
              "-XIV",
              "XIV",
              ".XIV",
              " - XIV",
              "–XIV",
              " hoofdstuk XIV",
              ", hoofdstuk XIV",
              " (XIV)")) {
        for (String number : List.of(", nr. 9", " nr. 9", ", 9", "-9", "/9", " nr 9", "; nr. 9")) {
          check("Kamerstuk " + dossier + suffix + number, "kst-36410-XIV-9", misread);
          check(
              "Kamerstukken II 2023/24, " + dossier + suffix + number, "kst-36410-XIV-9", misread);
        }
      }
    }
    assertEquals(List.of(), misread.stream().limit(10).toList(), () -> misread.size() + " misread");
  }

  @Test
  void readsPapersOfTheEersteKamer() {
    List<String> misread = new ArrayList<>();
    for (String lead :
        List.of(
            "Kamerstukken I",
            "Kamerstuk I",
            "Kamerstukken I 2014/15,",
            "Kamerstukken EK, 2014-2015,",
            "Kamerstukken 1 2014/15,",
            "Kamerstukken l 2014/15,",
            "EK 2014/15,",
            "Eerste Kamer 2014–2015,")) {
      for (String dossier : List.of("33802", "33 802", "33.802")) {
        for (String number :
            List.of(", C", " C", ", nr. C", ", letter C", "-C", "/C", ", C, p. 3")) {
          check(lead + " " + dossier + number, "kst-33802-C", misread);
        }
      }
    }
    assertEquals(List.of(), misread.stream().limit(10).toList(), () -> misread.size() + " misread");
  }

  /// `Kamerstukken 11 202/23` can be the Tweede Kamer with a broken year or the dossier 11 202.
  private static boolean isTwoFaced(String chamber, String year) {
    return chamber.equals(" 11") && year.equals(" 202/23,");
  }

  private static void check(String citation, String id, List<String> misread) {
    List<String> read =
        Configured.RECOGNISER.recognise("Zie ook " + citation + ", en verder.").stream()
            .flatMap(mention -> mention.targets().stream())
            .map(PaperId::value)
            .toList();
    if (!read.equals(List.of(id))) {
      misread.add(citation + " -> " + read);
    }
  }
}
