package nl.voetspoor.extract.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Extraction;
import nl.voetspoor.extract.Extraction.Described;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Holds;
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

/// An [Extraction] in few bytes, and back. Both ends are the same build, so there is no version: of
/// each record the parts are written in their order, of each sealed interface first which of its
/// cases it is.
final class ExtractionCodec {
  private ExtractionCodec() {}

  static void write(Extraction extraction, DataOutput to) throws IOException {
    Pen pen = new Pen(to);
    switch (extraction) {
      case Extracted extracted -> extracted(extracted, pen.number(0));
      case Holds(var type, var own, var files) ->
          pen.number(3)
              .text(type)
              .list(own.stream().toList(), ExtractionCodec::extracted)
              .list(files, ExtractionCodec::held);
      case Described(var type, var source, var records) ->
          pen.number(2).text(type).choice(source).list(records, ExtractionCodec::declared);
      case Unreadable(var fault, var reason, var type) ->
          pen.number(1).choice(fault).text(reason).text(type);
    }
  }

  /// @throws IOException also where the bytes are no such thing
  static Extraction read(DataInput from) throws IOException {
    Eye eye = new Eye(from);
    int which = eye.number();
    return switch (which) {
      case 0 -> extracted(eye);
      case 3 ->
          new Holds(
              eye.text(),
              eye.list(ExtractionCodec::extracted).stream().findFirst(),
              eye.list(ExtractionCodec::held));
      case 1 -> new Unreadable(eye.choice(Fault.values()), eye.text(), eye.text());
      case 2 ->
          new Described(
              eye.text(),
              eye.choice(OfficialRecord.Source.values()),
              eye.list(ExtractionCodec::declared));
      default -> throw Eye.unknown("extraction", which);
    };
  }

  private static void extracted(Extracted extracted, Pen pen) throws IOException {
    pen.text(extracted.mediaType());
    declared(extracted.declared(), pen);
    matter(extracted.matter(), pen);
    pen.list(extracted.remark().stream().toList(), ExtractionCodec::remark);
  }

  private static Extracted extracted(Eye eye) throws IOException {
    return new Extracted(
        eye.text(),
        declared(eye),
        matter(eye),
        eye.list(ExtractionCodec::remark).stream().findFirst());
  }

  private static void held(Held held, Pen pen) throws IOException {
    switch (held) {
      case Held.Laid(var name, var content) -> pen.number(0).text(name).text(content.toString());
      case Held.NoPaper(var name, var type, var reason) ->
          pen.number(1).text(name).text(type).text(reason);
      case Held.Refused(var name, var fault, var reason) ->
          pen.number(2).text(name).choice(fault).text(reason);
    }
  }

  private static Held held(Eye eye) throws IOException {
    int which = eye.number();
    return switch (which) {
      case 0 -> new Held.Laid(eye.text(), Path.of(eye.text()));
      case 1 -> new Held.NoPaper(eye.text(), eye.text(), eye.text());
      case 2 -> new Held.Refused(eye.text(), eye.choice(Fault.values()), eye.text());
      default -> throw Eye.unknown("held file", which);
    };
  }

  private static void remark(Remark remark, Pen pen) throws IOException {
    pen.choice(remark.fault()).text(remark.reason());
  }

  private static Remark remark(Eye eye) throws IOException {
    return new Remark(eye.choice(Fault.values()), eye.text());
  }

  private static void declared(Declared declared, Pen pen) throws IOException {
    pen.list(
        List.copyOf(declared.values().entrySet()),
        (field, to) -> to.choice(field.getKey()).list(field.getValue(), (v, p) -> p.text(v)));
  }

  private static Declared declared(Eye eye) throws IOException {
    Map<Declared.Field, List<String>> values = new EnumMap<>(Declared.Field.class);
    for (int left = eye.number(); left > 0; left--) {
      values.put(eye.choice(Declared.Field.values()), eye.list(Eye::text));
    }
    return new Declared(values);
  }

  private static void matter(Matter matter, Pen pen) throws IOException {
    switch (matter) {
      case Pages(var pages) -> pen.number(0).list(pages, ExtractionCodec::page);
      case Flow(var elements, var notes, var margins) ->
          pen.number(1)
              .list(elements, ExtractionCodec::element)
              .list(notes, ExtractionCodec::note)
              .list(margins, (margin, to) -> to.text(margin));
      case Lines(var lines) -> pen.number(2).list(lines, (line, to) -> to.text(line));
    }
  }

  private static Matter matter(Eye eye) throws IOException {
    int which = eye.number();
    return switch (which) {
      case 0 -> new Pages(eye.list(ExtractionCodec::page));
      case 1 ->
          new Flow(
              eye.list(ExtractionCodec::element),
              eye.list(ExtractionCodec::note),
              eye.list(Eye::text));
      case 2 -> new Lines(eye.list(Eye::text));
      default -> throw Eye.unknown("matter", which);
    };
  }

  private static void page(Page page, Pen pen) throws IOException {
    pen.number(page.number())
        .fraction(page.width())
        .fraction(page.height())
        .list(page.lines(), ExtractionCodec::line)
        .list(page.recognition().stream().toList(), ExtractionCodec::recognition);
  }

  private static Page page(Eye eye) throws IOException {
    return new Page(
        eye.number(),
        eye.fraction(),
        eye.fraction(),
        eye.list(ExtractionCodec::line),
        eye.list(ExtractionCodec::recognition).stream().findFirst());
  }

  private static void recognition(Recognition recognition, Pen pen) throws IOException {
    pen.list(recognition.confidence().stream().toList(), (sure, to) -> to.text(sure.toString()))
        .list(List.copyOf(recognition.unsure()), (word, to) -> to.text(word));
  }

  private static Recognition recognition(Eye eye) throws IOException {
    return new Recognition(
        eye.list(Eye::text).stream().map(Double::valueOf).findFirst(),
        Set.copyOf(eye.list(Eye::text)));
  }

  private static void line(Line line, Pen pen) throws IOException {
    pen.list(line.words(), ExtractionCodec::word).fraction(line.baseline());
  }

  private static Line line(Eye eye) throws IOException {
    return new Line(eye.list(ExtractionCodec::word), eye.fraction());
  }

  private static void word(Word word, Pen pen) throws IOException {
    pen.text(word.text())
        .fraction(word.left())
        .fraction(word.right())
        .fraction(word.size())
        .flag(word.bold())
        .flag(word.italic())
        .flag(word.raised())
        .flag(word.glued());
  }

  private static Word word(Eye eye) throws IOException {
    return new Word(
        eye.text(),
        eye.fraction(),
        eye.fraction(),
        eye.fraction(),
        eye.flag(),
        eye.flag(),
        eye.flag(),
        eye.flag());
  }

  private static void element(Element element, Pen pen) throws IOException {
    pen.choice(element.kind()).number(element.level()).text(element.label());
    pen.text(element.words()).list(element.text().pins(), ExtractionCodec::pin);
  }

  private static Element element(Eye eye) throws IOException {
    return new Element(
        eye.choice(Block.Kind.values()),
        eye.number(),
        eye.text(),
        new Text(eye.text(), eye.list(ExtractionCodec::pin)));
  }

  private static void note(Note note, Pen pen) throws IOException {
    pen.text(note.mark()).text(note.words()).number(note.page());
  }

  private static Note note(Eye eye) throws IOException {
    return new Note(eye.text(), eye.text(), eye.number());
  }

  private static void pin(Pin pin, Pen pen) throws IOException {
    switch (pin) {
      case Pin.Mark(int at, int note) -> pen.number(0).number(at).number(note);
      case Pin.PageTurn(int at, int page) -> pen.number(1).number(at).number(page);
    }
  }

  private static Pin pin(Eye eye) throws IOException {
    int which = eye.number();
    return switch (which) {
      case 0 -> new Pin.Mark(eye.number(), eye.number());
      case 1 -> new Pin.PageTurn(eye.number(), eye.number());
      default -> throw Eye.unknown("pin", which);
    };
  }
}
