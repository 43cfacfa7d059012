package nl.voetspoor.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Scan;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Note;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.web.text.Excerpt;
import nl.voetspoor.web.text.PaperText;

/// What the page of a paper shows.
///
/// @param text the text, composed for printing
/// @param sought what was sought in it, and where that stands
/// @param neighbours the papers before and behind it in its dossier
/// @param similar papers about the same, the likest first
/// @param original the file it was read from
/// @param cited how its places are cited
public record PaperPage(
    Frame frame,
    PaperView view,
    PaperText text,
    Sought sought,
    Neighbours neighbours,
    List<PaperSummary> similar,
    Optional<OriginalView> original,
    Cited cited) {
  /// How many of those who refer to a paper stand beside its text.
  private static final int MOST_BESIDE = 20;

  private static final int LONGEST = 160;
  private static final int LONG = 250;

  /// Keeps its own copy of the list.
  public PaperPage {
    similar = List.copyOf(similar);
  }

  /// How the places of a paper are cited.
  ///
  /// @param address the whole address of the paper, with the name of this site
  /// @param each whether every place is shown with a link to how it is cited
  public record Cited(String address, boolean each) {}

  /// What was sought in a paper.
  ///
  /// @param words the words; empty where nothing was
  /// @param places where they stand, in order
  public record Sought(String words, List<Span> places) {
    /// Keeps its own copy of the list.
    public Sought {
      places = List.copyOf(places);
    }
  }

  /// On which pages what was sought stands.
  ///
  /// @param page the page, from 1; 0 for a paper without pages
  /// @param first which of all places is the first on it, from 1
  /// @param count how many stand on it
  public record SoughtPage(int page, int first, int count) {}

  /// The pages on which what was sought stands, in order.
  public List<SoughtPage> soughtPages() {
    List<SoughtPage> pages = new ArrayList<>();
    for (int i = 0; i < sought.places().size(); i++) {
      int page = paper().content().pageAt(sought.places().get(i).start());
      if (!pages.isEmpty() && pages.getLast().page() == page) {
        SoughtPage last = pages.removeLast();
        pages.add(new SoughtPage(page, last.first(), last.count() + 1));
      } else {
        pages.add(new SoughtPage(page, i + 1, 1));
      }
    }
    return pages;
  }

  /// The same page in another frame.
  PaperPage within(Frame other) {
    return new PaperPage(other, view, text, sought, neighbours, similar, original, cited);
  }

  /// Something the paper refers to, with each place where it does.
  ///
  /// @param words the words of the first place
  /// @param target what became of it
  /// @param notes what does not fit between the words and the paper
  public record Outgoing(String words, Resolution target, List<Excerpt> places, Set<Note> notes) {
    private static final int SHOWN = 5;

    /// The first places, which are shown with their sentences.
    public List<Excerpt> firstPlaces() {
      return places.stream().limit(SHOWN).toList();
    }

    /// The others, which are shown by their page or note alone.
    public List<Excerpt> furtherPlaces() {
      return places.stream().skip(SHOWN).toList();
    }
  }

  /// Whether the text is so long that a browser had better lay out only what is seen of it.
  public boolean isLong() {
    return text.parts().size() + text.notes().size() > LONG;
  }

  /// The paper.
  public Paper paper() {
    return view.paper();
  }

  /// How the page puts things.
  public Wording wording() {
    return frame.wording();
  }

  /// The number of the paper: `28 638, nr. 201`.
  public Optional<String> number() {
    return wording()
        .number(paper().id(), paper().numbering().dossiers(), paper().numbering().ondernummer());
  }

  /// What the paper is called in the way back up: its number, else its kind and day.
  public String name() {
    return number()
        .orElseGet(() ->
            wording()
                .name(paper().id(), paper().description().kind(), paper().description().date()));
  }

  /// The words that show of what kind it is, not more of them than fit a line or two.
  public String kindWords() {
    String words = paper().description().evidence().map(KindEvidence::words).orElse("");
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + " …";
  }

  /// The dossiers after the first, of which we know no title.
  public List<DossierNumber> otherDossiers() {
    return paper().numbering().dossiers().stream().skip(1).toList();
  }

  /// The day on which the publisher first offered it, where its metadata say so.
  public Optional<LocalDate> published() {
    return view.official().flatMap(record -> record.publication().available());
  }

  /// The number of the case or question it belongs to, where its metadata say so.
  public Optional<String> caseNumber() {
    return view.official().flatMap(record -> record.publication().caseNumber());
  }

  /// Its official address, where it has one.
  public Optional<URI> officialAddress() {
    return OfficialAddress.of(paper().id());
  }

  /// The site of its official address, without the name of its search engine.
  public String publisher() {
    return officialAddress().map(URI::getHost).orElse("").replaceFirst("^(zoek|www)\\.", "");
  }

  /// That the words of pages were recognised from pictures, and how surely; empty where none were.
  public Optional<String> scanNotice() {
    List<Scan> read =
        paper().content().scans().stream().filter(scan -> scan.confidence().isPresent()).toList();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    double mean =
        read.stream().mapToDouble(scan -> scan.confidence().orElse(0.0)).average().orElse(0);
    String key = read.size() == 1 ? "scan.pages.one" : "scan.pages.many";
    return Optional.of(wording().text(key, pages(read), Math.round(mean * 100)));
  }

  /// That pages, or the whole paper, have no text; empty where all have.
  public Optional<String> noTextNotice() {
    List<Scan> blank =
        paper().content().scans().stream().filter(scan -> scan.confidence().isEmpty()).toList();
    if (paper().content().text().isBlank()) {
      return Optional.of(wording().text("scan.notext.all"));
    }
    String key = blank.size() == 1 ? "scan.notext.one" : "scan.notext.many";
    return blank.isEmpty() ? Optional.empty() : Optional.of(wording().text(key, pages(blank)));
  }

  /// `3–5, 8`
  private static String pages(List<Scan> scans) {
    StringBuilder pages = new StringBuilder();
    int first = 0;
    int last = 0;
    for (Scan scan : scans) {
      if (scan.page() == last + 1 && first > 0) {
        last = scan.page();
        continue;
      }
      pages.append(range(first, last));
      first = scan.page();
      last = scan.page();
    }
    return pages.append(range(first, last)).substring(2);
  }

  private static String range(int first, int last) {
    return first == 0 ? "" : ", " + first + (last > first ? "–" + last : "");
  }

  /// Where the places of it are found as they are cited, with a slash at its end.
  public String citationsAddress() {
    return Address.of(paper().id()) + "/verwijzing/";
  }

  /// The same, where every place is shown with a link to it; empty otherwise.
  public String citing() {
    return cited.each() ? citationsAddress() : "";
  }

  /// Whether it is questions or answers, whose headings say again what its own title says.
  public boolean isExchange() {
    return switch (paper().description().kind()) {
      case KAMERVRAGEN, ANTWOORD_KAMERVRAGEN -> true;
      default -> false;
    };
  }

  /// What was said elsewhere to its questions.
  public String answersAddress() {
    return AnswersRoutes.PATH + "?stuk=" + paper().id().value();
  }

  /// What the paper refers to, each once, in the order of its text.
  public List<Outgoing> outgoing() {
    Map<Object, Outgoing> byTarget = new LinkedHashMap<>();
    for (ResolvedReference resolved : view.references()) {
      Reference reference = resolved.reference();
      String words = reference.mention().text();
      for (int i = 0; i < resolved.resolutions().size(); i++) {
        Resolution target = resolved.resolutions().get(i);
        Object key = target instanceof Resolution.Unresolved ? words : target;
        Outgoing outgoing =
            byTarget.computeIfAbsent(
                key, k -> new Outgoing(words, target, new ArrayList<>(), new LinkedHashSet<>()));
        outgoing.places().add(Excerpt.of(reference));
        outgoing.notes().addAll(resolved.notesOn(i));
      }
    }
    return List.copyOf(byTarget.values());
  }

  /// What the collection has of a paper that is referred to; empty for a dossier.
  public Optional<PaperSummary> cited(Resolution.Found found) {
    return Optional.ofNullable(view.cited().get(found.id()));
  }

  /// What the collection has of a candidate.
  public Optional<PaperSummary> candidate(PaperId id) {
    return Optional.ofNullable(view.cited().get(id));
  }

  /// The first who refer to it, for beside the text.
  public List<Citation> citedByFirst() {
    return view.citedBy().stream().limit(MOST_BESIDE).toList();
  }

  /// What an entry of the list 'refers to' is called.
  public String name(Outgoing outgoing) {
    return switch (outgoing.target()) {
      case Resolution.Found found -> wording().name(found.id(), cited(found));
      case Resolution.Elsewhere(var id, var address) ->
          wording().name(id).startsWith("jci") ? outgoing.words() : wording().name(id);
      case Resolution.Ambiguous ambiguous -> outgoing.words();
      case Resolution.Unresolved unresolved -> outgoing.words();
    };
  }
}
