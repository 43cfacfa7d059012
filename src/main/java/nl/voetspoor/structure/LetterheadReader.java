package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.model.Block;

/// Reads one [Letterhead]: from the columns beside the text, and from the first lines of it.
final class LetterheadReader {
  private static final int REACH = 45;
  private static final Pattern SPACED =
      Pattern.compile(
          "(?i)^(ons kenmerk|onze referentie|uw kenmerk|uw referentie|uw brief|betreft|onderwerp)\\s+(.{3,250})$");
  private static final int LONGEST_SUBJECT = 250;
  private static final Pattern SENTENCES =
      Pattern.compile("\\p{Ll}{3}[.?!]\\s+\\p{Lu}.*\\p{Ll}[.?!]$", Pattern.DOTALL);

  /// What the Rijkshuisstijl asks under the marks of a letter.
  private static final Pattern REQUEST =
      Pattern.compile("(?is)\\s*\\b(?:Bij beantwoording de|Wilt u slechts)\\b.*");

  /// A day by itself, or as over an e-mail: `dinsdag 28 augustus 2018 7:43`.
  private static final Pattern BARE_DATE =
      Pattern.compile(
          "\\d{1,2} \\p{Ll}{3,9} \\d{4}|\\p{Ll}{3,6}dag \\d{1,2} \\p{Ll}{3,9} \\d{4} \\d{1,2}:\\d{2}");

  private static final Pattern TO =
      Pattern.compile(
          "(?i)^(?:aan:? )?(?:de )?(?:voorzitters?|minister|staatssecretaris|griffier)\\b.{0,80}");

  /// Where the name of an addressee ends and the rest of the address begins.
  private static final Pattern POST =
      Pattern.compile(
          "(?s)\\s(?:Postbus \\d|\\d{4}\\s?[A-Z]{2}\\b|Binnenhof|Prinses Irene|Kazernestraat|Den Haag).*");

  private static final Pattern TOWN =
      Pattern.compile(
          "(?:\\d{4}\\s?[A-Z]{2}\\s+)?(?:Den Haag|DEN HAAG|['’‘]s[- ]G[Rr][Aa][Vv][Ee][Nn][Hh][Aa][Gg][Ee])");
  private static final Pattern OFFICE_ALONE =
      Pattern.compile(
          "^(?:Aan:?\\s+)?((?:De|de) (?:Minister|minister|Staatssecretaris|staatssecretaris)\\b[^.;]{3,110})$",
          Pattern.DOTALL);

  private final Map<Letterhead.Label, String> values = new EnumMap<>(Letterhead.Label.class);
  private final List<String> lines = new ArrayList<>();

  /// A column of lines, labels over their values.
  void column(List<String> column) {
    List<String> written = column.stream().filter(line -> !line.isBlank()).toList();
    if (written.size() > 1
        && TO.matcher(written.getFirst()).matches()
        && TOWN.matcher(written.getLast()).matches()) {
      addressee("Aan " + String.join(" ", written));
    }
    Optional<Letterhead.Label> label = Optional.empty();
    StringBuilder value = new StringBuilder();
    for (String line : column) {
      if (line.isBlank()) {
        continue;
      }
      lines.add(line);
      Optional<Letterhead.Label> next = Letterhead.Label.of(line);
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

  private void keep(Optional<Letterhead.Label> label, StringBuilder value) {
    String text = value.toString().strip();
    value.setLength(0);
    label.ifPresent(known -> put(known, text));
  }

  private void put(Letterhead.Label label, String text) {
    String value = REQUEST.matcher(text).replaceFirst("").strip();
    if (!value.isEmpty() && !value.equals("-")) {
      values.putIfAbsent(label, value);
    }
  }

  /// Whether words are too long for the line that says what a letter is about, or more sentences.
  private static boolean isText(String subject) {
    return subject.length() > LONGEST_SUBJECT
        || (subject.length() > LONGEST_SUBJECT / 2 && SENTENCES.matcher(subject).find());
  }

  /// A line with a label and its value: `Datum: 8 november 2022`, `Onderwerp<tab>Reactie`.
  private boolean inline(String line) {
    Matcher m =
        Pattern.compile("^([^:\\t\\n]{1,20}?)\\s*(?::\\s+|\\t|\\n)\\s*(.+)$", Pattern.DOTALL)
            .matcher(line);
    if (m.matches()) {
      Optional<Letterhead.Label> label = Letterhead.Label.of(m.group(1));
      if (label.equals(Optional.of(Letterhead.Label.SUBJECT)) && isText(m.group(2))) {
        return false;
      }
      label.ifPresent(known -> put(known, m.group(2).replaceAll("\\s+", " ")));
      return label.isPresent();
    }
    Matcher spaced = SPACED.matcher(line);
    if (spaced.matches()) {
      Letterhead.Label.of(spaced.group(1)).ifPresent(known -> put(known, spaced.group(2)));
      return true;
    }
    if ((BARE_DATE.matcher(line).matches() || DutchDates.isAlone(line))
        && !values.containsKey(Letterhead.Label.DATE)) {
      put(Letterhead.Label.DATE, line);
      return true;
    }
    boolean date = line.matches("(?i)datum\\s.*") && DutchDates.isAlone(line.substring(6));
    if (date) {
      put(Letterhead.Label.DATE, line);
    }
    return date;
  }

  /// The body without the lines that belong to the letterhead.
  List<Element> body(List<Element> elements) {
    List<Element> rest = new ArrayList<>();
    Optional<Letterhead.Label> open = Optional.empty();
    boolean nota = lines.stream().anyMatch(line -> Letterhead.NOTA.matcher(line).matches());
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      String words = element.words().strip();
      if (i >= REACH || element.kind() == Block.Kind.QUESTION || words.length() > 300) {
        rest.add(element);
        open = Optional.empty();
        continue;
      }
      if (element.kind() == Block.Kind.TABLE && isLabels(words)) {
        words.lines().forEach(this::pair);
        PageTurns.carry(element, rest);
        continue;
      }
      Optional<Letterhead.Label> label = Letterhead.Label.of(words);
      boolean bare =
          label.isPresent() && label.get() != Letterhead.Label.OTHER && words.length() > 2;
      if (open.isPresent() && !label.isPresent()) {
        put(open.get(), words);
        lines.add(words);
        PageTurns.carry(element, rest);
        open = Optional.empty();
      } else if (bare
          && i + 1 < elements.size()
          && !rest.stream().anyMatch(e -> e.words().length() > 200)) {
        lines.add(words);
        PageTurns.carry(element, rest);
        open = label;
      } else if (inline(words) || Letterhead.POSTAL.matcher(words).matches()) {
        lines.add(words);
        PageTurns.carry(element, rest);
      } else if (Letterhead.NOTA.matcher(words).matches()) {
        lines.add(words);
        PageTurns.carry(element, rest);
        nota = true;
        rest.removeIf(this::takenAsAddressee);
        i += subjectOfNota(elements, i, rest);
      } else if (addressLines(elements, i) > 0) {
        int count = addressLines(elements, i);
        List<Element> address = elements.subList(i, i + count);
        address.forEach(line -> PageTurns.carry(line, rest));
        addressee("Aan " + name(address));
        i += count - 1;
      } else {
        addressee(words);
        rest.add(element);
      }
    }
    return nota && !values.containsKey(Letterhead.Label.SUBJECT) ? withoutTitle(rest) : rest;
  }

  /// Whether a table is a list of labels and values.
  private static boolean isLabels(String words) {
    return words.lines().anyMatch(line -> Letterhead.Label.of(line.split("\t", 2)[0]).isPresent());
  }

  private void pair(String line) {
    lines.add(line);
    if (!inline(line) && !values.containsKey(Letterhead.Label.SUBJECT) && line.startsWith("\t")) {
      put(Letterhead.Label.SUBJECT, line.strip());
    }
  }

  /// Over a nota stands what it is about, before its first heading.
  private List<Element> withoutTitle(List<Element> rest) {
    List<Element> written =
        rest.stream()
            .filter(e -> !e.text().isBlank())
            .filter(e -> !Letterhead.ADDRESSEE.matcher(e.words().strip()).matches())
            .toList();
    if (written.size() < 2 || written.getFirst().words().length() > 200) {
      return rest;
    }
    Element second = written.get(1);
    if (second.kind() != Block.Kind.HEADING && second.words().length() >= 40) {
      return rest;
    }
    Element title = written.getFirst();
    put(Letterhead.Label.SUBJECT, title.words().replaceAll("\\s+", " "));
    List<Element> body = new ArrayList<>();
    for (Element element : rest) {
      if (element.equals(title)) {
        PageTurns.carry(title, body);
      } else {
        body.add(element);
      }
    }
    return body;
  }

  private boolean takenAsAddressee(Element element) {
    Matcher office = OFFICE_ALONE.matcher(element.words().strip());
    boolean taken = office.matches();
    if (taken) {
      put(Letterhead.Label.ADDRESSEE, office.group(1).replaceAll("\\s+", " "));
      lines.add(element.words());
    }
    return taken;
  }

  /// What a nota is about stands beside or under the word 'nota'.
  ///
  /// @return how many elements after it were taken
  private int subjectOfNota(List<Element> elements, int nota, List<Element> rest) {
    if (nota + 1 >= elements.size() || values.containsKey(Letterhead.Label.SUBJECT)) {
      return 0;
    }
    Element next = elements.get(nota + 1);
    String words = next.words().strip();
    boolean beside = !rest.isEmpty() && isTitle(rest.getLast());
    boolean goesOn = words.matches("(?s)[(\\p{Ll}].*") && words.length() < 120;
    if (beside) {
      Element title = rest.removeLast();
      PageTurns.carry(title, rest);
      words = title.words() + (goesOn ? " " + words : "");
    }
    put(Letterhead.Label.SUBJECT, words.replaceAll("\\s+", " "));
    if (beside && !goesOn) {
      return 0;
    }
    PageTurns.carry(next, rest);
    return 1;
  }

  private static boolean isTitle(Element element) {
    String words = element.words().strip();
    return words.length() > 8 && words.length() < 200 && !words.endsWith(".");
  }

  private static String name(List<Element> address) {
    return address.stream()
        .map(element -> element.words().strip())
        .filter(
            words -> !TOWN.matcher(words).matches() && !Letterhead.POSTAL.matcher(words).matches())
        .collect(java.util.stream.Collectors.joining(" "))
        .replaceFirst("(?i)^aan:? ", "");
  }

  /// How many lines a postal address takes that begins here; 0 where none does.
  private static int addressLines(List<Element> elements, int start) {
    if (!TO.matcher(elements.get(start).words().strip()).matches()) {
      return 0;
    }
    for (int i = start + 1; i < Math.min(elements.size(), start + 6); i++) {
      String words = elements.get(i).words().strip();
      if (TOWN.matcher(words).matches()) {
        return i - start + 1;
      }
      if (words.length() > 60) {
        return 0;
      }
    }
    return 0;
  }

  private void addressee(String words) {
    Matcher m = Letterhead.ADDRESSEE.matcher(words);
    if (m.matches() && words.length() < 160) {
      String name =
          POST.matcher(m.group(1))
              .replaceFirst("")
              .replaceAll("\\s+", " ")
              .replaceFirst("[,.]?\\s*$", "");
      put(
          Letterhead.Label.ADDRESSEE,
          words.matches("(?is)^Aan de .*") ? "de " + name.replaceFirst("^de ", "") : name);
    }
  }

  Map<Letterhead.Label, String> values() {
    return values;
  }

  List<String> lines() {
    return lines;
  }
}
