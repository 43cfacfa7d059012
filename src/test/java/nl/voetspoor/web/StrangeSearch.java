package nl.voetspoor.web;

import io.javalin.http.ContentTooLargeResponse;
import java.time.Duration;
import java.util.List;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.UnreachableException;

/// The papers of the samples and one of which only metadata are known, whose search can be made to
/// go wrong: `ontplof` breaks, `onbereikbaar` cannot be reached, `tegroot` is refused, `traag`
/// takes two seconds, `halverwege` runs out of its time, and for `andereversie` the collection is
/// of another version. Both that are answered find what everything finds.
final class StrangeSearch extends FakePaperSearch {
  /// The paper without text.
  static final String TEXTLESS = "kst-28638-150";

  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final Notice OUT_OF_TIME = Notice.of(Notice.Kind.OUT_OF_TIME, "5");

  StrangeSearch() {
    Samples.fill(this);
    add(Samples.withoutText(TEXTLESS));
  }

  static Site site(FakePaperSearch search, int port) {
    return new Site(search, Samples.ministries(), Samples.desk(search), Site.LOCAL, port).start();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.text().contains("onbereikbaar")) {
      throw new UnreachableException("the engine at http://127.0.0.1:9200 does not answer");
    }
    if (request.text().contains("andereversie")) {
      throw new CollectionException.Newer("/data", new IllegalStateException("9, and not 8"));
    }
    if (request.text().contains("tegroot")) {
      throw new ContentTooLargeResponse();
    }
    if (request.text().contains("traag")) {
      pause();
      return answered(request, List.of());
    }
    if (request.text().contains("halverwege")) {
      return answered(request, List.of(OUT_OF_TIME));
    }
    return super.search(request);
  }

  private SearchResult answered(SearchRequest request, List<Notice> notices) {
    SearchResult all = super.search(SearchRequest.of(""));
    return new SearchResult(
        request, all.total(), 0, all.hits(), all.facets(), all.timeline(), notices);
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
