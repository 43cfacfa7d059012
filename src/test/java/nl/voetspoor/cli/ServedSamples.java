package nl.voetspoor.cli;

import java.nio.file.Path;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.ingest.SentPapers;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.web.Desk;
import nl.voetspoor.web.Site;

/// The sample collection as the demo serves it: indexed by the command, on a free port.
public final class ServedSamples implements AutoCloseable {
  private final LuceneSearch search;
  private final SentPapers reading;
  private final Site site;

  /// Indexes the samples into `data` and serves them.
  public ServedSamples(Path data) {
    this(data, 0);
  }

  /// The same on `port`.
  public ServedSamples(Path data, int port) {
    House house = new House(new Settings(Path.of("").toAbsolutePath()));
    CommandLineRun.Ended ended =
        new CommandLineRun(data).run("index", house.settings().samples().toString());
    if (ended.code() != Voetspoor.DONE) {
      throw new IllegalStateException(ended.err());
    }
    search = house.search(data);
    reading = house.reading(data);
    Desk desk = new Desk(search, reading, house.workLists(data));
    site = new Site(search, house.ministries(), desk, Site.LOCAL, port).start();
  }

  /// The address of the site, without a slash at its end.
  public String address() {
    return "http://" + Site.LOCAL + ":" + site.port();
  }

  /// What finds earlier answers in what it serves.
  public AnswerSearch answers() {
    return search;
  }

  /// What it serves.
  public PaperSearch search() {
    return search;
  }

  @Override
  public void close() {
    site.close();
    reading.close();
    search.close();
  }
}
