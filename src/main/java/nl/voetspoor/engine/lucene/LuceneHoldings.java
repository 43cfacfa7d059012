package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// All that is kept of a collection in a folder. The order is that of the terms of the index, so
/// that nothing has to be put in order.
public final class LuceneHoldings implements Holdings {
  private final Path data;
  private final Keepsakes keepsakes = new Keepsakes(new PaperCodec());
  private final IndexReader reader;

  /// Opens the collection in `data`; one that has not been made yet is empty.
  ///
  /// @throws CollectionException when the folder cannot be read
  public LuceneHoldings(Path data) {
    this.data = data;
    try {
      this.reader = open(LuceneSearch.indexFolder(data));
    } catch (IOException e) {
      throw LuceneStore.refused(data, e);
    }
  }

  private static IndexReader open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new MultiReader();
    }
    FSDirectory directory = FSDirectory.open(folder);
    Generation.checkKept(directory);
    return DirectoryReader.indexExists(directory)
        ? DirectoryReader.open(directory)
        : new MultiReader();
  }

  @Override
  public Counts counts() {
    return new Counts(count(Documents.PAPER), count(Documents.FILE), count(Documents.OFFICIAL));
  }

  private long count(String type) {
    try {
      return new IndexSearcher(reader)
          .count(new TermQuery(new Term(LuceneField.TYPE.field(), type)));
    } catch (IOException e) {
      throw LuceneStore.refused(data, e);
    }
  }

  @Override
  public void descriptions(Consumer<OfficialSource> taker) {
    each(LuceneField.SOURCE, document -> taker.accept(keepsakes.description(document)));
  }

  @Override
  public void papers(Consumer<KeptPaper> taker) {
    each(LuceneField.ID, document -> taker.accept(keepsakes.paper(document)));
  }

  @Override
  public void files(Consumer<LedgerEntry> taker) {
    each(LuceneField.LOCATION, document -> taker.accept(keepsakes.entry(document)));
  }

  /// Documents that have a value in `field`, in order of that.
  private void each(LuceneField field, Consumer<Document> taker) {
    try {
      Live live = new Live(reader);
      FieldTerms.each(
          reader,
          field,
          (_, at) -> live.each(at, doc -> taker.accept(reader.storedFields().document(doc))));
    } catch (IOException e) {
      throw LuceneStore.refused(data, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw LuceneStore.refused(data, e);
    }
  }
}
