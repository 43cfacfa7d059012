package nl.voetspoor.structure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What stands in the XML of the official publisher, read event by event and by nothing of the
/// program: the words of the body and those of each note, in order.
///
/// @param body the words of the body, without the masthead and the numbers of list items, which are
///   fields and labels
/// @param notes the words of the notes, each note after the other, without their numbers
/// @param marks the numbers of the notes
record KoopText(List<String> body, List<String> notes, List<String> marks) {
  /// What is not running text but a field or a label.
  private static final Set<String> FIELDS =
      Set.of(
          "metadata",
          "kamerstukkop",
          "dossier",
          "stuknr",
          "datumtekst",
          "li.nr",
          "kamervraagkop",
          "kamervraagnummer");

  /// What stands by itself, so that words do not run on into it.
  private static final Set<String> APART =
      Set.of(
          "al",
          "al-groep",
          "tussenkop",
          "titel",
          "li",
          "entry",
          "functie",
          "naam",
          "voornaam",
          "achternaam",
          "noot.al",
          "ondertekening",
          "plaatje",
          "kop",
          "nr",
          "label",
          "subtitel");

  static KoopText read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return new Walk(factory.createXMLStreamReader(in)).text();
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static final class Walk {
    private final XMLStreamReader xml;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final List<String> marks = new ArrayList<>();

    Walk(XMLStreamReader xml) {
      this.xml = xml;
    }

    KoopText text() throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          element(body);
        }
      }
      return new KoopText(words(body.toString()), words(notes.toString()), marks);
    }

    private void element(StringBuilder pen) throws XMLStreamException {
      String name = xml.getLocalName();
      boolean field = FIELDS.contains(name);
      StringBuilder inner = field ? new StringBuilder() : name.equals("noot") ? notes : pen;
      if (name.equals("noot.nr")) {
        StringBuilder mark = new StringBuilder();
        within(name, mark);
        marks.add(mark.toString().strip());
        return;
      }
      space(name, inner);
      within(name, inner);
      space(name, inner);
      if (name.equals("noot")) {
        notes.append(' ');
      }
    }

    private void within(String name, StringBuilder pen) throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            boolean heading = xml.getLocalName().equals("titel") && name.equals("stuk");
            element(heading ? new StringBuilder() : pen);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> pen.append(xml.getText());
          default -> {
            // Remarks and instructions are no text.
          }
        }
      }
    }

    private static void space(String name, StringBuilder pen) {
      if (APART.contains(name)) {
        pen.append(' ');
      }
    }
  }

  static List<String> words(String text) {
    return java.util.Arrays.stream(text.split("[\\s\\p{Z}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
