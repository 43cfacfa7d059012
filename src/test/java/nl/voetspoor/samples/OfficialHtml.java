package nl.voetspoor.samples;

import static nl.voetspoor.samples.Markings.each;
import static nl.voetspoor.samples.Markings.escape;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;

/// Writes a Kamerstuk as the HTML of the official site: `meta` tags in the head, the text in
/// `div#broodtekst`, the notes in `div#noten`.
final class OfficialHtml {
  private static final String FRAME =
      """
      <?xml version="1.0" encoding="utf-8"?><!DOCTYPE html
        PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
        "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl">
         <head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
      {metas}      <title></title>
         </head>
         <body onload="enablePopup()">
            <div id="kopregel">
            </div>
            <div id="inhoudsopgave"></div>
            <div id="broodtekst">
               <h1 class="dossiertitel"><span class="dossiernummer">
                     {dossiers}
                     </span> {title}
               </h1>
               <div class="stuk">
                  <h1 class="stuktitel"><span class="stuknummer">{number}
                        </span> {heading}
                  </h1>
      {date}            <div class="algemeen">
      {body}{signature}            </div>
               </div>
            </div>
      {notes}      <div id="voetregel"></div>
         </body>
      </html>
      """;

  private final SamplePaper paper;

  private OfficialHtml(SamplePaper paper) {
    this.paper = paper;
  }

  static byte[] write(SamplePaper paper) {
    return new OfficialHtml(paper).html().getBytes(StandardCharsets.UTF_8);
  }

  private String html() {
    SamplePaper.Imprint imprint = paper.imprint();
    String number = imprint.ondernummer();
    String date = paper.dateUnderHeading();
    return FRAME
        .replace("{metas}", metas())
        .replace("{dossiers}", imprint.printedDossiers())
        .replace("{title}", escape(imprint.dossierTitle()))
        .replace("{number}", number.matches("\\d.*") ? "Nr. " + number : number)
        .replace("{heading}", escape(paper.face().heading()))
        .replace(
            "{date}",
            date.isEmpty()
                ? ""
                : "            <p class=\"kamerstukdatum\">%s</p>\n".formatted(date))
        .replace(
            "{body}",
            paper.opening().stream().map(line -> p("", escape(line))).collect(Collectors.joining())
                + paper.blocks().stream().map(this::block).collect(Collectors.joining()))
        .replace("{signature}", signature())
        .replace("{notes}", notes());
  }

  private String metas() {
    SamplePaper.Imprint imprint = paper.imprint();
    boolean senate = imprint.chamber().orElseThrow() == Chamber.EERSTE_KAMER;
    String dossiers =
        imprint.dossiers().stream()
            .map(DossierNumber::value)
            .map(value -> meta("OVERHEIDop.dossiernummer", "", value))
            .collect(Collectors.joining());
    return meta("DC.identifier", "OVERHEIDop.ParlID", imprint.id().orElseThrow().value())
        + meta("OVERHEIDop.ondernummer", "", imprint.ondernummer())
        + dossiers
        + meta("OVERHEIDop.dossiertitel", "", imprint.dossierTitle())
        + meta("OVERHEIDop.documenttitel", "", paper.title())
        + meta("OVERHEIDop.vergaderjaar", "", imprint.year().orElseThrow().written())
        + meta(
            "DC.creator",
            "OVERHEID.StatenGeneraal",
            (senate ? "Eerste" : "Tweede") + " Kamer der Staten-Generaal")
        + meta("DC.type", "OVERHEIDop.KamerstukTypen", typeName())
        + meta("DC.type", "OVERHEIDop.Parlementair", "Kamerstuk")
        + meta("DCTERMS.issued", "DCTERMS.W3CDTF", paper.face().date().toString())
        + meta("DC.title", "", imprint.dossierTitle() + "; " + typeName() + "; " + paper.title())
        + meta("DCTERMS.language", "DCTERMS.RFC4646", "nl")
        + meta("OVERHEIDop.publicationName", "", "Kamerstuk");
  }

  private String typeName() {
    return switch (paper.face().kind()) {
      case KAMERBRIEF -> "Brief";
      case MOTIE -> "Motie";
      case VERSLAG -> "Verslag";
      case NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG ->
          "Nota n.a.v. het (nader/tweede nader/enz.) verslag";
      case LIJST_VAN_VRAGEN_EN_ANTWOORDEN -> "Lijst van vragen en antwoorden";
      default -> throw new IllegalStateException("no name on the site for " + paper.face().kind());
    };
  }

  private static String meta(String name, String scheme, String content) {
    return "      <meta name=\"%s\" scheme=\"%s\" content=\"%s\" />\n"
        .formatted(name, scheme, escape(content));
  }

  private String block(SampleBlock block) {
    String words = each(block.inlines(), this::inline);
    return switch (block.kind()) {
      case HEADING -> "               <h2 class=\"tussenkop\">%s</h2>\n".formatted(words);
      case LIST_ITEM ->
          ("               <ul class=\"expliciet\"><li class=\"li\"><p class=\"labeled\">"
                  + "<span class=\"ol\">%s </span>%s</p></li></ul>\n")
              .formatted(block.label(), words);
      case QUESTION, ANSWER -> exchange(block, words);
      case TABLE -> table(block.rows());
      case PARAGRAPH, SIGNATURE -> p("", words);
    };
  }

  private static String exchange(SampleBlock block, String words) {
    return ("               <div class=\"%s\">\n                  <h2 class=\"stuktitel "
            + "no-toc\">%s</h2>\n%s               </div>\n")
        .formatted(
            block.caption().startsWith("Vraag") ? "vraag" : "antwoord",
            block.caption(),
            p("   ", words));
  }

  private static String table(List<List<String>> rows) {
    return rows.stream()
        .map(row ->
            row.stream()
                .map(cell -> "<td><p>" + escape(cell) + "</p></td>")
                .collect(Collectors.joining("", "                  <tr>", "</tr>\n")))
        .collect(
            Collectors.joining(
                "", "               <table><tbody>\n", "               </tbody></table>\n"));
  }

  private String inline(Inline inline) {
    return switch (inline) {
      case Inline.Words(var text, var style) ->
          switch (style) {
            case PLAIN -> escape(text);
            case ITALIC -> "<em class=\"cur\">" + escape(text) + "</em>";
            case BOLD -> "<strong class=\"vet\">" + escape(text) + "</strong>";
          };
      case Inline.Link(var text, var targets) -> link(text, targets.getFirst());
      case Inline.Mark(var mark) ->
          "<a class=\"nootnum supernote-click-%s\" href=\"#%s\">%s</a>"
              .formatted(noteId(mark), noteId(mark), mark);
      case Inline.PageEnd() -> "";
    };
  }

  private static String link(String text, String target) {
    return target.matches("(kst|h|ah|stb|trb|stcrt|blg)-.*")
        ? "<a href=\"%s.html\" title=\"link naar publicatie %s\">%s</a>"
            .formatted(target, target, escape(text))
        : escape(text);
  }

  private String noteId(String mark) {
    return "ID-" + paper.imprint().id().orElseThrow() + "-n" + mark;
  }

  private String signature() {
    List<String> lines = paper.sender().signature();
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(line -> p("   ", escape(line)))
            .collect(
                Collectors.joining(
                    "", "               <div class=\"alineagroep\">\n", "               </div>\n"));
  }

  private String notes() {
    return paper.notes().isEmpty()
        ? ""
        : paper.notes().stream()
            .map(this::note)
            .collect(
                Collectors.joining(
                    "", "      <div id=\"noten\">\n         <hr />\n", "      </div>\n"));
  }

  private String note(SampleNote note) {
    String id = noteId(note.mark());
    return """
             <div class="voet noot snp-mouseoffset snb-pinned notedefault" id="supernote-note-%s">
                <h5 class="note-close"><a class="note-close" href="#close-%s">X</a> Noot
                </h5><sup><span class="nootnum"><a id="%s" name="%s"></a>%s</span></sup><p>%s</p>
             </div>
    """
        .formatted(id, id, id, id, note.mark(), each(note.inlines(), this::inline));
  }

  private static String p(String indent, String words) {
    return indent + "               <p>" + words + "</p>\n";
  }
}
