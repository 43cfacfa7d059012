package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;

/// What a reference without a number tells of the paper it means. It is kept with the reference, so
/// that a paper that arrives later can still be recognised in it.
public sealed interface Clue {
  /// A letter by its day: `mijn brief van 1 juli jl.`.
  ///
  /// @param day its day, the year of the paper that cites it filled in
  /// @param own whether it comes from the same sender: `mijn`, `onze`
  /// @param sender the office named, as written: `de Minister van Financiën`
  record Letter(LocalDate day, boolean own, Optional<String> sender) implements Clue {}

  /// A motie or an amendement by its members: `de motie van het lid Kuik c.s. over …`.
  ///
  /// @param kind what it is
  /// @param movers the members as written, the first mover first
  /// @param cumSuis whether others are said to have signed as well
  /// @param about what it is said to be about, where it is said in so many words
  /// @param tentative whether the words may mean something else
  record Motion(
      PaperKind kind,
      List<String> movers,
      boolean cumSuis,
      Optional<String> about,
      boolean tentative)
      implements Clue {
    /// Keeps its own copy of the list.
    public Motion {
      movers = List.copyOf(movers);
    }
  }

  /// A paper by its title, in quotation marks.
  record Title(String title) implements Clue {}

  /// One of several papers that were named before: `genoemde brief` where there were two.
  record Among(List<PaperId> papers) implements Clue {
    /// Keeps its own copy of the list.
    public Among {
      papers = List.copyOf(papers);
    }
  }

  /// Whether the words may be no reference at all, so that they count only once a paper fits.
  default boolean isTentative() {
    return switch (this) {
      case Title title -> true;
      case Motion motion -> motion.tentative();
      case Letter letter -> false;
      case Among among -> false;
    };
  }
}
