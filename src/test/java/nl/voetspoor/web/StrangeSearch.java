package nl.voetspoor.web;

import io.javalin.http.ContentTooLargeResponse;
import java.time.Duration;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.UnreachableException;

/// The papers of the samples, whose search can be made to go wrong: `ontplof` breaks,
/// `onbereikbaar` cannot be reached, `tegroot` is refused, `traag` takes two seconds.
final class StrangeSearch extends FakePaperSearch {
  private static final Duration SLOW = Duration.ofSeconds(2);

  StrangeSearch() {
    Samples.fill(this);
  }

  static Site site(FakePaperSearch search, int port) {
    return new Site(search, Samples.ministries(), Samples.desk(search), Site.LOCAL, port).start();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.text().contains("onbereikbaar")) {
      throw new UnreachableException("the engine at http://127.0.0.1:9200 does not answer");
    }
    if (request.text().contains("tegroot")) {
      throw new ContentTooLargeResponse();
    }
    if (request.text().contains("traag")) {
      try {
        Thread.sleep(SLOW);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return super.search(request);
  }
}
