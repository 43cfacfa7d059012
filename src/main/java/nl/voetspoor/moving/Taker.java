package nl.voetspoor.moving;

import java.io.IOException;
import java.io.InputStream;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.worklist.WorkList;

/// Takes what comes out of an archive: first descriptions, then papers, files of the ledger, work
/// lists, and originals, each in their order.
interface Taker {
  /// Takes nothing: the archive is only looked through.
  Taker NOTHING =
      new Taker() {
        @Override
        public void description(OfficialSource source) {}

        @Override
        public void paper(KeptPaper paper) {}

        @Override
        public void file(LedgerEntry entry) {}

        @Override
        public void workList(WorkList list) {}

        @Override
        public void original(String sha256, InputStream bytes) {}
      };

  /// What a file says of a paper.
  void description(OfficialSource source);

  /// A paper.
  void paper(KeptPaper paper);

  /// A file of the ledger.
  void file(LedgerEntry entry);

  /// A work list.
  void workList(WorkList list);

  /// An original file; its bytes need not be read.
  ///
  /// @throws IOException when it cannot be written
  void original(String sha256, InputStream bytes) throws IOException;
}
