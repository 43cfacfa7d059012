package nl.voetspoor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the official publisher says of a paper in a file of metadata beside it. What it says wins
/// over what is read from the paper; what it leaves empty does not.
///
/// @param source the sort of file that says so
/// @param id the paper it describes
/// @param about what the paper is and says
/// @param numbering where it stands in the administration
/// @param parties whom it comes from and goes to
/// @param publication when and for which case it was published
/// @param ties what it belongs to
public record OfficialRecord(
    Source source,
    PaperId id,
    About about,
    Numbering numbering,
    Parties parties,
    Publication publication,
    List<Tie> ties) {
  /// Keeps its own copy of the list.
  public OfficialRecord {
    ties = List.copyOf(ties);
  }

  /// A sort of file that describes papers, the one to be believed first at the head. The files
  /// beside a paper are made with it; an SRU answer is drawn from a catalogue, and the chamber in
  /// an OWMS file is at times `overige` where the other names it.
  public enum Source {
    /// `metadata.xml` of the repository.
    METADATA,
    /// `metadata_owms.xml` of the repository, in OWMS 4.0.
    OWMS,
    /// A record in an answer of the search service (SRU 2.0).
    SRU
  }

  /// What the paper is and says.
  ///
  /// @param kind what sort of paper; empty where the publisher only says `Kamerstuk` or `Overig`
  /// @param subject what it is about
  /// @param date the day it bears
  /// @param language ISO 639-1 code
  public record About(
      Optional<PaperKind> kind,
      Optional<String> subject,
      Optional<LocalDate> date,
      Optional<String> language) {}

  /// Whom the paper comes from and goes to.
  ///
  /// @param submitters the persons who submitted it
  /// @param recipients the persons it is addressed to
  /// @param ministries codes of the ministries that made it
  public record Parties(List<String> submitters, List<String> recipients, List<String> ministries) {
    /// Keeps its own copies of the lists.
    public Parties {
      submitters = List.copyOf(submitters);
      recipients = List.copyOf(recipients);
      ministries = List.copyOf(ministries);
    }
  }

  /// When and for which case the paper was published.
  ///
  /// @param available the first day on which the publisher offered it
  /// @param caseNumber number of the case or question: `2021Z09739`
  public record Publication(Optional<LocalDate> available, Optional<String> caseNumber) {}

  /// This record, with what it leaves empty taken from `other`, which is less to be believed.
  public OfficialRecord filledFrom(OfficialRecord other) {
    return new OfficialRecord(
        source,
        id,
        new About(
            about.kind.or(other.about::kind),
            about.subject.or(other.about::subject),
            about.date.or(other.about::date),
            about.language.or(other.about::language)),
        numbering.filledFrom(other.numbering),
        new Parties(
            first(parties.submitters, other.parties.submitters),
            first(parties.recipients, other.parties.recipients),
            first(parties.ministries, other.parties.ministries)),
        new Publication(
            publication.available.or(other.publication::available),
            publication.caseNumber.or(other.publication::caseNumber)),
        Stream.concat(ties.stream(), other.ties.stream()).distinct().toList());
  }

  private static List<String> first(List<String> some, List<String> others) {
    return some.isEmpty() ? others : some;
  }
}
