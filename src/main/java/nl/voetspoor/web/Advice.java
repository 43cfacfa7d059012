package nl.voetspoor.web;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.PaperSummary;

/// What stands above results beside notices.
///
/// @param named the papers and dossiers that the question names, the first few
/// @param further how many more it names
/// @param corrections questions that may have been meant
public record Advice(List<Named> named, int further, List<Correction> corrections) {
  /// Nothing to say.
  public static final Advice NONE = new Advice(List.of(), 0, List.of());

  /// Keeps its own copies of the lists.
  public Advice {
    named = List.copyOf(named);
    corrections = List.copyOf(corrections);
  }

  /// A paper or dossier that is named in a question.
  ///
  /// @param inCollection whether it, or any paper of the dossier, is in the collection
  /// @param paper what to show of it, where it is a paper of the collection
  public record Named(PaperId id, boolean inCollection, Optional<PaperSummary> paper) {
    /// Our page of it.
    public String address() {
      return Address.of(id);
    }

    /// Its official address, where it has one.
    public Optional<String> official() {
      return OfficialAddress.of(id).map(Object::toString);
    }
  }
}
