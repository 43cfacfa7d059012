package nl.voetspoor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.ingest.SentPapers;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.web.Desk;
import nl.voetspoor.web.Site;
import nl.voetspoor.web.text.PaperDraft;

/// A collection of the sizes that pages must bear, invented and the same each time: 10,000 papers,
/// a dossier of 3,000 that refer to one another, 2,000 dossiers more, papers without a date, titles
/// that hardly end, a report of 800 pages and a letter of 600 notes.
public final class ServedCrowd implements AutoCloseable {
  /// The dossier of 3,000 papers.
  public static final String LARGE = "30000";

  /// A paper whose title is one word of 300 letters.
  public static final String UNBROKEN = "kst-31001-1";

  /// A paper with a title of 900 letters.
  public static final String LONG = "kst-31001-2";

  /// A paper of 800 pages with 600 notes.
  public static final String PAGES = "kst-31002-1";

  /// A paper of 20 pages with 600 notes.
  public static final String NOTES = "kst-31002-2";

  private static final int PAPERS = 10_000;
  private static final int ODD = 4;
  private static final int MOST_NOTES = 600;
  private static final int IN_LARGE = 3_000;
  private static final int DOSSIERS = 2_000;
  private static final List<PaperKind> KINDS =
      List.of(
          PaperKind.MOTIE,
          PaperKind.KAMERBRIEF,
          PaperKind.MOTIE,
          PaperKind.VERSLAG,
          PaperKind.KAMERBRIEF,
          PaperKind.AMENDEMENT,
          PaperKind.RAPPORT);
  private static final List<String> WRITERS =
      List.of(
          "Minister van Justitie en Veiligheid",
          "Staatssecretaris van Volksgezondheid, Welzijn en Sport",
          "het lid Oudshoorn",
          "Minister van Financiën",
          "de leden Verlinden en Abbas",
          "Minister van Binnenlandse Zaken en Koninkrijksrelaties",
          "het lid Terpstra c.s.",
          "de vaste commissie voor Justitie en Veiligheid",
          "het lid Hoekman",
          "Staatssecretaris van Financiën",
          "het lid Dijkgraaf");
  private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 6);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 2);

  private final LuceneSearch search;
  private final SentPapers reading;
  private final Site site;

  /// Fills `data` and serves it on `port`, or on any that is free.
  public ServedCrowd(Path data, int port) {
    House house = new House(new Settings(Path.of("").toAbsolutePath()));
    try (PaperStore store = house.store(data)) {
      fill(store);
    }
    search = house.search(data);
    reading = house.reading(data);
    Desk desk = new Desk(search, reading, house.workLists(data));
    site = new Site(search, house.ministries(), desk, Site.LOCAL, port).start();
  }

  /// The address of the site, without a slash at its end.
  public String address() {
    return "http://" + Site.LOCAL + ":" + site.port();
  }

  @Override
  public void close() {
    site.close();
    reading.close();
    search.close();
  }

  private static void fill(PaperStore store) {
    for (int i = 1; i <= IN_LARGE; i++) {
      keep(store, large(i));
    }
    for (int i = 0; i < PAPERS - IN_LARGE - ODD; i++) {
      keep(store, other(i));
    }
    keep(
        store,
        draft("kst-31001-1", 1, "Verantwoordingsinformatie".repeat(12), "Lange titels")
            .paragraph("Een titel zonder einde."));
    keep(
        store,
        draft(
                "kst-31001-2",
                2,
                "Motie over het overzichtelijk houden van titels die maar niet ophouden, "
                    + "en van wat daarop volgt ".repeat(32),
                "Lange titels")
            .paragraph("Een titel van negenhonderd letters."));
    keep(store, thick(PAGES, 3, 800, 1));
    keep(store, thick(NOTES, 4, 20, 30));
  }

  /// A report of so many pages of five paragraphs, with so many notes on each, 600 at most.
  private static PaperDraft thick(String id, int i, int pages, int notesOnPage) {
    PaperDraft draft =
        draft(id, i, "Een lang voorbeeldrapport " + "over titels ".repeat(20), "Lange stukken");
    String filling =
        "toezicht op de opvang van slachtoffers door gemeenten en inspectie ".repeat(8);
    int notes = 0;
    for (int page = 1; page <= pages; page++) {
      draft.heading(page % 10 == 1 ? 1 : 2, "Afdeling " + page);
      StringBuilder noted = new StringBuilder("Dit is bladzijde " + page + " van het rapport.");
      for (int each = 0; each < notesOnPage && notes < MOST_NOTES; each++) {
        noted.append(" Zie de noot.{").append(++notes).append('}');
      }
      draft.paragraph(noted + " " + filling);
      for (int each = 0; each < 4; each++) {
        draft.paragraph(filling);
      }
      draft.paragraph("Hier eindigt zij." + (page < pages ? "¶" : "") + " Verder.");
    }
    for (int note = 1; note <= notes; note++) {
      draft.note(String.valueOf(note), "[Kamerstuk 30 000, nr. 1|kst-30000-1], p. " + note);
    }
    return draft;
  }

  /// A paper of the large dossier, which lacks every thirtieth number. It refers to the one before
  /// it, and to one that many refer to.
  private static PaperDraft large(int i) {
    int hub = number(1 + (i * 7 % 11) * 31 % Math.max(1, i));
    return draft(
            "kst-" + LARGE + "-" + number(i),
            i,
            "Vervolg " + i + " op het programma van de kleine stappen",
            "Het programma van de kleine stappen")
        .paragraph(
            "De opvang van deelnemers aan het programma wordt voortgezet, zoals de Kamer vroeg.")
        .paragraph(
            i == 1
                ? "Dit is het begin."
                : "Zie [Kamerstuk 30 000, nr. %2$d|kst-%1$s-%2$d] en [nr. %3$d|kst-%1$s-%3$d]."
                    .formatted(LARGE, number(i - 1), hub));
  }

  private static int number(int i) {
    return i + i / 30;
  }

  /// A paper of one of many dossiers, of one to some papers each.
  private static PaperDraft other(int i) {
    int dossier = 32_001 + (i < DOSSIERS ? i : (int) ((long) i * i % DOSSIERS));
    return draft(
            "kst-" + dossier + "-" + (1 + i / 100),
            i,
            "Brief " + i + " over de stand van zaken",
            "Onderwerp " + (dossier - 32_000) + " van het beleid")
        .paragraph("De stand van zaken is als volgt: de opvang groeit met " + i + " plaatsen.");
  }

  private static PaperDraft draft(String id, int i, String title, String dossier) {
    long days = (long) i * 7919 % (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
    String date = i % 97 == 0 ? "" : FIRST_DAY.plusDays(days).toString();
    return new PaperDraft(id)
        .titled(KINDS.get(i % KINDS.size()), title, date)
        .of(dossier)
        .from(WRITERS.get(i % WRITERS.size()), List.of("JenV", "VWS", "BZK", "FIN").get(i % 4));
  }

  private static void keep(PaperStore store, PaperDraft draft) {
    IndexedPaper paper =
        new IndexedPaper(
            draft.paper(),
            draft.references(),
            new Origin("/bedacht/" + draft.paper().id() + ".xml", "00".repeat(32), "text/xml", 1));
    store.keep(paper, Entries.of(paper));
  }
}
