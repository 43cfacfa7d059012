package nl.voetspoor.reference.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Vergaderjaar;

/// What is kept of a paper so that clues can be held against it.
///
/// @param date its day
/// @param year its session year
/// @param dossiers the dossiers it belongs to
/// @param ministries codes of the ministries it comes from
/// @param sender who it comes from, as written; empty where nobody is named
/// @param movers who put it forward, by the letters of their names
/// @param cumSuis whether others signed as well
/// @param titles its title and subject, as written
/// @param about the beginnings of the words that say what it is about
public record Facts(
    PaperId id,
    PaperKind kind,
    Optional<LocalDate> date,
    Optional<Vergaderjaar> year,
    List<DossierNumber> dossiers,
    List<String> ministries,
    String sender,
    List<String> movers,
    boolean cumSuis,
    List<String> titles,
    List<String> about) {
  /// Titles of fewer words are those of many papers.
  static final int SHORTEST_TITLE = 4;

  /// Keeps its own copies of the lists.
  public Facts {
    dossiers = List.copyOf(dossiers);
    ministries = List.copyOf(ministries);
    movers = List.copyOf(movers);
    titles = List.copyOf(titles);
    about = List.copyOf(about);
  }

  /// Those of `paper`.
  public static Facts of(Paper paper) {
    boolean moved = isMoved(paper.description().kind());
    Members members = moved ? Members.of(paper) : Members.NONE;
    List<String> titles =
        Stream.of(Optional.of(paper.description().title()), paper.description().subject())
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Facts(
        paper.id(),
        paper.description().kind(),
        paper.description().date(),
        paper.numbering().vergaderjaar(),
        paper.numbering().dossiers(),
        paper.correspondence().ministries(),
        paper.correspondence().sender().orElse(""),
        members.names(),
        members.cumSuis(),
        titles,
        List.copyOf(moved ? Subject.ofMotion(paper) : Words.subject(String.join(" ", titles))));
  }

  /// The keys by which clues can find it.
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    if (kind == PaperKind.KAMERBRIEF) {
      date.ifPresent(day -> keys.add(Keys.letter(day)));
    }
    movers.stream().limit(1).forEach(name -> keys.add(Keys.moved(kind, name)));
    titles.stream()
        .map(Words::title)
        .filter(title -> title.split(" ", -1).length >= SHORTEST_TITLE)
        .distinct()
        .forEach(title -> keys.add(Keys.title(title)));
    return keys;
  }

  /// Whether the two belong to one dossier, its budget chapters and series apart.
  boolean sharesDossier(Facts other) {
    return dossiers.stream().anyMatch(other.dossiers::contains);
  }

  /// The same of another day.
  Facts on(LocalDate day) {
    return new Facts(
        id,
        kind,
        Optional.of(day),
        year,
        dossiers,
        ministries,
        sender,
        movers,
        cumSuis,
        titles,
        about);
  }

  private static boolean isMoved(PaperKind kind) {
    return kind == PaperKind.MOTIE || kind == PaperKind.AMENDEMENT;
  }
}
