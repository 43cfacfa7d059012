package nl.voetspoor.model;

import java.util.List;
import java.util.Optional;

/// Who wrote a paper, to whom, and under which mark of their own.
///
/// @param sender who it comes from: `Staatssecretaris van Justitie en Veiligheid`, `het lid Kuik`
/// @param signatories who signed
/// @param addressee to whom it is sent
/// @param kenmerk the sender's own mark (`Ons kenmerk`, `Onze referentie`)
/// @param ministries codes of the ministries it comes from, the first sender first
public record Correspondence(
    Optional<String> sender,
    List<Signatory> signatories,
    Optional<String> addressee,
    Optional<String> kenmerk,
    List<String> ministries) {
  /// Nothing known.
  public static final Correspondence NONE =
      new Correspondence(
          Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());

  /// Keeps its own copies of the lists.
  public Correspondence {
    signatories = List.copyOf(signatories);
    ministries = List.copyOf(ministries);
  }
}
