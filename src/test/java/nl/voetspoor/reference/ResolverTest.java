package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final PaperId HERE = new PaperId("kst-28638-190");
  private final Resolver resolver =
      new Resolver(Set.of(HERE, new PaperId("dossier-28638"))::contains);

  @Test
  void aPaperOfTheCollectionIsFound() {
    assertEquals(List.of(new Resolution.Found(HERE)), resolve("Kamerstuk 28 638, nr. 190"));
  }

  @Test
  void anotherHasItsOfficialAddress() {
    PaperId elsewhere = new PaperId("kst-31015-221");
    assertEquals(
        List.of(
            new Resolution.Elsewhere(
                elsewhere, URI.create("https://zoek.officielebekendmakingen.nl/kst-31015-221"))),
        resolve("Kamerstuk 31 015, nr. 221"));
  }

  @Test
  void eachOfAListHasItsOwnAnswer() {
    assertEquals(
        List.of("in-collection", "elsewhere"),
        resolve("Kamerstuk 28 638, nrs. 190 en 199").stream().map(Resolution::state).toList());
  }

  @Test
  void aDossierIsFoundWhereOneOfItsPapersIs() {
    assertEquals(
        List.of(new Resolution.Found(new PaperId("dossier-28638"))), resolve("dossier 28 638"));
  }

  @Test
  void aNameWithoutNumberIsNotGuessed() {
    assertEquals(
        List.of("unresolved"),
        resolve("de motie-Wiersma c.s.").stream().map(Resolution::state).toList());
  }

  @Test
  void aPaperOfAnotherYearOrOfALaterDayIsNotedWithWhatItIs() {
    Resolver dated = new Resolver(new Dated(LocalDate.of(2023, 2, 1)));
    Mention mention =
        Configured.RECOGNISER.recognise("Kamerstukken II 2021/22, 28 638, nr. 190").getFirst();
    assertEquals(
        List.of(
            new Note.OtherYear(HERE, new Vergaderjaar(2021), new Vergaderjaar(2022)),
            new Note.LaterThanPaper(HERE, Optional.of(LocalDate.of(2023, 2, 1)))),
        dated.notes(mention, mention.targets(), Optional.of(LocalDate.of(2022, 1, 1))));
  }

  @Test
  void aDayThatTheCollectionKnowsTakesThePlaceOfWhatTheNumberShowed() {
    Resolver dated = new Resolver(new Dated(LocalDate.of(2023, 2, 1)));
    Mention mention =
        Configured.RECOGNISER
            .recognise("Kamerstuk 28 638, nr. 190")
            .getFirst()
            .noting(List.of(new Note.LaterThanPaper(HERE, Optional.empty())));
    assertEquals(
        List.of(new Note.LaterThanPaper(HERE, Optional.of(LocalDate.of(2023, 2, 1)))),
        dated.notes(mention, mention.targets(), Optional.of(LocalDate.of(1999, 1, 1))));
  }

  @Test
  void aPaperOfTheYearBesideItAndOfAnEarlierDayIsNotNoted() {
    Resolver dated = new Resolver(new Dated(LocalDate.of(2021, 12, 1)));
    Mention mention =
        Configured.RECOGNISER.recognise("Kamerstukken II 2021/22, 28 638, nr. 190").getFirst();
    assertEquals(
        List.of(), dated.notes(mention, mention.targets(), Optional.of(LocalDate.of(2022, 1, 1))));
  }

  @Test
  void aReprintIsNotLaterThanWhoCitedThePaperBeforeIt() {
    PaperId reprint = new PaperId("kst-28638-190-h1");
    Mention mention =
        Configured.RECOGNISER.recognise("Kamerstukken II 2021/22, 28 638, nr. 190").getFirst();
    Known onlyReprint = known(reprint, LocalDate.of(2023, 2, 1));
    assertEquals(List.of(), notes(onlyReprint, mention, reprint));
    Known both =
        new Known() {
          @Override
          public boolean has(PaperId id) {
            return true;
          }

          @Override
          public Optional<LocalDate> dateOf(PaperId id) {
            return Optional.of(LocalDate.of(id.equals(reprint) ? 2023 : 2021, 12, 1));
          }
        };
    assertEquals(List.of(), notes(both, mention, reprint));
    assertEquals(
        List.of("other-year", "later-than-paper"),
        notes(known(HERE, LocalDate.of(2023, 2, 1)), mention, reprint));
  }

  private static List<String> notes(Known known, Mention mention, PaperId target) {
    return new Resolver(known)
        .notes(mention, List.of(target), Optional.of(LocalDate.of(2022, 1, 1))).stream()
            .map(Note::code)
            .toList();
  }

  /// A collection of one paper.
  private static Known known(PaperId paper, LocalDate day) {
    return new Known() {
      @Override
      public boolean has(PaperId id) {
        return id.equals(paper);
      }

      @Override
      public Optional<LocalDate> dateOf(PaperId id) {
        return Optional.of(day).filter(any -> has(id));
      }
    };
  }

  /// A collection of papers of one day.
  private record Dated(LocalDate day) implements Known {
    @Override
    public boolean has(PaperId id) {
      return true;
    }

    @Override
    public Optional<LocalDate> dateOf(PaperId id) {
      return Optional.of(day);
    }
  }

  private List<Resolution> resolve(String text) {
    return resolver.resolve(Configured.RECOGNISER.recognise(text).getFirst());
  }
}
