package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.voetspoor.model.PaperId;
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

  private List<Resolution> resolve(String text) {
    return resolver.resolve(Configured.RECOGNISER.recognise(text).getFirst());
  }
}
