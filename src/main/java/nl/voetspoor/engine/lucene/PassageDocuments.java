package nl.voetspoor.engine.lucene;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Reference;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// The passages of a paper as documents of its block. Their words stand in fields of their own, so
/// that a search for papers neither finds nor counts them.
final class PassageDocuments {
  private final PaperCodec codec;
  private final DutchAnalyzer analyzer;

  PassageDocuments(PaperCodec codec, DutchAnalyzer analyzer) {
    this.codec = codec;
    this.analyzer = analyzer;
  }

  /// The passages of `paper`, in its order.
  ///
  /// @param words those of its text
  List<Document> of(Paper paper, TextWords words, List<Reference> references) {
    Map<String, TextWords> headings = new HashMap<>();
    return Passages.of(paper).stream()
        .map(passage -> {
          Document document = document(paper, passage, named(paper, passage, references));
          addWords(document, passage, words);
          add(
              document,
              LuceneField.UNDER,
              headings.computeIfAbsent(under(paper, passage), analyzer::words));
          return document;
        })
        .toList();
  }

  /// A passage by itself, with the words by which it is weighed.
  Document alone(FarPassages.Kept kept) {
    byte[] written = kept.passage().getBytes(StandardCharsets.UTF_8);
    Passage passage = codec.read(written, Passage.class);
    Document document = new Document();
    kept.names().forEach(id -> name(document, id));
    document.add(new StoredField(LuceneField.PASSAGE.field(), written));
    add(document, LuceneField.QUESTION, analyzer.words(passage.question()));
    add(document, LuceneField.ANSWER, analyzer.words(passage.text()));
    add(document, LuceneField.UNDER, analyzer.words(kept.under()));
    return document;
  }

  private static void name(Document document, String id) {
    document.add(new StringField(LuceneField.NAMES.field(), id, Field.Store.YES));
  }

  private static void addWords(Document document, Passage passage, TextWords words) {
    int questions = passage.question().isEmpty() ? 0 : 1;
    List<Span> spans = passage.spans();
    if (questions > 0) {
      add(document, LuceneField.QUESTION, words, spans.subList(0, questions));
    }
    if (!passage.text().isEmpty()) {
      add(document, LuceneField.ANSWER, words, spans.subList(questions, spans.size()));
    }
  }

  private static String under(Paper paper, Passage passage) {
    return Stream.of(
            passage.heading(),
            Optional.of(paper.description().title()),
            paper.description().subject())
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private Document document(Paper paper, Passage passage, Set<PaperId> named) {
    Document document = new Document();
    keyword(document, LuceneField.BLOCK, paper.id().value());
    keyword(document, LuceneField.TYPE, Documents.PASSAGE);
    named.forEach(id -> name(document, id.value()));
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

  private static void add(Document document, LuceneField field, TextWords words) {
    if (!words.text().isEmpty()) {
      document.add(new WordsField(field, words, WordsField.COUNTED));
    }
  }

  private static void add(Document document, LuceneField field, TextWords words, List<Span> parts) {
    document.add(new WordsField(field, words, parts, WordsField.COUNTED));
  }

  private static void keyword(Document document, LuceneField field, String value) {
    document.add(new StringField(field.field(), value, Field.Store.NO));
  }
}
