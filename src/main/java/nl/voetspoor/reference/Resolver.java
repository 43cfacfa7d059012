package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

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

  /// What is odd about a mention: what its own words showed, and what the days of the papers show.
  ///
  /// @param citing the day of the paper it stands in, where known
  public List<Note> notes(Mention mention, Optional<LocalDate> citing) {
    Set<Note> notes = new TreeSet<>(mention.notes());
    for (PaperId target : mention.targets()) {
      Optional<LocalDate> day = known.dateOf(target);
      boolean later =
          citing.isPresent() && day.filter(each -> each.isAfter(citing.get())).isPresent();
      if (later) {
        notes.add(Note.LATER_THAN_PAPER);
      }
      if (isOfAnotherYear(mention, day)) {
        notes.add(Note.OTHER_YEAR);
      }
    }
    return List.copyOf(notes);
  }

  private static boolean isOfAnotherYear(Mention mention, Optional<LocalDate> day) {
    Optional<Vergaderjaar> year = day.map(Vergaderjaar::of);
    return year.isPresent() && mention.session().isPresent() && !year.equals(mention.session());
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
