package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import nl.voetspoor.bench.Rooms;
import nl.voetspoor.engine.lucene.EngineSearch;

/// The program with its collection in a folder.
final class OursPeer extends ProgramPeer {
  /// What it is called in the report.
  static final String NAME = "Voetspoor";

  private final Path data;

  OursPeer(Path data) {
    super(NAME, Rooms.store(data, Rooms.analysis()));
    this.data = data;
  }

  @Override
  EngineSearch open() {
    return Rooms.search(data, Rooms.analysis());
  }

  @Override
  public long size() throws IOException {
    return Peer.bytes(data);
  }
}
