package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.Passage;
import nl.voetspoor.index.Passages;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Reference;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/// The passages of a paper as documents of its block. Their words stand in fields of their own, so
/// that a search for papers neither finds nor counts them.
final class PassageDocuments {
  private static final FieldType COUNTED = counted();

  private final PaperCodec codec;

  PassageDocuments(PaperCodec codec) {
    this.codec = codec;
  }

  /// The passages of `paper`, in its order.
  List<Document> of(Paper paper, List<Reference> references) {
    return Passages.of(paper).stream()
        .map(passage -> document(paper, passage, named(paper, passage, references)))
        .toList();
  }

  private Document document(Paper paper, Passage passage, Set<PaperId> named) {
    Document document = new Document();
    keyword(document, LuceneField.BLOCK, paper.id().value());
    keyword(document, LuceneField.TYPE, Documents.PASSAGE);
    words(document, LuceneField.QUESTION, passage.question());
    words(document, LuceneField.ANSWER, passage.text());
    words(
        document,
        LuceneField.UNDER,
        Stream.of(
                passage.heading(),
                Optional.of(paper.description().title()),
                paper.description().subject())
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining("\n")));
    named.forEach(id ->
        document.add(new StringField(LuceneField.NAMES.field(), id.value(), Field.Store.YES)));
    document.add(new StoredField(LuceneField.PASSAGE.field(), codec.write(passage)));
    return document;
  }

  /// What a passage refers to, in its text or in a note at its words.
  private static Set<PaperId> named(Paper paper, Passage passage, List<Reference> references) {
    Set<String> notes =
        paper.content().footnotes().stream()
            .filter(note -> within(passage, Math.max(0, note.anchor() - 1)))
            .map(Footnote::mark)
            .collect(Collectors.toSet());
    return references.stream()
        .filter(reference ->
            reference
                .footnote()
                .map(notes::contains)
                .orElseGet(() -> within(passage, reference.mention().span().start())))
        .flatMap(reference -> reference.mention().targets().stream())
        .filter(target -> !target.equals(paper.id()))
        .collect(Collectors.toSet());
  }

  private static boolean within(Passage passage, int offset) {
    return passage.spans().stream().anyMatch(span -> span.contains(offset));
  }

  /// Lets each passage of a whole block know how far its paper is, which is the last.
  static void tie(List<Document> block) {
    for (int i = 0; i < block.size(); i++) {
      if (Objects.nonNull(block.get(i).getField(LuceneField.PASSAGE.field()))) {
        block
            .get(i)
            .add(
                new NumericDocValuesField(
                    LuceneField.DISTANCE.field(), (long) block.size() - 1 - i));
      }
    }
  }

  private static void words(Document document, LuceneField field, String text) {
    if (!text.isEmpty()) {
      document.add(new Field(field.field(), text, COUNTED));
    }
  }

  private static void keyword(Document document, LuceneField field, String value) {
    document.add(new StringField(field.field(), value, Field.Store.NO));
  }

  /// How often each word stands in it, not where: what is shown is marked from its text.
  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
