package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import nl.voetspoor.engine.lucene.EngineSearch;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.web.Desk;
import nl.voetspoor.web.Installation;
import nl.voetspoor.web.Site;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Serves a collection until the process is asked to end.
final class Serving {
  private final House house;

  Serving(House house) {
    this.house = house;
  }

  /// @param model the folder of a language model, if one is named
  int run(Place place, Optional<Path> model, String host, int port, Streams streams)
      throws IOException {
    CountDownLatch asked = new CountDownLatch(1);
    try (ShutdownHook _ = new ShutdownHook(asked::countDown);
        EngineSearch search = house.search(place);
        LateReading reading = new LateReading(house::reading);
        Answering answers = house.answers(search, model);
        Site site =
            new Site(
                search,
                house.names(),
                new Desk(answers, reading, house.workLists(place.data())),
                new Installation(
                    ParserVersion.CURRENT.written(), Optional.of(place.data().toAbsolutePath())),
                host,
                port)) {
      Rehearsal.begin(search);
      site.start();
      streams.messages().println(told(place, search));
      streams.output().println("Voetspoor: http://" + shown(host) + ":" + site.port());
      streams.messages().println("stop with Ctrl-C");
      asked.await();
      return Voetspoor.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Voetspoor.NOT_HANDLED;
    }
  }

  /// What is served. A cluster that is away may come back, and is asked again with each page.
  private static String told(Place place, EngineSearch search) {
    try {
      long papers = search.papers();
      String collection = "collection: " + place + ", " + papers + " papers";
      return papers == 0 ? House.NOTHING_YET.formatted(place) + "\n" + collection : collection;
    } catch (CollectionException.Unreachable e) {
      return e.getMessage() + "; its papers are found as soon as it answers";
    }
  }

  /// Refuses what is no port.
  static void checkPort(CommandSpec spec, int port) {
    if (port < 1 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port must be 1 to 65535, and is " + port);
    }
  }

  private static String shown(String host) {
    if (host.equals("127.0.0.1")) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
