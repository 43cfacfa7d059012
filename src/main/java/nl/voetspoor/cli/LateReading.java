package nl.voetspoor.cli;

import java.util.Optional;
import java.util.function.Supplier;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.ingest.SentPapers;

/// Reads what is sent by what is put together when the first paper is: most who look something up
/// send none.
final class LateReading implements PaperReading, AutoCloseable {
  private final Supplier<SentPapers> maker;
  private Optional<SentPapers> made = Optional.empty();

  LateReading(Supplier<SentPapers> maker) {
    this.maker = maker;
  }

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
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  @Override
  public synchronized void close() {
    made.ifPresent(SentPapers::close);
  }
}
