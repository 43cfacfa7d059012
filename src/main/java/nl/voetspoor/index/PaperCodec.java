package nl.voetspoor.index;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Note;
import nl.voetspoor.reference.Reference;

/// The values of a paper as bytes (JSON) and back, so that every engine keeps them alike. What an
/// older version of the program did not write yet is read as empty, and what a newer one adds is
/// passed over.
public final class PaperCodec {
  /// The text of a paper may be longer than is usual in JSON.
  private static final StreamReadConstraints LENGTHS =
      StreamReadConstraints.builder().maxStringLength(1 << 28).build();

  /// One for all, as it learns each record when it is first met, which takes a while.
  private static final ObjectMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LENGTHS).build())
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              List.class,
              lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addMixIn(Clue.class, ClueKinds.class)
          .addMixIn(Note.class, NoteKinds.class)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .build();

  /// A paper without its text, which an engine keeps apart.
  public byte[] withoutText(Paper paper) {
    return write(withText(paper, ""));
  }

  /// The paper again, from [#withoutText] and its text.
  public Paper paper(byte[] withoutText, String text) {
    return withText(read(withoutText, Paper.class), text);
  }

  /// A list of references.
  public byte[] references(List<Reference> references) {
    return write(references);
  }

  /// The references again.
  public List<Reference> references(byte[] bytes) {
    try {
      return JSON.readValue(bytes, new TypeReference<List<Reference>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Any record of this house.
  public byte[] write(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One of the kinds of `type`, with which kind it is.
  public <T> byte[] write(T value, Class<T> type) {
    try {
      return JSON.writerFor(type).writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The record again.
  public <T> T read(byte[] bytes, Class<T> type) {
    try {
      return JSON.readValue(bytes, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Tells the kinds of clue apart in what is kept.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "clue")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Clue.Letter.class, name = "letter"),
    @JsonSubTypes.Type(value = Clue.Motion.class, name = "motion"),
    @JsonSubTypes.Type(value = Clue.Title.class, name = "title"),
    @JsonSubTypes.Type(value = Clue.Among.class, name = "among")
  })
  private interface ClueKinds {}

  /// Tells the kinds of note apart in what is kept.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "note")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Note.BrokenYear.class, name = "broken-year"),
    @JsonSubTypes.Type(value = Note.YearBeforeDossier.class, name = "year-before-dossier"),
    @JsonSubTypes.Type(value = Note.OtherYear.class, name = "other-year"),
    @JsonSubTypes.Type(value = Note.LaterThanPaper.class, name = "later-than-paper")
  })
  private interface NoteKinds {}

  private static Paper withText(Paper paper, String text) {
    Content content = paper.content();
    return new Paper(
        paper.id(),
        paper.description(),
        paper.numbering(),
        paper.correspondence(),
        new Content(
            text,
            content.blocks(),
            content.footnotes(),
            content.pages(),
            content.exchanges(),
            content.scans()),
        paper.ties());
  }
}
