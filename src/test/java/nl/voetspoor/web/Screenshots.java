package nl.voetspoor.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Takes the pictures that stand in `src/docs/screenshots`: each page and state that has a name in
/// [PageState], wide and narrow, light and dark. Run by hand when a page looks different.
///
///     mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.1:exec -Dexec.classpathScope=test \
///         -Dexec.executable="$JAVA_HOME/bin/java" \
///         -Dexec.args="-classpath %classpath nl.voetspoor.web.Screenshots NAME…"
///
/// Without names it takes them all, and removes those that no state has.
public final class Screenshots {
  private static final Path FOLDER = Path.of("src/docs/screenshots");

  /// So much of a page is shown; what is below it looks alike.
  private static final int HIGHEST = 1_200;

  private Screenshots() {}

  /// A window in which pictures are taken.
  private record Pane(String name, int width, Chromium.Look look) {}

  private static final List<Pane> PANES =
      List.of(
          new Pane("wide", 1280, Chromium.Look.LIGHT),
          new Pane("narrow", 375, Chromium.Look.LIGHT),
          new Pane("dark", 1280, Chromium.Look.DARK),
          new Pane("narrow-dark", 375, Chromium.Look.DARK));

  /// An original that is open has been drawn.
  private static final String SHOWN =
      "!document.querySelector('#origineel[open]') || !!document.querySelector('#origineel canvas')"
          + " || !!document.querySelector('#origineel[data-lost]')";

  /// Takes those that are named, or all.
  public static void main(String[] names) throws Exception {
    Files.createDirectories(FOLDER);
    List<PageState> states =
        PageState.pictured().stream()
            .filter(state -> names.length == 0 || List.of(names).contains(state.name()))
            .toList();
    try (Stage stage = new Stage()) {
      for (Pane pane : PANES) {
        try (Chromium.Window window = stage.chromium().open(pane.width(), pane.look())) {
          for (PageState state : states) {
            window.page().navigate(stage.address(state));
            window.page().waitForFunction(SHOWN);
            Path file = FOLDER.resolve(state.name() + "-" + pane.name() + ".png");
            Files.write(file, SmallPicture.of(window.picture(HIGHEST)));
          }
        }
      }
    }
    if (names.length == 0) {
      removeOthers(states);
    }
  }

  private static void removeOthers(List<PageState> states) throws IOException {
    List<String> known =
        states.stream()
            .flatMap(state -> PANES.stream().map(pane -> state.name() + "-" + pane.name() + ".png"))
            .toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".png") && !known.contains(name)) {
          Files.delete(file);
        }
      }
    }
  }
}
