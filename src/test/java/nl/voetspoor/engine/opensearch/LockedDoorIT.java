package nl.voetspoor.engine.opensearch;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// A cluster behind TLS, that asks for a user or a key.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class LockedDoorIT {
  private static final String KEY = "os_c29tZXRoaW5nIG9ubHkgdGVzdHMga25vdw";
  private static final ClusterAddress.Access LOGIN =
      new ClusterAddress.Login("voetspoor", "wachtwoord met é");

  @TempDir private Path folder = Path.of("");
  private Optional<TlsDoor> door = Optional.empty();
  private Path certificate = Path.of("");

  @BeforeEach
  void open() throws Exception {
    TlsDoor.Certificate own = TlsDoor.Certificate.make(folder, "own");
    certificate = own.shown();
    door =
        Optional.of(
            new TlsDoor(
                TestNode.shared().address(),
                own,
                Set.of(TlsDoor.basic("voetspoor", "wachtwoord met é"), "ApiKey " + KEY),
                "ApiKey " + KEY));
  }

  @AfterEach
  void shut() {
    door.ifPresent(TlsDoor::close);
  }

  @Test
  void whoKnowsThePasswordWritesAndWhoHasTheKeyReads() {
    try (PaperStore store = OnNode.store(behind(LOGIN, Optional.of(certificate)))) {
      IndexedPaper paper = paper("kst-28638-1").saying("opvang").ready();
      store.keep(paper, Entries.of(paper));
    }
    ClusterAddress byKey = behind(new ClusterAddress.ApiKey(KEY), Optional.of(certificate));
    try (PaperSearch search = OnNode.search(byKey, folder)) {
      assertEquals(1, search.search(SearchRequest.of("opvang")).total());
    }
  }

  @Test
  void aCertificateThatIsNotKnownIsRefusedAndSaidWithWhatToGive() throws Exception {
    Path other = TlsDoor.Certificate.make(folder, "other").shown();
    for (Optional<Path> known : List.of(Optional.<Path>empty(), Optional.of(other))) {
      String said = refused(behind(LOGIN, known));
      assertTrue(said.contains("no safe connection"), said);
      assertTrue(said.contains("--opensearch-ca"), said);
    }
  }

  @Test
  void aWrongPasswordIsSaidWithTheUserAndNotThePassword() {
    String said =
        refused(behind(new ClusterAddress.Login("iemand", "geheim"), Optional.of(certificate)));
    assertTrue(said.contains("it refuses the user 'iemand'"), said);
    assertTrue(!said.contains("geheim"), said);
  }

  @Test
  void aWrongKeyIsSaidAndNotShown() {
    String said = refused(behind(new ClusterAddress.ApiKey("os_other"), Optional.of(certificate)));
    assertTrue(said.contains("it refuses the key in VOETSPOOR_OPENSEARCH_API_KEY"), said);
    assertTrue(!said.contains("os_other"), said);
  }

  @Test
  void whoHasNoRightToWriteIsToldSo() {
    ClusterAddress byKey = behind(new ClusterAddress.ApiKey(KEY), Optional.of(certificate));
    CollectionException refused =
        assertThrows(CollectionException.Unreachable.class, () -> OnNode.store(byKey).close());
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains("it answered 403: who asks it has no right to PUT"), said);
  }

  @Test
  void whoShowsNothingIsToldWhatToSet() {
    String said = refused(behind(new ClusterAddress.Open(), Optional.of(certificate)));
    assertTrue(said.contains("set VOETSPOOR_OPENSEARCH_USER"), said);
  }

  /// What both who writes and who reads is told, which is the same.
  private String refused(ClusterAddress address) {
    CollectionException writing =
        assertThrows(CollectionException.Unreachable.class, () -> OnNode.store(address).close());
    try (PaperSearch search = OnNode.search(address, folder)) {
      CollectionException reading =
          assertThrows(CollectionException.Unreachable.class, search::summary);
      assertEquals(writing.getMessage(), reading.getMessage());
    }
    return String.valueOf(writing.getMessage());
  }

  private ClusterAddress behind(ClusterAddress.Access access, Optional<Path> known) {
    return new ClusterAddress(
        List.of(door.orElseThrow().address()),
        OnNode.of(folder).index(),
        access,
        known,
        new ClusterAddress.Spread(1, 0));
  }
}
