package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.voetspoor.extract.worker.Misbehaving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A worker that hangs in a parser ends all the same when the program is killed.
class OrphanIT {
  @TempDir Path folder = Path.of("unset");

  @Test
  void noWorkerOutlivesAProgramThatIsKilled() throws Exception {
    Process program = startOn(Misbehaving.file(folder, "hang for ever"));
    try {
      await("a worker to start", () -> program.descendants().count() > 0);
      List<ProcessHandle> workers = program.descendants().toList();
      Thread.sleep(2000); // until it hangs, and waits for no further word of its parent
      assertTrue(workers.stream().allMatch(ProcessHandle::isAlive));
      program.destroyForcibly().waitFor();
      await("the workers to end", () -> workers.stream().noneMatch(ProcessHandle::isAlive));
    } finally {
      program.destroyForcibly();
    }
  }

  @Test
  void noWorkerIsLeftWhenTheProgramEnds() throws Exception {
    Process program = startOn(Misbehaving.file(folder, "behave"));
    List<ProcessHandle> workers = new ArrayList<>();
    while (!program.waitFor(50, TimeUnit.MILLISECONDS)) {
      program.descendants().forEach(workers::add);
    }
    assertFalse(workers.isEmpty());
    await("the workers to end", () -> workers.stream().noneMatch(ProcessHandle::isAlive));
    assertFalse(Files.exists(folder.resolve("data/unpacked/workers")));
  }

  private Process startOn(Path file) throws IOException {
    List<String> command = new ArrayList<>(Launcher.java(Path.of("")));
    String services = Misbehaving.announceIn(Files.createDirectories(folder.resolve("services")));
    command.set(command.size() - 1, services + ":" + command.getLast());
    command.addAll(List.of(Voetspoor.class.getName(), "index", "--data"));
    command.addAll(List.of(folder.resolve("data").toString(), file.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("messages").toFile())
        .start();
  }

  private static void await(String what, BooleanSupplier seen) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(40));
    while (!seen.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "waited in vain for " + what);
      Thread.sleep(50);
    }
  }
}
