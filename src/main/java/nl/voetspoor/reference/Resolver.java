package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;

/// Looks up what mentions name. It never guesses: what no identifier names stays unresolved.
public final class Resolver {
  private final Known known;

  /// Looks up in this collection.
  public Resolver(Known known) {
    this.known = known;
  }

  /// What became of each target, in order; one alone where the mention names none.
  public List<Resolution> resolve(Mention mention) {
    return mention.targets().isEmpty()
        ? List.of(new Resolution.Unresolved(Reason.Plain.NO_NUMBER))
        : mention.targets().stream().map(this::resolve).toList();
  }

  /// What is odd about a mention: what its own words showed, and what the days of the papers show.
  ///
  /// @param targets what it names, or was found to mean
  /// @param citing the day of the paper it stands in, where known
  public List<Note> notes(Mention mention, List<PaperId> targets, Optional<LocalDate> citing) {
    List<Note> notes = new ArrayList<>(mention.notes());
    for (PaperId target : targets.stream().distinct().toList()) {
      otherYear(mention, target).ifPresent(notes::add);
      later(target, citing)
          .ifPresent(note -> {
            notes.remove(new Note.LaterThanPaper(target, Optional.empty()));
            notes.add(note);
          });
    }
    return List.copyOf(notes);
  }

  private Optional<Note> later(PaperId target, Optional<LocalDate> citing) {
    return citing.flatMap(day ->
        known
            .dateOf(firstEdition(target))
            .filter(own -> own.isAfter(day))
            .map(own -> new Note.LaterThanPaper(target, Optional.of(own))));
  }

  /// A reprint is younger than the paper it reprints, which may well have been cited before.
  private static PaperId firstEdition(PaperId id) {
    return id.earlierEdition().map(Resolver::firstEdition).orElse(id);
  }

  private Optional<Note> otherYear(Mention mention, PaperId target) {
    return mention
        .session()
        .flatMap(cited ->
            known
                .yearOf(firstEdition(target))
                .filter(own -> !own.equals(cited))
                .map(own -> new Note.OtherYear(target, cited, own)));
  }

  /// What became of one target.
  public Resolution resolve(PaperId id) {
    if (known.has(id)) {
      return new Resolution.Found(id);
    }
    return OfficialAddress.of(id)
        .<Resolution>map(address -> new Resolution.Elsewhere(id, address))
        .or(() -> Optional.of(new Resolution.Unresolved(Reason.Plain.NO_ADDRESS)))
        .orElseThrow();
  }
}
