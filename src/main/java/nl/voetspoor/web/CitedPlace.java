package nl.voetspoor.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.export.Leidraad;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.web.text.FirstWords;
import nl.voetspoor.web.text.PaperText;
import nl.voetspoor.web.text.TextPart;

/// A place in a paper as others cite it: a page, a paragraph, a question, an answer or a note, by
/// its name in the address of the paper's page; or the paper as a whole.
///
/// @param anchor its name: `pagina-5`, `alinea-17`, `vraag-3`, `noot-12`; `stuk` for the whole
/// @param citation how it is cited after the Leidraad voor juridische auteurs
/// @param words how it begins, for whoever looks; empty for a page and for the whole
/// @param page the page it stands on, from 1; 0 for a paper without pages, and for the whole
public record CitedPlace(String anchor, String citation, String words, int page) {
  /// The name of the paper as a whole.
  public static final String WHOLE = "stuk";

  private static final int MOST_WORDS = 160;

  /// The place of this name; empty where the paper has none.
  static Optional<CitedPlace> of(Paper paper, String anchor) {
    return new Finder(paper).find(anchor);
  }

  /// Whether it is the paper as a whole.
  public boolean isWhole() {
    return anchor.equals(WHOLE);
  }

  /// Its address on this site.
  ///
  /// @param paper the paper it is a place of
  String address(PaperId paper) {
    return Address.of(paper) + (isWhole() ? "" : "#" + anchor);
  }

  private record Finder(Paper paper, Content content, Leidraad leidraad) {
    Finder(Paper paper) {
      this(paper, paper.content(), Leidraad.of(summary(paper)));
    }

    Optional<CitedPlace> find(String anchor) {
      if (anchor.equals(WHOLE)) {
        return Optional.of(new CitedPlace(anchor, leidraad.whole(), "", 0));
      }
      if (anchor.matches("pagina-[1-9]\\d{0,5}")) {
        int page = Integer.parseInt(anchor.substring("pagina-".length()));
        return page > content.pageCount()
            ? Optional.empty()
            : Optional.of(new CitedPlace(anchor, leidraad.at("", page), "", page));
      }
      PaperText text = PaperText.of(content, List.of(), PaperText.Wanted.NOTHING);
      return text.notes().stream()
          .filter(note -> note.anchor().equals(anchor))
          .map(this::note)
          .findFirst()
          .or(() ->
              text.parts().stream()
                  .flatMap(part -> places(part, Optional.empty()))
                  .filter(place -> place.names().contains(anchor))
                  .map(place -> cited(anchor, place))
                  .findFirst());
    }

    private CitedPlace note(PaperText.Note note) {
      String words = PaperText.words(note.segments());
      int page = content.pageCount() == 0 ? 0 : note.page();
      return new CitedPlace(
          note.anchor(),
          leidraad.atNote(note.mark(), page),
          FirstWords.of(words, MOST_WORDS),
          page);
    }

    private CitedPlace cited(String anchor, Place place) {
      int page =
          place.block() == 0
              ? 0
              : content.pageAt(content.blocks().get(place.block() - 1).span().start());
      String number = place.within().map(TextPart.Exchange::label).orElse("");
      boolean numbered = !number.isEmpty() && Character.isDigit(number.charAt(0));
      boolean asks = place.within().map(TextPart.Exchange::question).orElse(false);
      String citation =
          numbered && asks
              ? leidraad.atQuestion(number, page)
              : leidraad.at(numbered ? number : "", page);
      return new CitedPlace(anchor, citation, FirstWords.of(place.words(), MOST_WORDS), page);
    }

    private Stream<Place> places(TextPart part, Optional<TextPart.Exchange> within) {
      return switch (part) {
        case TextPart.Heading heading ->
            Stream.of(place(heading.place(), heading.anchor(), heading.text(), within));
        case TextPart.Paragraph it ->
            Stream.of(place(it.place(), "", PaperText.words(it.segments()), within));
        case TextPart.Items list ->
            list.items().stream()
                .map(it -> place(it.place(), "", PaperText.words(it.segments()), within));
        case TextPart.Table table -> Stream.of(place(table.place(), "", "", within));
        case TextPart.Exchange said -> exchange(said);
        case TextPart.Signature signature ->
            signature.lines().stream()
                .map(it -> place(it.place(), "", PaperText.words(it.segments()), within));
      };
    }

    private Stream<Place> exchange(TextPart.Exchange said) {
      List<Place> inner =
          said.parts().stream().flatMap(part -> places(part, Optional.of(said))).toList();
      List<String> names =
          Stream.concat(
                  Stream.of(said.anchor()),
                  Stream.concat(said.names().stream(), TextPart.nameOf(said.place()).stream()))
              .toList();
      String words = inner.isEmpty() ? "" : inner.getFirst().words();
      return Stream.concat(
          Stream.of(new Place(names, said.place(), words, Optional.of(said))), inner.stream());
    }

    private static Place place(
        int block, String name, String words, Optional<TextPart.Exchange> within) {
      List<String> names = Stream.concat(Stream.of(name), TextPart.nameOf(block).stream()).toList();
      return new Place(names, block, words, within);
    }

    private static PaperSummary summary(Paper paper) {
      return new PaperSummary(
          paper.id(),
          paper.description().kind(),
          paper.description().title(),
          paper.description().date(),
          paper.numbering().dossiers(),
          paper.numbering().ondernummer(),
          paper.correspondence().sender(),
          paper.correspondence().ministries(),
          0);
    }
  }

  /// @param names its names in the address
  /// @param block the place of its block among those of the paper, from 1; 0 for none
  /// @param within the question or answer it stands in
  private record Place(
      List<String> names, int block, String words, Optional<TextPart.Exchange> within) {}
}
