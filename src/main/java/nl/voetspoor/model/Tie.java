package nl.voetspoor.model;

import java.util.Optional;

/// What binds a paper to another one, other than a citation.
///
/// @param kind what this paper is to the other
/// @param paper the other paper, where it is named by a number
/// @param words what the paper or its official description says of the other: `Bijlage bij
///   Kamerbrief over opvang`, a title, a kenmerk
public record Tie(Kind kind, Optional<PaperId> paper, String words) {
  /// What a paper is to another.
  public enum Kind {
    /// It was sent along with the other, as an annex.
    ANNEX_OF,
    /// It is the beslisnota on which the other was decided.
    BESLISNOTA_OF,
    /// The other was sent along with it, as its annex.
    CARRIES,
    /// It was printed anew, corrected or changed, and takes the place of the other.
    REPLACES
  }
}
