package nl.voetspoor.extract.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extraction.Described;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Remark;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Held;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Lines;
import nl.voetspoor.extract.Matter;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Pages;
import nl.voetspoor.extract.Pin;
import nl.voetspoor.extract.Recognition;
import nl.voetspoor.extract.Text;
import nl.voetspoor.extract.Word;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.OfficialRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a worker read comes back as it was.
class ExtractionCodecTest {
  private static final Declared DECLARED =
      new Declared(
          Map.of(
              Declared.Field.DOSSIER, List.of("36 410 XIII", "21 501-02"),
              Declared.Field.HEADING, List.of("BRIEF VAN DE MINISTER")));

  static Stream<Extraction> everyCase() {
    Line line =
        new Line(
            List.of(
                new Word("vragen", 70.125f, 101.5f, 9f, false, true, false, false),
                new Word("1", 101.5f, Float.MIN_VALUE, 5.4f, false, false, true, true),
                new Word("vragen", -1f, 0f, 9f, true, false, false, false)),
            700.33f);
    Pages pages =
        new Pages(
            List.of(
                new Page(1, 595.28f, 841.89f, List.of(line, line)),
                new Page(
                    2_000_000,
                    841.89f,
                    595.28f,
                    List.of(),
                    Optional.of(new Recognition(Optional.of(0.8712345), Set.of("Je"))))));
    Flow flow =
        new Flow(
            List.of(
                Element.heading(2, Text.of("Mensenhandel – ‘één’ 漢字 \uD83D\uDE00 \uD83D")),
                new Element(
                    Block.Kind.LIST_ITEM,
                    1,
                    "a.",
                    new Text(
                        "x".repeat(70_000),
                        List.of(new Pin.Mark(12, 0), new Pin.PageTurn(69_999, 300))))),
            List.of(new Note("*", "Kamerstuk 28 638, nr. 190", 1)),
            List.of("Pagina 1 van 2"));
    return Stream.of(
        new Extracted("application/pdf", DECLARED, pages),
        new Extracted("text/html", Declared.NOTHING, flow),
        new Extracted(
            "text/plain",
            Declared.NOTHING,
            new Lines(List.of("", "\f2", "é")),
            Optional.of(new Remark(Fault.TRUNCATED, "truncated at 9 characters"))),
        new Described(
            "application/xml", OfficialRecord.Source.OWMS, List.of(DECLARED, Declared.NOTHING)),
        new Extraction.Holds(
            "message/rfc822",
            Optional.of(new Extracted("message/rfc822", DECLARED, flow)),
            List.of(
                new Held.Laid("brief.pdf", Path.of("/tmp/held1.tmp")),
                new Held.NoPaper("logo.png", "image/png", "not a paper"),
                new Held.Refused("groot.zip", Fault.TOO_LARGE, "too large"))),
        new Unreadable(Fault.ENCRYPTED, "encrypted: remove the password"));
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void whatWasWrittenIsReadAsItWas(Extraction extraction) throws IOException {
    assertEquals(extraction, read(written(extraction)));
  }

  /// A case that is added to what can be extracted must be added above.
  @Test
  void everyKindIsTried() {
    Set<Class<?>> tried = new HashSet<>();
    everyCase().forEach(extraction -> collect(extraction, tried));
    List<Class<?>> all = new ArrayList<>();
    List.of(Extraction.class, Matter.class, Pin.class, Held.class)
        .forEach(kind -> all.addAll(List.of(kind.getPermittedSubclasses())));
    assertEquals(Set.copyOf(all), tried);
  }

  @Test
  void aWordThatComesOftenTakesLittleRoom() throws IOException {
    int once = written(lines(1)).length;
    assertEquals(once + 999, written(lines(1000)).length - 1, "a byte each, and one for the count");
  }

  @Test
  void whatBreaksOffOrIsNothingOfTheKindIsRefused() throws IOException {
    byte[] whole = written(everyCase().findFirst().orElseThrow());
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> read(part));
    }
    assertThrows(IOException.class, () -> read(new byte[] {9}));
    assertThrows(IOException.class, () -> read(new byte[] {1, 99}));
  }

  private static Extraction lines(int times) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      words.add("mensenhandel");
    }
    return new Extracted("text/plain", Declared.NOTHING, new Lines(words));
  }

  private static void collect(Extraction extraction, Set<Class<?>> kinds) {
    kinds.add(extraction.getClass());
    if (extraction instanceof Extraction.Holds holds) {
      holds.files().forEach(held -> kinds.add(held.getClass()));
    }
    if (extraction instanceof Extracted extracted) {
      kinds.add(extracted.matter().getClass());
      if (extracted.matter() instanceof Flow flow) {
        flow.elements().stream()
            .flatMap(element -> element.text().pins().stream())
            .forEach(pin -> kinds.add(pin.getClass()));
      }
    }
  }

  private static byte[] written(Extraction extraction) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExtractionCodec.write(extraction, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Extraction read(byte[] bytes) throws IOException {
    return ExtractionCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
