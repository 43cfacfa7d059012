package nl.voetspoor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.ingest.SentPapers;

/// Reads what is sent by what is put together when the first paper is, with a folder for what it
/// needs meanwhile: most who look something up send none.
final class LateReading implements PaperReading, AutoCloseable {
  private final Function<Path, SentPapers> maker;
  private Optional<Made> made = Optional.empty();

  /// @param maker what reads papers, by an existing folder that is cleared when this is closed
  LateReading(Function<Path, SentPapers> maker) {
    this.maker = maker;
  }

  private record Made(SentPapers papers, Path scratch) {}

  @Override
  public Read ofFile(String name, byte[] content) throws UnreadableException {
    return reading().ofFile(name, content);
  }

  @Override
  public Read ofText(String text) {
    return reading().ofText(text);
  }

  private synchronized SentPapers reading() {
    if (made.isEmpty()) {
      try {
        Path scratch = Files.createTempDirectory("voetspoor");
        made = Optional.of(new Made(maker.apply(scratch), scratch));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return made.get().papers();
  }

  @Override
  public synchronized void close() throws IOException {
    if (made.isPresent()) {
      try {
        made.get().papers().close();
      } finally {
        Indexing.clear(made.get().scratch());
      }
    }
  }
}
