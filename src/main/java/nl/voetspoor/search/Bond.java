package nl.voetspoor.search;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Tie;
import nl.voetspoor.reference.Resolution;

/// What binds a paper to another one, looked up in the collection.
///
/// @param kind what the one is to the other
/// @param other what became of the other: in the collection, elsewhere, one of several, unknown
/// @param paper what to show of it, where the collection has it
/// @param words what is said of it: `Kamerbrief over opvang`; empty where it is named by number
public record Bond(Tie.Kind kind, Resolution other, Optional<PaperSummary> paper, String words) {
  /// All bonds of a paper.
  ///
  /// @param partOf the papers it was sent along with
  /// @param parts its annexes and beslisnota's
  /// @param replaces the papers in whose place it comes
  /// @param replacedBy the papers that came in its place
  public record Bonds(
      List<Bond> partOf, List<Bond> parts, List<Bond> replaces, List<Bond> replacedBy) {
    /// Of a paper that stands by itself.
    public static final Bonds NONE = new Bonds(List.of(), List.of(), List.of(), List.of());

    /// Keeps its own copies of the lists.
    public Bonds {
      partOf = List.copyOf(partOf);
      parts = List.copyOf(parts);
      replaces = List.copyOf(replaces);
      replacedBy = List.copyOf(replacedBy);
    }
  }
}
