package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voetspoor.engine.lucene.LuceneField;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/// Prints the documents of `engine.lucene` as the JSON of a cluster. A paper is one document there,
/// with its references and all, so that it appears and disappears whole.
final class DocumentPrinter {
  /// Bytes that are no text.
  private static final Set<LuceneField> BINARY = EnumSet.of(LuceneField.SKETCH);

  private static final Map<String, LuceneField> BY_NAME =
      Arrays.stream(LuceneField.values())
          .collect(Collectors.toMap(LuceneField::field, Function.identity()));

  private final Analyzer analyzer;

  DocumentPrinter(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// The block of a paper.
  ///
  /// @param key its identifier in the index
  ObjectNode paper(String key, List<Document> block) {
    ObjectNode paper = document(key, block.getLast());
    Map<String, Integer> letters = new HashMap<>();
    for (Document part : block.subList(0, block.size() - 1)) {
      if (part.getField(LuceneField.PASSAGE.field()) != null) {
        ArrayNode passages = paper.withArray("/" + Mapping.PASSAGES);
        passages.add(passage(part, key + "#" + (passages.size() + 1), letters));
      }
      for (IndexableField field : part.getFields(LuceneField.CLUE.field())) {
        if (field.fieldType().indexOptions() != IndexOptions.NONE) {
          add(paper, LuceneField.CLUE.field(), text(field));
        }
      }
    }
    ArrayNode runs = paper.putArray(Mapping.LETTERS);
    letters.forEach((run, times) -> LetterTokens.of(run, times).forEach(runs::add));
    return paper;
  }

  /// A passage; adds the runs of letters in its words to `letters`.
  private ObjectNode passage(Document passage, String key, Map<String, Integer> letters) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put(Mapping.PASSAGE_KEY, key);
    for (IndexableField field : passage) {
      LuceneField known = known(field);
      if (Mapping.PASSAGE_WORDS.contains(known)) {
        String places = WordPlaces.of(field, analyzer);
        json.put(known.field(), places);
        printLength(known, places, json);
        if (known == LuceneField.ANSWER) {
          LetterTokens.in(places).forEach((run, times) -> letters.merge(run, times, Integer::sum));
        }
      }
      switch (known) {
        case UNDER -> json.put(Mapping.KEPT_UNDER, base64(text(field)));
        case NAMES -> add(json, known.field(), text(field));
        case PASSAGE ->
            json.put(Mapping.KEPT, encoded(Optional.ofNullable(field.binaryValue()).orElseThrow()));
        default -> {}
      }
    }
    return json;
  }

  /// How many words a field has, in the few digits in which Lucene remembers that.
  private static void printLength(LuceneField field, String places, ObjectNode json) {
    if (!places.isEmpty()) {
      int words = 1 + (int) places.chars().filter(c -> c == WordPlaces.PLACE).count();
      json.put(
          Mapping.WORDS_IN + field.field(), SmallFloat.byte4ToInt(SmallFloat.intToByte4(words)));
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static LuceneField known(IndexableField field) {
    return Optional.ofNullable(BY_NAME.get(field.name()))
        .orElseThrow(() -> new IllegalArgumentException("not a field: " + field.name()));
  }

  /// Any other document.
  ///
  /// @param key its identifier in the index
  ObjectNode document(String key, Document document) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put(Mapping.KEY, key);
    json.putObject(Mapping.KEPT);
    json.putObject(Mapping.FACETS);
    document.forEach(field -> print(field, json));
    return json;
  }

  private void print(IndexableField field, ObjectNode json) {
    if (field.name().equals(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)) {
      printFacet(field, json);
      return;
    }
    LuceneField known = known(field);
    boolean indexed = field.fieldType().indexOptions() != IndexOptions.NONE;
    if (known == LuceneField.SPELLING) {
      ArrayNode words = json.putArray(known.field());
      Arrays.stream(WordPlaces.of(field, analyzer).split(" ", -1))
          .filter(word -> !word.isEmpty())
          .distinct()
          .forEach(words::add);
    } else if (Mapping.WORDS.contains(known) && indexed) {
      json.put(known.field(), WordPlaces.of(field, analyzer));
    } else if (known == LuceneField.DATE) {
      printDate(number(field), json);
    } else if (known == LuceneField.SEEN) {
      json.put(known.field(), number(field));
    } else if (Mapping.WHOLE.contains(known) && indexed) {
      add(json, known.field(), text(field));
    } else {
      printKept(known, field, json);
    }
  }

  /// What is not searched. A column of which the value is searched or kept too says nothing new.
  private static void printKept(LuceneField known, IndexableField field, ObjectNode json) {
    ObjectNode kept = json.withObject("/" + Mapping.KEPT);
    Optional<BytesRef> bytes = Optional.ofNullable(field.binaryValue());
    boolean column = field.fieldType().docValuesType() == DocValuesType.SORTED;
    if (known == LuceneField.EDITION && column) {
      add(json, known.field(), bytes.orElseThrow().utf8ToString());
    } else if (column) {
      return;
    } else if (bytes.isPresent()) {
      kept.put(known.field(), BINARY.contains(known) ? encoded(bytes.get()) : utf8(bytes.get()));
    } else if (field.fieldType().stored()) {
      kept.put(known.field(), text(field));
    }
  }

  private static void printFacet(IndexableField field, ObjectNode json) {
    if (field.fieldType().docValuesType() == DocValuesType.SORTED_SET) {
      String[] path =
          FacetsConfig.stringToPath(
              Optional.ofNullable(field.binaryValue()).orElseThrow().utf8ToString());
      ObjectNode facets = json.withObject("/" + Mapping.FACETS);
      if (path.length == 2) {
        add(facets, path[0], path[1]);
      }
    }
  }

  private static void printDate(long day, ObjectNode json) {
    LocalDate date = LocalDate.ofEpochDay(day);
    json.put(LuceneField.DATE.field(), day);
    json.put(Mapping.MONTH, date.getYear() * 12 + date.getMonthValue() - 1);
  }

  private static void add(ObjectNode json, String name, String value) {
    (json.get(name) instanceof ArrayNode known ? known : json.putArray(name)).add(value);
  }

  private static long number(IndexableField field) {
    return Optional.ofNullable(field.numericValue()).orElseThrow().longValue();
  }

  private static String text(IndexableField field) {
    return Optional.ofNullable(field.stringValue())
        .or(() -> Optional.ofNullable(field.numericValue()).map(Number::toString))
        .or(() -> Optional.ofNullable(field.binaryValue()).map(BytesRef::utf8ToString))
        .orElseThrow(() -> new IllegalArgumentException("no value in " + field.name()));
  }

  private static String utf8(BytesRef bytes) {
    return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
  }

  private static String encoded(BytesRef bytes) {
    return Base64.getEncoder()
        .encodeToString(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
  }

  /// What was kept of a field, as bytes again.
  static byte[] bytes(LuceneField field, String kept) {
    return BINARY.contains(field)
        ? Base64.getDecoder().decode(kept)
        : kept.getBytes(StandardCharsets.UTF_8);
  }
}
