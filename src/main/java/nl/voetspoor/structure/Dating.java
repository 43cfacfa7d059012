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
/// letterhead, the place and day over or under a letter ('Den Haag, 15 september 2021').
record Dating(Declared declared, Letterhead letterhead, Flow body) {
  private static final Pattern RECEIVED = Pattern.compile("\\(ontvangen ([^)]{8,30})\\)");
  private static final Pattern PLACE_AND_DAY =
      Pattern.compile(
          "(?:^|\\n)(?:Den Haag|['’‘]s[- ]Gravenhage|Amsterdam|Utrecht|Vastgesteld|Ontvangen"
              + "|Voorgesteld|Gepubliceerd)\\b[^\\n]{0,40}?(\\d{1,2} \\p{L}{3,9} \\d{4})");

  Optional<LocalDate> date() {
    return stated(Field.DATE)
        .or(() -> stated(Field.DATE_TEXT))
        .or(this::received)
        .or(letterhead::date)
        .or(this::placeAndDay);
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

  private static Optional<LocalDate> find(Pattern pattern, String words) {
    Matcher m = pattern.matcher(words);
    return m.find() ? DutchDates.find(m.group(1)) : Optional.empty();
  }
}
