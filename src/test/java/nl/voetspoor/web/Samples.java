package nl.voetspoor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.web.text.PaperDraft;
import nl.voetspoor.worklist.WorkLists;

/// Invented papers for tests of pages. Their numbers exist; their words do not.
final class Samples {
  private Samples() {}

  static Ministries ministries() {
    try {
      return Ministries.parse(Files.readString(Path.of("index-config/ministries.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A site over `search` on a free port, started.
  static Site site(FakePaperSearch search) {
    return new Site(search, ministries(), desk(search), Site.LOCAL, 0).start();
  }

  /// Earlier answers, found by looking.
  static Desk desk(FakePaperSearch search) {
    return desk(search, lists());
  }

  /// The same with these work lists.
  static Desk desk(FakePaperSearch search, WorkLists lists) {
    return new Desk(new FakeAnswers(search), new FakeReading(), lists);
  }

  /// Work lists in a folder of their own, which goes with the process.
  private static WorkLists lists() {
    try {
      Path folder = Files.createTempDirectory("voetspoor-worklists");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
      return new WorkLists(folder, Clock.systemUTC());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The papers, and answers that were given twice, once changed, once at length, once with words
  /// that would do harm on a page.
  static FakePaperSearch withAnswers() {
    FakePaperSearch search = collection();
    String asked = "Hoeveel slachtoffers van uitbuiting kregen opvang?";
    search.add(answered("ah-tk-20182019-88", "2018-11-20", asked, "Dat waren er 214."));
    search.add(answered("ah-tk-20192020-512", "2019-12-03", asked, "Dat waren er 214."));
    search.add(
        answered(
            "ah-tk-20232024-1203",
            "2024-03-12",
            asked,
            "Dat waren er 331. De telling van eerdere jaren was te laag; zie [28 638, nr. 201|kst-28638-201]."));
    search.add(
        answered(
            "ah-tk-20222023-77",
            "2022-10-18",
            "Hoe lang wachten slachtoffers op een plaats in de opvang, en waarom?",
            "De wachttijd verschilt per regio en wordt elk kwartaal gemeten. ".repeat(40).strip()));
    search.add(
        answered(
            "ah-tk-20222023-78",
            "2022-10-19",
            "Kent u <b>het</b> meldpunt \"Schijnzelfstandigheid\" & de cijfers ervan?",
            "Ja. <script>alert(1)</script>"));
    return search;
  }

  private static PaperDraft answered(String id, String date, String question, String answer) {
    return new PaperDraft(id)
        .titled(
            PaperKind.ANTWOORD_KAMERVRAGEN,
            "Antwoord op vragen over de opvang van slachtoffers",
            date)
        .from("Staatssecretaris van Volksgezondheid, Welzijn en Sport", "VWS")
        .block(Block.Kind.QUESTION, 0, "3", question)
        .block(Block.Kind.ANSWER, 0, "3", answer)
        .tied("3", 0, 1);
  }

  static FakePaperSearch collection() {
    FakePaperSearch search = new FakePaperSearch();
    fill(search);
    return search;
  }

  /// Puts the papers in.
  static void fill(FakePaperSearch search) {
    search.add(letter201()).add(letter200()).add(motie199()).add(answers()).add(report());
    search.add(picture());
    for (int i = 300; i < 360; i++) {
      search.add(
          new PaperDraft("kst-28638-" + i)
              .titled(
                  PaperKind.MOTIE,
                  "Motie over het vervolg, deel " + i,
                  "2023-03-" + (i % 28 + 1 < 10 ? "0" : "") + (i % 28 + 1))
              .from("het lid Voorbeeld")
              .paragraph(
                  "De Kamer, gehoord de beraadslaging, verzoekt de regering te vervolgen. [Kamerstuk 28 638, nr. 200|kst-28638-200] is besproken."));
    }
    search.addFailure(
        "/stukken/kapot \"bestand\".pdf", "the file is cut off halfway: fetch it again");
    search.addFailure("/stukken/leeg.pdf", "the file is empty: fetch it again");
    search.addFailure(
        "/stukken/een/map/met/een/lange/naam/binnen/een/archief/2021-2022.zip!/kst-28638-180.pdf",
        "the file is cut off halfway: fetch it again");
  }

  private static PaperDraft letter201() {
    return new PaperDraft("kst-28638-201")
        .titled(
            PaperKind.KAMERBRIEF,
            "Reactie op het voorbeeldrapport over onzichtbare slachtoffers van mensenhandel",
            "2021-09-15")
        .from("Staatssecretaris van Justitie en Veiligheid", "JenV", "VWS")
        .heading(1, "Aanleiding")
        .paragraph(
            "Op 1 juli verscheen een voorbeeldrapport over uitbuiting van minderjarigen.{1} In deze brief, waarvan de tekst verzonnen is, gaat de staatssecretaris op de aanbevelingen in. Het rapport telt drie hoofdstukken en beschrijft hoe hulpverleners signalen van uitbuiting herkennen, en waar dat misgaat.")
        .heading(1, "Reactie")
        .paragraph(
            "Zoals toegezegd in het debat van 27 mei ([Kamerstuk 28 638, nr. 190|kst-28638-190]) wordt de aanpak verder uitgewerkt. In de brief van 1 juli is deze toezegging herhaald.{2} De Kamer ontving eerder [Kamerstukken 28 638, nrs. 199 en 200|kst-28638-199 kst-28638-200] en [de brieven nrs. 1 t/m 3|kst-28638-1 kst-28638-2 kst-28638-3].")
        .heading(2, "Kwetsbare jongeren")
        .paragraph(
            "Voor kwetsbare jongeren komt een plan van aan¶pak.{3} Daarin staat ook de rol van ouders. Zie ook [het eerdere stuk hierover|] en de samenvatting hieronder.")
        .block(Block.Kind.LIST_ITEM, 1, "1.", "betere herkenning van signalen;")
        .block(Block.Kind.LIST_ITEM, 1, "2.", "vaste afspraken met de politie:")
        .block(Block.Kind.LIST_ITEM, 2, "a.", "over doorverwijzen;")
        .block(Block.Kind.LIST_ITEM, 2, "b.", "over rechtstreeks contact.")
        .block(
            Block.Kind.TABLE,
            0,
            "",
            "Jaar\tMeldingen\tMinderjarig\n2019\t1.334\t259{4}\n2020\t984\t170")
        .paragraph(
            "Begin november volgt de volgende voortgangsbrief van het programma Samen tegen Mensenhandel.")
        .block(
            Block.Kind.SIGNATURE,
            0,
            "",
            "De Staatssecretaris van Justitie en Veiligheid,\nA. de Boer")
        .scanned(2, Optional.of(0.87))
        .note("1", "Raadpleegbaar via www.tweedekamer.nl")
        .note("2", "[Kamerstuk 28 638, nr. 200|kst-28638-200]")
        .note("3", "[Kamerstuk 31 015, nr. 221|kst-31015-221]")
        .note("4", "Voorlopige cijfers; zie [Stb. 2002, 575|stb-2002-575].");
  }

  /// A letter of which the fields are known, and of which no word could be read.
  static PaperDraft withoutText(String id) {
    return new PaperDraft(id)
        .titled(
            PaperKind.KAMERBRIEF,
            "Aanbieding van een voorbeeldkaart van opvanglocaties",
            "2019-05-14")
        .from("Staatssecretaris van Justitie en Veiligheid", "JenV")
        .scanned(1, Optional.empty());
  }

  private static PaperDraft picture() {
    return new PaperDraft("doc-ffeeddccbbaa9988")
        .titled(PaperKind.OVERIG, "bijlage 7 (gescand)", "2019-05-01")
        .scanned(1, Optional.empty());
  }

  private static PaperDraft letter200() {
    return new PaperDraft("kst-28638-200")
        .titled(PaperKind.KAMERBRIEF, "Toezeggingen uit het debat over mensenhandel", "2021-07-01")
        .from("De Staatssecretaris van Justitie en Veiligheid", "JenV")
        .paragraph("Deze brief met verzonnen tekst herhaalt de toezeggingen over uitbuiting.")
        .paragraph("De motie met nummer [199|kst-28638-199] wordt uitgevoerd.")
        .paragraph(
            "[Genoemde brief|?kst-28638-201 kst-28638-199] en [nr. 359|kst-28638-359] volgen.");
  }

  private static PaperDraft motie199() {
    return new PaperDraft("kst-28638-199")
        .titled(PaperKind.MOTIE, "Gewijzigde motie over leeftijdsidentificatie", "2021-06-22")
        .from("het lid Voorbeeld c.s.")
        .paragraph(
            "De Kamer, gehoord de beraadslaging, verzoekt de regering leeftijden te toetsen.");
  }

  private static PaperDraft answers() {
    return new PaperDraft("ah-tk-20212022-417")
        .titled(
            PaperKind.ANTWOORD_KAMERVRAGEN,
            "Antwoord op vragen over uitbuiting in de bezorging",
            "2021-11-02")
        .from("Minister van Sociale Zaken en Werkgelegenheid", "SZW")
        .block(Block.Kind.QUESTION, 0, "1", "Kent u het bericht over uitbuiting van bezorgers?")
        .block(Block.Kind.ANSWER, 0, "1", "Ja.")
        .block(Block.Kind.QUESTION, 0, "2", "Wat doet u daaraan?")
        .block(Block.Kind.QUESTION, 0, "3", "Wanneer informeert u de Kamer?")
        .block(
            Block.Kind.ANSWER,
            0,
            "2 en 3",
            "De Inspectie onderzoekt dit; zie [28 638, nr. 201|kst-28638-201].")
        .block(Block.Kind.ANSWER, 0, "", "De Kamer wordt in het voorjaar geïnformeerd.")
        .tied("1", 0, 1)
        .tied("2", 2, 4)
        .tied("3", 3, 4);
  }

  private static PaperDraft report() {
    return new PaperDraft("doc-00112233445566ff")
        .titled(
            PaperKind.RAPPORT,
            "Voorbeeldrapport <b>over</b> \"uitbuiting\" & herkenning",
            "2021-07-01")
        .withoutPages()
        .heading(1, "Samenvatting")
        .paragraph(
            "Een rapport <script>alert(1)</script> met verzonnen tekst over uitbuiting van minderjarigen.{1}")
        .note("1", "Een noot zonder bladzijde.");
  }
}
