package nl.voetspoor.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;

/// The letterhead of a ministry: the address column and the lines over a letter or nota, by the
/// Rijkshuisstijl (`Datum`, `Ons kenmerk`, `Onderwerp`). It is taken out of the body.
///
/// @param values what stands after each label
/// @param lines every line of it, in which the name of the sender can be found
/// @param rest the paper without its letterhead
record Letterhead(Map<Letterhead.Label, String> values, List<String> lines, Flow rest) {
  private static final int REACH = 45;
  private static final Pattern POSTAL =
      Pattern.compile(
          "^(?:>?\\s*Retouradres\\b.*|Postbus \\d+.*|.*\\b\\d{4}\\s?[A-Z]{2}\\s{1,3}(?:Den Haag|DEN HAAG|['’]s-Gravenhage)"
              + "|(?:www\\.)?rijksoverheid\\.nl\\S*|www\\.\\S+|[TFM]\\s+\\+?[\\d()\\s-]{7,}|Bezoekadres.*|Postadres.*"
              + "|Ministerie van [^.;]{3,60}|Pagina \\d+.*|Bij beantwoording de datum.*)$");
  private static final Pattern NOTA =
      Pattern.compile(
          "(?i)^(?:nota|beslisnota|ter beslissing|ter informatie|ter besluitvorming|ter kennisname)$");
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?i)^Aan(?: de|:)?\\s+((?:de )?(?:voorzitters?|leden|minister|staatssecretaris|kamer|griffier)\\b.*)",
          Pattern.DOTALL);
  private static final Pattern OFFICE_ALONE =
      Pattern.compile(
          "^(?:Aan:?\\s+)?((?:De|de) (?:Minister|minister|Staatssecretaris|staatssecretaris)\\b[^.;]{3,110})$",
          Pattern.DOTALL);

  /// Something that a letterhead says, with the words that stand before it.
  enum Label {
    DATE("datum"),
    KENMERK("ons kenmerk", "onze referentie", "kenmerk", "ons nummer", "onze ref."),
    SUBJECT("onderwerp", "betreft", "betreffende"),
    ADDRESSEE("aan"),
    SENDER("van", "afzender"),
    OTHER(
        "uw kenmerk",
        "uw brief",
        "uw referentie",
        "uw brief van",
        "uw brief (kenmerk)",
        "opgesteld door",
        "contactpersoon",
        "bijlage(n)",
        "bijlagen",
        "bijlage",
        "beslistermijn",
        "samengewerkt met",
        "projectnaam",
        "behandeld door",
        "doorkiesnummer",
        "telefoon",
        "e-mail",
        "kopie aan",
        "auteur",
        "afschrift aan",
        "contact",
        "t",
        "f",
        "m",
        "e",
        "rubricering",
        "status",
        "versie",
        "zaaknummer",
        "deadline",
        "programma",
        "directie",
        "afdeling");

    private final String words;

    Label(String... words) {
      this.words = "\n" + String.join("\n", words) + "\n";
    }

    static Optional<Label> of(String line) {
      String bare = line.strip().replaceAll("\\s*:$", "").toLowerCase(Locale.ROOT);
      for (Label label : values()) {
        if (!bare.isEmpty() && label.words.contains("\n" + bare + "\n")) {
          return Optional.of(label);
        }
      }
      return Optional.empty();
    }
  }

  static Letterhead read(Flow flow) {
    Reading reading = new Reading();
    flow.margins().forEach(margin -> reading.column(margin.lines().map(String::strip).toList()));
    List<Element> rest = reading.body(flow.elements());
    return new Letterhead(
        reading.values, reading.lines, new Flow(rest, flow.notes(), flow.margins()));
  }

  Optional<String> value(Label label) {
    return Optional.ofNullable(values.get(label)).filter(value -> !value.isBlank());
  }

  Optional<LocalDate> date() {
    return value(Label.DATE).flatMap(DutchDates::find);
  }

  /// The part of a margin that begins as `pattern` says, up to its next label.
  Optional<String> block(Pattern pattern) {
    for (String margin : rest.margins()) {
      List<String> column = margin.lines().map(String::strip).toList();
      for (int i = 0; i < column.size(); i++) {
        if (pattern.matcher(column.get(i)).matches()) {
          return Optional.of(
              String.join(
                  " ",
                  column.subList(i, column.size()).stream()
                      .takeWhile(line -> !line.isBlank() && Label.of(line).isEmpty())
                      .takeWhile(
                          line -> !POSTAL.matcher(line).matches() && !line.matches(".*\\d.*"))
                      .toList()));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether it is that of a nota to a minister.
  boolean ofNota() {
    return lines.stream().anyMatch(line -> NOTA.matcher(line).matches());
  }

  /// Reads one letterhead.
  private static final class Reading {
    private final Map<Label, String> values = new EnumMap<>(Label.class);
    private final List<String> lines = new ArrayList<>();

    /// A column of lines, labels over their values.
    void column(List<String> column) {
      Optional<Label> label = Optional.empty();
      StringBuilder value = new StringBuilder();
      for (String line : column) {
        if (line.isBlank()) {
          continue;
        }
        lines.add(line);
        Optional<Label> next = Label.of(line);
        if (next.isPresent()) {
          keep(label, value);
          label = next;
          continue;
        }
        if (!inline(line)) {
          value.append(value.isEmpty() ? "" : " ").append(line);
        }
      }
      keep(label, value);
    }

    private void keep(Optional<Label> label, StringBuilder value) {
      String text = value.toString().strip();
      value.setLength(0);
      label.ifPresent(known -> put(known, text));
    }

    private void put(Label label, String text) {
      if (!text.isEmpty() && !text.equals("-")) {
        values.putIfAbsent(label, text);
      }
    }

    /// A line with a label and its value: `Datum: 8 november 2022`, `Onderwerp<tab>Reactie`.
    private boolean inline(String line) {
      Matcher m =
          Pattern.compile("^([^:\\t\\n]{1,20}?)\\s*(?::\\s+|\\t|\\n)\\s*(.+)$", Pattern.DOTALL)
              .matcher(line);
      if (m.matches()) {
        Optional<Label> label = Label.of(m.group(1));
        label.ifPresent(known -> put(known, m.group(2).replaceAll("\\s+", " ")));
        return label.isPresent();
      }
      boolean date = line.matches("(?i)datum\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}");
      if (date) {
        put(Label.DATE, line);
      }
      return date;
    }

    /// The body without the lines that belong to the letterhead.
    List<Element> body(List<Element> elements) {
      List<Element> rest = new ArrayList<>();
      Optional<Label> open = Optional.empty();
      boolean nota = lines.stream().anyMatch(line -> NOTA.matcher(line).matches());
      for (int i = 0; i < elements.size(); i++) {
        Element element = elements.get(i);
        String words = element.words().strip();
        if (i >= REACH || element.kind() == Block.Kind.QUESTION || words.length() > 300) {
          rest.add(element);
          open = Optional.empty();
          continue;
        }
        Optional<Label> label = Label.of(words);
        boolean bare = label.isPresent() && label.get() != Label.OTHER && words.length() > 2;
        if (open.isPresent() && !label.isPresent()) {
          put(open.get(), words);
          lines.add(words);
          open = Optional.empty();
        } else if (bare
            && i + 1 < elements.size()
            && !rest.stream().anyMatch(e -> e.words().length() > 200)) {
          lines.add(words);
          open = label;
        } else if (inline(words) || POSTAL.matcher(words).matches()) {
          lines.add(words);
          carry(element, rest);
        } else if (NOTA.matcher(words).matches()) {
          lines.add(words);
          nota = true;
          rest.removeIf(this::takenAsAddressee);
          if (i + 1 < elements.size() && !values.containsKey(Label.SUBJECT)) {
            put(Label.SUBJECT, elements.get(i + 1).words().replaceAll("\\s+", " "));
            carry(elements.get(i + 1), rest);
            i++;
          }
        } else {
          addressee(words);
          rest.add(element);
        }
      }
      return nota && !values.containsKey(Label.SUBJECT) ? withoutTitle(rest) : rest;
    }

    /// Over a nota stands what it is about, before its first heading.
    private List<Element> withoutTitle(List<Element> rest) {
      if (rest.size() < 2 || rest.getFirst().words().length() > 200) {
        return rest;
      }
      Element first = rest.getFirst();
      boolean headingFollows =
          rest.get(1).kind() == Block.Kind.HEADING || rest.get(1).words().length() < 40;
      if (!headingFollows) {
        return rest;
      }
      put(Label.SUBJECT, first.words().replaceAll("\\s+", " "));
      List<Element> body = new ArrayList<>();
      carry(first, body);
      body.addAll(rest.subList(1, rest.size()));
      return body;
    }

    private boolean takenAsAddressee(Element element) {
      Matcher office = OFFICE_ALONE.matcher(element.words().strip());
      boolean taken = office.matches();
      if (taken) {
        put(Label.ADDRESSEE, office.group(1).replaceAll("\\s+", " "));
        lines.add(element.words());
      }
      return taken;
    }

    private void addressee(String words) {
      Matcher m = ADDRESSEE.matcher(words);
      if (m.matches() && words.length() < 160) {
        String name = m.group(1).replaceAll("\\s+", " ").replaceFirst("[,.]$", "");
        put(
            Label.ADDRESSEE,
            words.matches("(?is)^Aan de .*") ? "de " + name.replaceFirst("^de ", "") : name);
      }
    }

    /// Page turns of a line that is taken out stay where they were.
    private static void carry(Element element, List<Element> rest) {
      List<nl.voetspoor.extract.Pin> turns =
          element.text().pins().stream()
              .filter(pin -> pin instanceof nl.voetspoor.extract.Pin.PageTurn)
              .map(pin -> pin.movedTo(0))
              .toList();
      if (!turns.isEmpty()) {
        rest.add(element.with(new Text("", turns)));
      }
    }
  }
}
