package nl.voetspoor.reference;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;

/// Looks up what mentions name. It never guesses: what no identifier names stays unresolved.
public final class Resolver {
  private static final String NO_NUMBER =
      "zonder nummer; alleen het verband kan zeggen welk stuk is bedoeld";
  private static final String NO_ADDRESS = "niet in de verzameling, en zonder officieel adres";

  private final Known known;

  /// Looks up in this collection.
  public Resolver(Known known) {
    this.known = known;
  }

  /// What became of each target, in order; one alone where the mention names none.
  public List<Resolution> resolve(Mention mention) {
    return mention.targets().isEmpty()
        ? List.of(new Resolution.Unresolved(NO_NUMBER))
        : mention.targets().stream().map(this::resolve).toList();
  }

  /// What became of one target.
  public Resolution resolve(PaperId id) {
    if (known.has(id)) {
      return new Resolution.Found(id);
    }
    return OfficialAddress.of(id)
        .<Resolution>map(address -> new Resolution.Elsewhere(id, address))
        .or(() -> Optional.of(new Resolution.Unresolved(NO_ADDRESS)))
        .orElseThrow();
  }
}
