package nl.voetspoor.reference;

import java.util.Optional;
import nl.voetspoor.model.PaperId;

/// Reads what a person types to name one paper or dossier: `28638`, `28 638, nr. 201`, `28638/201`,
/// `kst-28638-201`, `36 600 VI, nr. 12`, `2022Z19982`, an official address. Words beside the number
/// make it an ordinary query.
public final class NumberNotation {
  private static final int LONGEST = 400;

  private final Recogniser recogniser;

  /// Reads as `recogniser` does.
  public NumberNotation(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /// The one paper, dossier or other thing that `written` names; empty where it is not clearly one.
  public Optional<PaperId> read(String written) {
    String stripped = written.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return Optional.empty();
    }
    return PaperId.find(stripped).or(() -> recogniser.whole(stripped));
  }
}
