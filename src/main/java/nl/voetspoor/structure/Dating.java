package nl.voetspoor.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;

/// The day that a paper bears, from the surest evidence that it gives: what the publisher states,
/// the line under the heading ('Voorgesteld 21 december 2023'), the day an answer was received, the
/// letterhead, the place and day over or under a letter ('Den Haag, 15 september 2021'), the day it
/// was sent.
record Dating(Declared declared, Letterhead letterhead, Flow body) {
  private static final Pattern RECEIVED = Pattern.compile("\\(ontvangen ([^)]{8,30})\\)");
  private static final Pattern PLACE_AND_DAY =
      Pattern.compile(
          "(?:^|\\n)(?:Den Haag|['’‘]s[- ]Gravenhage|Amsterdam|Utrecht|Vastgesteld|Ontvangen"
              + "|Voorgesteld|Gepubliceerd)\\b[^\\n]{0,40}?\\b("
              + DutchDates.SEEN
              + ")\\b");

  /// `verzonden d.d. 27 augustus 2018`.
  private static final Pattern SENT =
      Pattern.compile(
          "(?i)\\b(?:verzonden|verzenddatum|bekendgemaakt)(?: op|:)?(?: d\\.\\s?d[.,]{0,2})?\\s+(?-i:("
              + DutchDates.SEEN
              + "))\\b");

  Optional<LocalDate> date() {
    return Stream.of(
            stated(Field.DATE),
            stated(Field.DATE_TEXT),
            received(),
            letterhead.date(),
            placeAndDay(),
            sent())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalDate> stated(Field field) {
    return declared.first(field).flatMap(DutchDates::find);
  }

  private Optional<LocalDate> received() {
    return Stream.concat(
            declared.all(Field.HEADING).stream(),
            body.elements().stream().limit(6).map(Element::words))
        .flatMap(words -> find(RECEIVED, words).stream())
        .findFirst();
  }

  private Optional<LocalDate> placeAndDay() {
    int size = body.elements().size();
    return Stream.concat(
            body.elements().stream().limit(15),
            body.elements().stream().skip(Math.max(0, size - 12)))
        .flatMap(element -> find(PLACE_AND_DAY, element.words()).stream())
        .findFirst();
  }

  /// The day on which a paper says that it was sent: the last resort.
  private Optional<LocalDate> sent() {
    return body.elements().stream()
        .limit(15)
        .flatMap(element -> find(SENT, element.words()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> find(Pattern pattern, String words) {
    Matcher m = pattern.matcher(words);
    return m.find() ? DutchDates.find(m.group(1)) : Optional.empty();
  }
}
