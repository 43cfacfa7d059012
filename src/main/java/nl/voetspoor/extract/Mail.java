package nl.voetspoor.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The message of a mail, which is a paper of its own where it says more than that something is
/// attached.
final class Mail {
  private static final Set<String> TYPES = Set.of("message/rfc822", "application/vnd.ms-outlook");

  /// `Bijgaand de stukken, met vriendelijke groet` with a signature is shorter than this.
  private static final int TRIFLE = 200;

  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final Pattern ANSWERED =
      Pattern.compile("(?i)^(?:(?:re|fw|fwd|antw|doorst)\\s?:\\s?)+");

  private final int maxCharacters;
  private Optional<Matter> body = Optional.empty();

  Mail(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  static boolean isType(String type) {
    return TYPES.contains(type);
  }

  /// Takes a part without a name as the message, if it is text and there is none yet.
  boolean takesBody(String type, Metadata metadata, InputStream in) throws IOException {
    boolean attached =
        Optional.ofNullable(metadata.get(Metadata.CONTENT_DISPOSITION))
            .filter(said -> said.toLowerCase(Locale.ROOT).startsWith("attachment"))
            .isPresent();
    boolean written = type.equals("text/html") || type.equals("text/plain");
    if (attached || !written || body.isPresent()) {
      return false;
    }
    byte[] bytes = in.readNBytes(maxCharacters);
    Charset charset = charset(metadata.get(Metadata.CONTENT_ENCODING));
    body =
        Optional.of(
            type.equals("text/html")
                ? html(Jsoup.parse(new ByteArrayInputStream(bytes), charset.name(), ""))
                : new Lines(new String(bytes, charset).lines().toList()));
    return true;
  }

  /// The message with what its head says; empty where it is a trifle.
  Optional<Extracted> text(String type, Metadata metadata, String xhtml) {
    Matter matter = body.orElseGet(() -> html(Jsoup.parse(xhtml, "", Parser.xmlParser())));
    return Length.of(matter) < TRIFLE
        ? Optional.empty()
        : Optional.of(new Extracted(type, declared(metadata), matter));
  }

  /// Of a message from Outlook, Tika puts the head over the text; the head is read elsewhere.
  private static Matter html(Document document) {
    document.select("script, style, head").remove();
    Element message = document.selectFirst("div.message-body");
    Element whole = document.selectFirst("body");
    return new Markup(document).read(message != null ? message : whole != null ? whole : document);
  }

  private static Declared declared(Metadata metadata) {
    Declared.Writer declared = new Declared.Writer();
    value(metadata, TikaCoreProperties.SUBJECT)
        .or(() -> value(metadata, TikaCoreProperties.TITLE))
        .map(subject -> ANSWERED.matcher(subject).replaceFirst(""))
        .ifPresent(subject -> declared.put(Field.SUBJECT, subject));
    value(metadata, TikaCoreProperties.CREATED)
        .flatMap(Mail::day)
        .ifPresent(day -> declared.put(Field.DATE, day));
    people(metadata, Message.MESSAGE_FROM).ifPresent(from -> declared.put(Field.SENDER, from));
    people(metadata, Message.MESSAGE_TO).ifPresent(to -> declared.put(Field.ADDRESSEE, to));
    return declared.done();
  }

  private static Optional<String> value(Metadata metadata, Property property) {
    return Optional.ofNullable(metadata.get(property)).filter(value -> !value.isBlank());
  }

  /// Names, or addresses where there are none.
  private static Optional<String> people(Metadata metadata, String field) {
    List<String> names =
        Arrays.stream(metadata.getValues(field))
            .flatMap(all -> Arrays.stream(all.split("[,;]\\s+", -1)))
            .map(Mail::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(10)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.stream().collect(Collectors.joining(", ")));
  }

  /// Of `"Jan de Wit" <wit@example.nl>` the name.
  private static String name(String person) {
    int address = person.indexOf('<');
    String name = address > 0 ? person.substring(0, address) : person;
    return name.replaceAll("[\"<>]", "").strip();
  }

  private static Optional<String> day(String moment) {
    try {
      return Optional.of(Instant.parse(moment).atZone(HERE).toLocalDate().toString());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Charset charset(@org.jspecify.annotations.Nullable String name) {
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
