package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.PageStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader makes of columns, tables and lists in print. Each page is printed here.
class PrintedLayoutTest {
  @TempDir Path folder;

  private static final String LEFT =
      """
      De voorzitter opent de vergadering en
      geeft het woord aan de heer Jansen, die
      vraagt naar de stand van zaken bij de op-
      vang van slachtoffers in de regio.¶
      De heer Jansen merkt op dat de wacht-
      tijden sinds het vorige overleg langer zijn
      geworden, en dat gemeenten daarvoor
      geen verklaring hebben gegeven. Hij wil
      weten of de regering bereid is om dat te
      onderzoeken en de Kamer te berichten.¶
      Ook vraagt hij of het aantal plaatsen dit
      jaar nog kan worden uitgebreid, zoals in
      het voorjaar is toegezegd aan de verant-\
      """;

  private static final String RIGHT =
      """
      woordelijke wethouders in het noorden.¶
      De minister antwoordt dat de wachttijden
      hem bekend zijn. Hij overlegt hierover in
      de komende maand met gemeenten, en zal
      de Kamer daarna een brief sturen waarin
      hij de uitkomsten noemt.¶
      Over het aantal plaatsen zegt de minister
      dat in het budget voor dit jaar geen ruimte
      meer bestaat, maar dat hij dit betrekt bij
      de voorbereiding van de volgende begro-
      ting. De heer Jansen dankt de minister en
      behoudt zich het recht voor om hierop in
      een tweede termijn terug te komen.¶\
      """;

  @Test
  void twoColumnsAreReadOneAfterTheOther() {
    try (Print print = new Print()) {
      print
          .bold(60, 90, 14, "Opvang van slachtoffers in de regio")
          .column(60, 120, 184, 9, 11, LEFT)
          .column(257, 120, 184, 9, 11, RIGHT);
      Content content = print.read(folder).content();
      assertEquals(
          """
          HEADING 1: Opvang van slachtoffers in de regio
          PARAGRAPH: De voorzitter opent de vergadering en geeft het woord aan de heer Jansen, die vraagt naar de stand van zaken bij de opvang van slachtoffers in de regio.
          PARAGRAPH: De heer Jansen merkt op dat de wachttijden sinds het vorige overleg langer zijn geworden, en dat gemeenten daarvoor geen verklaring hebben gegeven. Hij wil weten of de regering bereid is om dat te onderzoeken en de Kamer te berichten.
          PARAGRAPH: Ook vraagt hij of het aantal plaatsen dit jaar nog kan worden uitgebreid, zoals in het voorjaar is toegezegd aan de verantwoordelijke wethouders in het noorden.
          PARAGRAPH: De minister antwoordt dat de wachttijden hem bekend zijn. Hij overlegt hierover in de komende maand met gemeenten, en zal de Kamer daarna een brief sturen waarin hij de uitkomsten noemt.
          PARAGRAPH: Over het aantal plaatsen zegt de minister dat in het budget voor dit jaar geen ruimte meer bestaat, maar dat hij dit betrekt bij de voorbereiding van de volgende begroting. De heer Jansen dankt de minister en behoudt zich het recht voor om hierop in een tweede termijn terug te komen.
          """,
          Reading.form(content));
      assertEquals(List.of(new PageStart(1, 0)), content.pages());
    }
  }

  @Test
  void aColumnGoesOnOnTheNextPage() {
    try (Print print = new Print()) {
      print
          .column(60, 120, 184, 9, 11, LEFT)
          .column(257, 120, 184, 9, 11, RIGHT.replace("terug te komen.¶", "terug te ko-"))
          .turn()
          .column(60, 120, 184, 9, 11, "men.¶\n" + LEFT)
          .column(257, 120, 184, 9, 11, RIGHT);
      Content content = print.read(folder).content();
      assertTrue(content.text().contains("in een tweede termijn terug te komen.\nDe voorzitter"));
      assertEquals(2, content.pageCount());
      assertEquals(2, content.pages().size());
    }
  }

  @Test
  void whatGoesOverBothColumnsStandsBetweenThem() {
    try (Print print = new Print()) {
      print
          .column(60, 120, 184, 9, 11, LEFT)
          .column(257, 120, 184, 9, 11, RIGHT)
          .bold(60, 300, 14, "Het tweede onderwerp van deze vergadering is de begroting")
          .column(60, 330, 184, 9, 11, LEFT)
          .column(257, 330, 184, 9, 11, RIGHT);
      List<String> heads =
          print.read(folder).content().blocks().stream()
              .map(block -> block.kind().name().substring(0, 1))
              .toList();
      assertEquals(List.of("P", "P", "P", "P", "P", "H", "P", "P", "P", "P", "P"), heads);
    }
  }

  @Test
  void notesStandAtTheFootOfTheirColumn() {
    try (Print print = new Print()) {
      print
          .column(60, 120, 184, 9, 11, LEFT.replace("regio.¶", "regio.^1^¶"))
          .lines(60, 290, 7, 8.5f, "^1^ Kamerstuk 28 638, nr. 3.")
          .column(257, 120, 184, 9, 11, RIGHT.replace("noorden.¶", "noorden.^2^¶"))
          .lines(257, 290, 7, 8.5f, "^2^ Kamerstuk 28 638, nr. 4.");
      Content content = print.read(folder).content();
      assertEquals(List.of("1 regio. 28 638, nr. 3.", "2 noorden. 28 638, nr. 4."), bound(content));
    }
  }

  static List<String> bound(Content content) {
    return content.footnotes().stream()
        .map(note -> {
          String before = content.text().substring(0, note.anchor());
          return note.mark()
              + " "
              + before.substring(1 + Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')))
              + " "
              + note.span().of(content.text()).replaceFirst("Kamerstuk ", "");
        })
        .toList();
  }

  private static final String OPENING =
      """
      In deze brief geef ik de Kamer een overzicht van de bedragen die dit jaar aan de
      gemeenten zijn uitgekeerd, met het doel waarvoor ze zijn gegeven. Het overzicht is
      opgesteld in overleg met de gemeenten en de provincies.\
      """;

  private static Print grid(Print print, float top, float step, int rows) {
    for (int i = 0; i <= rows; i++) {
      print.rule(70, top + i * step, 500, top + i * step);
    }
    for (float x : new float[] {70, 170, 400, 500}) {
      print.rule(x, top, x, top + rows * step);
    }
    return print;
  }

  @Test
  void aRuledTableIsRowsOfCells() {
    try (Print print = new Print()) {
      print.lines(70, 100, 10, 13, OPENING);
      grid(print, 160, 30, 3)
          .bold(74, 172, 9, "Gemeente")
          .bold(174, 172, 9, "Doel")
          .bold(404, 172, 9, "Bedrag")
          .at(74, 202, 9, "Almere")
          .lines(174, 202, 9, 11, "Opvang van slachtoffers en hulp aan hun\nnaasten")
          .at(404, 202, 9, "€ 1.250.000")
          .at(74, 232, 9, "Zwolle^1^")
          .lines(174, 232, 9, 11, "Voorlichting op scholen en in buurthui-\nzen")
          .at(404, 232, 9, "€ 300.000")
          .lines(70, 290, 10, 13, OPENING)
          .lines(70, 700, 7, 9, "^1^ Kamerstuk 28 638, nr. 5.");
      Content content = print.read(folder).content();
      assertEquals(
          List.of(
              "Gemeente\tDoel\tBedrag",
              "Almere\tOpvang van slachtoffers en hulp aan hun naasten\t€ 1.250.000",
              "Zwolle\tVoorlichting op scholen en in buurthuizen\t€ 300.000"),
          table(content));
      assertEquals(
          List.of("1 Zwolle 28 638, nr. 5."),
          bound(content).stream()
              .map(s -> s.replaceFirst("nr. 5.*", "nr. 5."))
              .map(s -> s.substring(0, 2) + s.substring(s.indexOf("Zwolle")))
              .toList());
      assertEquals(3, content.blocks().size());
    }
  }

  @Test
  void columnsWithoutRulesAreATableToo() {
    try (Print print = new Print()) {
      print.lines(70, 100, 10, 13, OPENING);
      String[][] rows = {
        {"Jaar", "Aantal meldingen", "Aantal onderzoeken"},
        {"2021", "1.204", "317"},
        {"2022", "1.388", "342"},
        {"2023", "1.510", "360"}
      };
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < 3; j++) {
          print.at(70 + j * 140, 160 + i * 13, 10, rows[i][j]);
        }
      }
      Content content = print.lines(70, 230, 10, 13, OPENING).read(folder).content();
      assertEquals(
          List.of(
              "Jaar\tAantal meldingen\tAantal onderzoeken",
              "2021\t1.204\t317",
              "2022\t1.388\t342",
              "2023\t1.510\t360"),
          table(content));
      assertEquals(3, content.blocks().size());
    }
  }

  @Test
  void aTableGoesOnOnTheNextPage() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, OPENING)
          .bold(74, 172, 9, "Gemeente")
          .bold(174, 172, 9, "Doel")
          .bold(404, 172, 9, "Bedrag")
          .at(74, 202, 9, "Almere")
          .lines(174, 202, 9, 11, "Opvang van slachtoffers en hulp aan hun\nnaasten")
          .at(404, 202, 9, "€ 1.250.000")
          .turn()
          .bold(74, 112, 9, "Gemeente")
          .bold(174, 112, 9, "Doel")
          .bold(404, 112, 9, "Bedrag")
          .at(74, 142, 9, "Zwolle")
          .lines(174, 142, 9, 11, "Voorlichting op scholen en in de\nbuurt")
          .at(404, 142, 9, "€ 300.000")
          .lines(70, 200, 10, 13, OPENING);
      Content content = print.read(folder).content();
      assertEquals(
          List.of(
              "Gemeente\tDoel\tBedrag",
              "Almere\tOpvang van slachtoffers en hulp aan hun naasten\t€ 1.250.000",
              "Zwolle\tVoorlichting op scholen en in de buurt\t€ 300.000"),
          table(content));
      assertEquals(2, content.pageAt(content.text().indexOf("Zwolle")));
      assertEquals(1, content.pageAt(content.text().indexOf("Almere")));
    }
  }

  @Test
  void aCellGoesOnOnTheNextPage() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, OPENING)
          .bold(74, 172, 9, "Nummer")
          .bold(174, 172, 9, "Naam")
          .bold(334, 172, 9, "Informatie")
          .at(74, 202, 9, "1")
          .at(174, 202, 9, "Brief aan de Kamer")
          .lines(334, 202, 9, 11, "De brief geeft een samen-")
          .turn()
          .lines(334, 112, 9, 11, "vatting van het plan en de\ngevolgen daarvan.")
          .lines(70, 200, 10, 13, OPENING);
      Content content = print.read(folder).content();
      assertEquals(
          List.of(
              "Nummer\tNaam\tInformatie",
              "1\tBrief aan de Kamer\tDe brief geeft een samenvatting van het plan en de gevolgen daarvan."),
          table(content));
      assertEquals(2, content.pageAt(content.text().indexOf("gevolgen")));
    }
  }

  @Test
  void aWordCutByTheEdgeOfItsCellIsWhole() {
    try (Print print = new Print()) {
      print
          .lines(
              70,
              100,
              10,
              13,
              "Dit is het Nederlandse luchtvaartveiligheidsprogramma voor de komende jaren,\ndat in overleg met de sector is gemaakt en elk jaar wordt herzien.")
          .bold(74, 172, 9, "Nummer")
          .bold(174, 172, 9, "Naam")
          .bold(334, 172, 9, "Bedrag")
          .at(74, 202, 9, "1")
          .lines(174, 202, 9, 11, "Het Nederlandse\nluchtvaartveiligheidsprogr\namma (2023)")
          .at(334, 202, 9, "€ 10");
      assertEquals(
          "1\tHet Nederlandse luchtvaartveiligheidsprogramma (2023)\t€ 10",
          table(print.read(folder).content()).getLast());
    }
  }

  @Test
  void twoColumnsOfCellsAreNotColumnsOfText() {
    try (Print print = new Print()) {
      print.lines(60, 70, 10, 13, OPENING);
      float y = 130;
      for (int row = 0; row < 6; row++) {
        print
            .lines(
                60,
                y,
                9,
                11,
                "De gemeente vraagt om meer geld voor\nopvang van slachtoffers in de regio.")
            .lines(
                304,
                y,
                9,
                11,
                "De regering stelt dit jaar geen geld\nmeer beschikbaar voor deze opvang.");
        y += 34;
      }
      Content content = print.read(folder).content();
      List<String> rows = table(content);
      assertEquals(6, rows.size(), Reading.form(content));
      assertTrue(rows.getFirst().contains("regio.\tDe regering"), rows.getFirst());
    }
  }

  @Test
  void bulletsAndLettersBelowEachOtherAreItems() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, OPENING)
          .lines(70, 145, 10, 13, "•\n•\n•")
          .lines(
              88,
              145,
              10,
              13,
              "geld voor opvang;\ngeld voor voorlichting, waaronder het geld dat op scholen wordt besteed;\ngeld voor onderzoek.")
          .lines(88, 184, 10, 13, "a.\nb.")
          .lines(
              106,
              184,
              10,
              13,
              "onderzoek naar de oorzaken, dat in het voorjaar is begonnen en nog loopt;\nonderzoek naar de gevolgen.");
      assertEquals(
          """
          LIST_ITEM 1 [•]: geld voor opvang;
          LIST_ITEM 1 [•]: geld voor voorlichting, waaronder het geld dat op scholen wordt besteed;
          LIST_ITEM 1 [•]: geld voor onderzoek.
          LIST_ITEM 1 [a.]: onderzoek naar de oorzaken, dat in het voorjaar is begonnen en nog loopt;
          LIST_ITEM 1 [b.]: onderzoek naar de gevolgen.
          """,
          Reading.form(print.read(folder).content()).replaceFirst("PARAGRAPH.*\n", ""));
    }
  }

  @Test
  void aSentenceBelowANumberedLineWithoutAStopIsNotPartOfIt() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, OPENING)
          .lines(70, 145, 10, 13, "1.\n\n2.")
          .lines(
              88,
              145,
              10,
              13,
              "De raad adviseert om een agenda voor het onderzoek naar de gevolgen op te stellen\nHet doen van onderzoek is een taak van de universiteiten.\nDe raad adviseert om de gemeenten en de provincies te vragen wat het gevolg is van\nhet voorstel.");
      String form = Reading.form(print.read(folder).content());
      assertTrue(form.contains("op te stellen\n") && form.contains("PARAGRAPH: Het doen"), form);
      assertTrue(form.contains("gevolg is van het voorstel."), form);
    }
  }

  private static List<String> table(Content content) {
    return content.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TABLE)
        .flatMap(block -> block.span().of(content.text()).lines())
        .toList();
  }
}
