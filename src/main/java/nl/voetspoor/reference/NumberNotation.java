package nl.voetspoor.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;

/// Reads what a person types to name one paper or dossier: `28638`, `28 638, nr. 201`, `28638/201`,
/// `kst-28638-201`, `36 600 VI, nr. 12`, `2022Z19982`, an official address. Words beside the number
/// make it an ordinary query.
public final class NumberNotation {
  private static final int LONGEST = 400;

  /// `28 638 201`, `35 925 E`; the letters of budget funds (`36 410 B`) may be those of a fund.
  private static final Pattern IN_DOSSIER =
      Pattern.compile("([1-3]\\d)[ .\\u00a0]?(\\d{3})[ \\u00a0]+(\\d{1,4}|[DEGIM-Z]|[A-Z]{2})");

  private static final Pattern CHAMBER_NUMBER = Pattern.compile("(?i)\\d{4}z\\d{5}");

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
    return PaperId.find(stripped).or(() -> recogniser.whole(stripped)).or(() -> typed(stripped));
  }

  /// Every mention in a text, in its order.
  public List<Mention> mentions(String text) {
    return recogniser.recognise(text);
  }

  /// All that `written` names where it is one citation and nothing else: `28638 nrs 1-3` gives
  /// three papers; empty where it is none.
  public List<PaperId> all(String written) {
    Optional<PaperId> one = read(written);
    return one.isPresent() || written.length() > LONGEST
        ? one.stream().toList()
        : recogniser.wholeList(written.strip());
  }

  /// What a text would leave in doubt, but not one who types it alone.
  private static Optional<PaperId> typed(String written) {
    Matcher inDossier = IN_DOSSIER.matcher(written);
    if (inDossier.matches()) {
      DossierNumber dossier = DossierNumber.of(inDossier.group(1) + inDossier.group(2));
      return Optional.of(PaperId.kamerstuk(dossier, inDossier.group(3)));
    }
    return CHAMBER_NUMBER.matcher(written).matches()
        ? PaperId.find(written.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
