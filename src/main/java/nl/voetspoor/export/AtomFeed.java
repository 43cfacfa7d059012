package nl.voetspoor.export;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed after RFC 4287.
///
/// A paper is published at the beginning of its day, as the clock stands in the Netherlands, and
/// never updated after that; one without a day bears the moment at which the collection came to be
/// as it is, which is the only one the format leaves.
///
/// @param id names the feed for ever (RFC 4151)
/// @param title what it is called
/// @param self where it is found
/// @param page the page that shows the same
/// @param since when the collection came to be as it is
/// @param items its papers, in order
public record AtomFeed(
    String id, String title, String self, String page, Instant since, List<Item> items) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /// A paper in a feed.
  ///
  /// @param id names it for ever
  public record Item(String id, Entry paper) {}

  /// Keeps its own copy of the list.
  public AtomFeed {
    items = List.copyOf(items);
    title = OneLine.of(title);
  }

  /// As it is sent.
  public String written() {
    StringWriter out = new StringWriter();
    try {
      write(XMLOutputFactory.newInstance().createXMLStreamWriter(out));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written to memory", e);
    }
    return out.toString();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text(xml, "id", id);
    text(xml, "title", title);
    text(xml, "updated", written(since));
    link(xml, "self", "application/atom+xml", self);
    link(xml, "alternate", "text/html", page);
    author(xml, "Voetspoor");
    text(xml, "generator", "Voetspoor");
    for (Item item : items) {
      entry(xml, item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void entry(XMLStreamWriter xml, Item item) throws XMLStreamException {
    Entry paper = item.paper();
    xml.writeStartElement("entry");
    text(xml, "id", item.id());
    text(xml, "title", paper.title().isEmpty() ? paper.id().value() : paper.title());
    text(xml, "updated", written(paper.date().map(AtomFeed::morning).orElse(since)));
    if (paper.date().isPresent()) {
      text(xml, "published", written(morning(paper.date().get())));
    }
    link(xml, "alternate", "text/html", paper.address());
    if (paper.official().isPresent()) {
      link(xml, "via", "text/html", paper.official().map(URI::toString).orElse(""));
    }
    for (String author : paper.authors()) {
      author(xml, author);
    }
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", paper.kind());
    text(xml, "summary", summary(paper));
    xml.writeEndElement();
  }

  /// `kamerbrief · 28638, nr. 201 · Justitie en Veiligheid`.
  private static String summary(Entry paper) {
    return String.join(
        " · ",
        Stream.concat(Stream.of(paper.kind(), paper.number()), paper.ministryNames().stream())
            .toList());
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    text(xml, "name", name);
    xml.writeEndElement();
  }

  private static Instant morning(LocalDate date) {
    return date.atStartOfDay(HERE).toInstant();
  }

  private static String written(Instant moment) {
    return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }
}
