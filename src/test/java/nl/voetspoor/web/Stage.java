package nl.voetspoor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.voetspoor.cli.ServedCrowd;
import nl.voetspoor.cli.ServedSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// What browser tests share: one browser, and sites that are started when they are first asked for
/// and run until the last test of the process. Nothing that is done on one of them may change it
/// for another test. One thread at a time may use it.
final class Stage implements AutoCloseable {
  private final List<Runnable> closing = new ArrayList<>();
  private final Map<Theatre, String> addresses = new EnumMap<>(Theatre.class);
  private final Path folder;
  private @Nullable Chromium chromium;
  private @Nullable ServedSamples samples;

  Stage() {
    try {
      folder = Files.createTempDirectory("voetspoor-stage");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A site that can be looked at.
  enum Theatre {
    /// The sample collection, as the demo serves it.
    SAMPLES,
    /// 10,000 papers.
    CROWD,
    /// No paper at all.
    EMPTY,
    /// Papers in memory whose search can be made to go wrong: [StrangeSearch].
    STRANGE;

    static Theatre of(String name) {
      return Arrays.stream(values())
          .filter(site -> site.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no such site: " + name));
    }
  }

  /// Hands the stage to methods that ask for it. It is kept for the session and not for the run:
  /// where tests are shared among processes, each class is a run of its own, and a stage for each
  /// would read the samples and start a browser again.
  static final class Shared implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS =
        ExtensionContext.Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, OURS)
          .getOrComputeIfAbsent(Stage.class, _ -> new Stage(), Stage.class);
    }
  }

  Chromium chromium() {
    Chromium started = chromium;
    if (started == null) {
      started = new Chromium();
      chromium = started;
    }
    return started;
  }

  /// The sample collection.
  ServedSamples samples() {
    start(Theatre.SAMPLES);
    return java.util.Objects.requireNonNull(samples);
  }

  /// The address of a site, without a slash at its end.
  String address(Theatre site) {
    start(site);
    return addresses.getOrDefault(site, "");
  }

  /// Where a state is seen.
  String address(PageState state) {
    return address(state.site()) + state.path();
  }

  private void start(Theatre site) {
    if (addresses.containsKey(site)) {
      return;
    }
    switch (site) {
      case SAMPLES -> {
        ServedSamples served = new ServedSamples(folder.resolve("samples"));
        samples = served;
        keep(site, served::close, served.address());
      }
      case CROWD -> {
        ServedCrowd crowd = new ServedCrowd(folder.resolve("crowd"), 0);
        keep(site, crowd::close, crowd.address());
      }
      case EMPTY -> keep(site, StrangeSearch.site(new FakePaperSearch(), 0));
      case STRANGE -> keep(site, StrangeSearch.site(new StrangeSearch(), 0));
    }
  }

  private void keep(Theatre which, Site site) {
    keep(which, site::close, "http://127.0.0.1:" + site.port());
  }

  private void keep(Theatre which, Runnable close, String address) {
    closing.add(close);
    addresses.put(which, address);
  }

  @Override
  public void close() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
    closing.forEach(Runnable::run);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
