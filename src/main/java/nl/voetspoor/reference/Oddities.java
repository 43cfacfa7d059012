package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

/// Notes what is odd about a mention, by its numbers alone.
final class Oddities {
  private final DossierYears years;

  Oddities(DossierYears years) {
    this.years = years;
  }

  /// The mention, with a note where the session year beside it ended before its dossier was opened.
  Mention ofYear(Mention mention) {
    Optional<Vergaderjaar> cited = mention.session();
    return cited.isEmpty()
        ? mention
        : with(
            mention,
            target -> isEarly(cited.get(), target),
            target -> new Note.YearBeforeDossier(target, cited.get()));
  }

  /// The mention, with a note where it names what did not yet exist on the day of the paper it
  /// stands in.
  Mention ofDay(Mention mention, Optional<LocalDate> day) {
    return day.isEmpty()
        ? mention
        : with(
            mention,
            target -> isLater(target, day.get()),
            target -> new Note.LaterThanPaper(target, Optional.empty()));
  }

  private boolean isEarly(Vergaderjaar session, PaperId target) {
    return target.dossier().filter(dossier -> years.isBefore(session, dossier)).isPresent();
  }

  private boolean isLater(PaperId target, LocalDate day) {
    return switch (target.kind()) {
      case KAMERSTUK, DOSSIER ->
          target.dossier().filter(dossier -> years.isAfter(day, dossier)).isPresent();
      case AANHANGSEL, HANDELINGEN -> year(target) > Vergaderjaar.of(day).from();
      case TWEEDE_KAMER, PUBLICATIEBLAD, COM -> year(target) > day.getYear();
      case EU -> Integer.parseInt(target.value().substring(7, 11)) > day.getYear();
      case BIJLAGE, ECLI, WET, INHOUD -> false;
    };
  }

  /// The first four digits that stand together: the year in `stb-2002-575`, the year in which a
  /// session begins in `ah-tk-20242025-1028`; 0 where there are none.
  private static int year(PaperId id) {
    String value = id.value();
    for (int i = 0; i + 4 <= value.length(); i++) {
      String four = value.substring(i, i + 4);
      if (four.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Integer.parseInt(four);
      }
    }
    return 0;
  }

  /// The mention with a note on each target that is odd.
  private static Mention with(
      Mention mention, Predicate<PaperId> odd, Function<PaperId, Note> note) {
    List<Note> notes = new ArrayList<>(mention.notes());
    mention.targets().stream().filter(odd).map(note).forEach(notes::add);
    return mention.noting(notes);
  }
}
