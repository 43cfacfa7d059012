package nl.voetspoor.reference.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Reason;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.web.text.PaperDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clue leads to a paper only where one fits and no other.
class CluesTest {
  private static final Facts CITING =
      facts("kst-28638-201", PaperKind.KAMERBRIEF, "2021-09-15", "JenV", List.of());
  private static final Clue KUIK =
      new Clue.Motion(PaperKind.MOTIE, List.of("Kuik"), true, Optional.empty(), false);

  private final List<Facts> papers = new ArrayList<>();

  @Test
  void aLetterIsTheOneOfThatDayAndDossier() {
    papers.add(letter("kst-28638-200", "2021-07-01", "JenV"));
    papers.add(letter("kst-31293-7", "2021-07-01", "JenV"));
    papers.add(letter("kst-28638-199", "2021-06-30", "JenV"));
    assertEquals(found("kst-28638-200"), resolve(dated("2021-07-01", true), "In mijn brief"));
  }

  @Test
  void twoLettersOfOneDayAreAChoice() {
    papers.add(letter("kst-28638-200", "2021-07-01", "JenV"));
    papers.add(letter("kst-28638-202", "2021-07-01", "JenV"));
    assertEquals(
        new Resolution.Ambiguous(
            List.of(new PaperId("kst-28638-200"), new PaperId("kst-28638-202"))),
        resolve(dated("2021-07-01", true), "In mijn brief"));
  }

  @Test
  void myLetterIsNotThatOfAnotherMinistry() {
    papers.add(letter("kst-28638-200", "2021-07-01", "VWS"));
    assertInstanceOf(
        Resolution.Unresolved.class, resolve(dated("2021-07-01", true), "In mijn brief"));
    assertEquals(found("kst-28638-200"), resolve(dated("2021-07-01", false), "In de brief"));
  }

  @Test
  void aLetterOfAnotherDossierMustBeAboutTheSame() {
    papers.add(letter("kst-31015-221", "2021-01-11", "VWS"));
    assertInstanceOf(
        Resolution.Unresolved.class,
        resolve(dated("2021-01-11", false), "Zoals aangekondigd in de brief"));
    assertEquals(
        found("kst-31015-221"),
        resolve(
            dated("2021-01-11", false),
            "In de brief over onzichtbare jongeren en hun leeftijdsidentificatie"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2021-06-22, true",
    "false, 2021-06-22, false",
    "true, 2021-10-01, false",
  })
  void aMotieByItsMembersIsEarlierAndSharedByOthersAsTheWordsSay(
      boolean cumSuis, String day, boolean fits) {
    papers.add(motie("kst-28638-199", day, cumSuis, "kuik"));
    assertEquals(
        fits,
        resolve(KUIK, "de motie-Kuik c.s. over leeftijdsidentificatie van jongeren")
            .equals(found("kst-28638-199")));
  }

  @Test
  void aMotieOfTwoMembersIsNotThatOfOne() {
    papers.add(motie("kst-28638-199", "2021-06-22", true, "kuik", "ceder"));
    assertInstanceOf(
        Resolution.Unresolved.class,
        resolve(KUIK, "de motie-Kuik c.s. over leeftijdsidentificatie van jongeren"));
  }

  @Test
  void aMotieAboutSomethingElseIsNotMeant() {
    papers.add(motie("kst-28638-199", "2021-06-22", true, "kuik"));
    Clue other =
        new Clue.Motion(
            PaperKind.MOTIE,
            List.of("Kuik"),
            true,
            Optional.of("de huisvesting van arbeidsmigranten"),
            false);
    assertInstanceOf(Resolution.Unresolved.class, resolve(other, "de motie-Kuik c.s."));
  }

  @ParameterizedTest
  @CsvSource({
    "kst-28638-199, onzichtbare jongeren en hun leeftijdsidentificatie, true",
    "kst-28638-199, een moratorium op leeftijdsidentificatie van jongeren, false",
    "kst-31015-199, onzichtbare jongeren en hun leeftijdsidentificatie, false",
    "kst-31015-198, betere opvang van onzichtbare jongeren zonder huisvesting, true",
    "kst-31015-198, betere opvang van onzichtbare jongeren, false",
  })
  void aMotieOfAnotherDossierMustBeSaidToBeAboutAllItIsAbout(
      String id, String about, boolean fits) {
    papers.add(motie("kst-28638-199", "2021-06-22", true, "kuik"));
    papers.add(
        about(
            "betere opvang van onzichtbare jongeren zonder huisvesting",
            motie("kst-31015-198", "2021-06-22", true, "kuik")));
    papers.add(motie("kst-31015-199", "2021-06-22", true, "kuik"));
    papers.removeIf(paper -> !paper.id().value().equals(id));
    Clue clue = new Clue.Motion(PaperKind.MOTIE, List.of("Kuik"), true, Optional.of(about), false);
    assertEquals(fits, resolve(clue, "de motie-Kuik c.s. over " + about).equals(found(id)));
  }

  @Test
  void whatStandsBehindTheDashInATitleIsNotWhatAMotieIsAbout() {
    Paper paper =
        new PaperDraft("kst-36272-7")
            .titled(
                PaperKind.MOTIE,
                "Motie van het lid Kuik – Initiatiefnota over de aanpak van antisemitisme",
                "2021-06-22")
            .paragraph("verzoekt de regering scholieren jaarlijks te onderrichten,")
            .paper();
    assertEquals(Set.of("scholie", "jaarlij", "onderri"), Set.copyOf(Facts.of(paper).about()));
  }

  @Test
  void moreThanTenAreTooMany() {
    for (int i = 1; i < 12; i++) {
      papers.add(letter("kst-28638-" + i, "2021-07-01", "JenV"));
    }
    assertEquals(
        new Resolution.Unresolved(new Reason.TooMany(11)),
        resolve(dated("2021-07-01", true), "In mijn brief"));
  }

  @Test
  void aTitleMustBeWhole() {
    papers.add(letter("kst-28638-200", "2021-07-01", "JenV"));
    assertEquals(
        found("kst-28638-200"),
        resolve(new Clue.Title("Onzichtbare jongeren – en hun LEEFTIJDSIDENTIFICATIE"), ""));
    assertInstanceOf(
        Resolution.Unresolved.class, resolve(new Clue.Title("onzichtbare jongeren en hun"), ""));
  }

  @Test
  void membersAreReadFromTheHeadingWithTheirPrefixes() {
    assertEquals(
        Optional.of(new Members(List.of("vanbaarle", "michonderkzen", "ingevandijk"), true)),
        Members.in(
            "GEWIJZIGDE MOTIE VAN DE LEDEN VAN BAARLE, MICHON-DERKZEN EN INGE VAN DIJK C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 5"));
  }

  private Resolution resolve(Clue clue, String sentence) {
    return new Clues(key -> papers.stream().filter(p -> p.keys().contains(key)).toList(), id -> id)
        .resolve(clue, sentence, CITING);
  }

  private static Resolution found(String id) {
    return new Resolution.Found(new PaperId(id));
  }

  private static Clue dated(String day, boolean own) {
    return new Clue.Letter(LocalDate.parse(day), own, Optional.empty());
  }

  private static Facts letter(String id, String day, String ministry) {
    return facts(id, PaperKind.KAMERBRIEF, day, ministry, List.of());
  }

  private static Facts about(String subject, Facts all) {
    return new Facts(
        all.id(),
        all.kind(),
        all.date(),
        all.year(),
        all.dossiers(),
        all.ministries(),
        all.sender(),
        all.movers(),
        all.cumSuis(),
        all.titles(),
        List.copyOf(Words.subject(subject)));
  }

  private static Facts motie(String id, String day, boolean cumSuis, String... movers) {
    Facts all = facts(id, PaperKind.MOTIE, day, "", List.of(movers));
    return new Facts(
        all.id(),
        all.kind(),
        all.date(),
        all.year(),
        all.dossiers(),
        all.ministries(),
        all.sender(),
        all.movers(),
        cumSuis,
        all.titles(),
        all.about());
  }

  private static Facts facts(
      String id, PaperKind kind, String day, String ministry, List<String> movers) {
    String title = "Onzichtbare jongeren en hun leeftijdsidentificatie";
    return new Facts(
        new PaperId(id),
        kind,
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        new PaperId(id).dossier().stream().toList(),
        List.of(ministry),
        "",
        movers,
        false,
        List.of(title),
        List.copyOf(Words.subject(title)));
  }
}
