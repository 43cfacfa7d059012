package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;

/// The printed head of a parliamentary paper: chamber, session, dossier number and title, number,
/// heading and the line with its date. It is taken out of the body and becomes fields.
///
/// The order is that of every Kamerstuk since 1995: `Tweede Kamer der Staten-Generaal`,
/// `Vergaderjaar 2020–2021`, `28 638`, `Mensenhandel`, `Nr. 201`, `BRIEF VAN …`.
final class Masthead {
  private static final int REACH = 40;
  private static final String DOSSIER =
      "\\d{2}[\\s.\\u00a0\\u2009\\u202f]?\\d{3}(?:[\\s\\u00a0]*[-–]?[\\s\\u00a0]*(?:\\d{2}|[IVXLC]{1,6}[A-L]?|[A-Z]))?(?:\\s*\\(R\\s?\\d{2,4}\\))?|[CLXVI]{3,9}";
  private static final Pattern CHAMBER =
      Pattern.compile("^((?:Tweede|Eerste) Kamer der Staten-Generaal)(?:\\s+[12])?$");
  private static final Pattern SESSION =
      Pattern.compile("^Vergaderjaar\\s+(\\d{4}\\s*[-–—/]\\s*\\d{2,4})\\b\\s*(.*)$");
  private static final Pattern SORT =
      Pattern.compile(
          "^(?:Kamerstukken|Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer.*"
              + "|regering gegeven antwoorden|de regering gegeven antwoorden|[12])$");
  private static final Pattern DOSSIER_LINE =
      Pattern.compile("^(" + DOSSIER + ")(?:\\s+(?=\\p{Lu})(\\p{Lu}.{3,}))?$", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("^[Nn]rs?\\.\\s*(\\d{1,5}[a-z]?|[A-Z]{1,2})\\b\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern LETTER = Pattern.compile("^[A-Z]{1,2}$");
  private static final Pattern DATED =
      Pattern.compile("^(?:Voorgesteld|Ontvangen|Vastgesteld|Gepubliceerd)\\b.*\\d{4}.*$");
  private static final Pattern QUESTIONS = Pattern.compile("^Vragen van (?:de leden|het lid)\\b.*");
  private static final Pattern ANSWER =
      Pattern.compile("^(?:Mededeling|Antwoord) van\\b.*\\(ontvangen.*", Pattern.DOTALL);

  private final Declared.Writer declared = new Declared.Writer();
  private final List<Element> elements;
  private int next;
  private boolean numbered;

  private Masthead(List<Element> elements) {
    this.elements = elements;
  }

  /// What the head states, and the paper without it.
  record Found(Declared declared, Flow rest) {}

  static Found read(Flow flow) {
    List<Element> lines = split(flow.elements());
    int start = start(lines);
    if (start < 0) {
      return new Found(Declared.NOTHING, flow);
    }
    Masthead head = new Masthead(lines);
    head.next = start;
    head.take();
    List<Element> rest = new ArrayList<>(lines.subList(0, start));
    lines.subList(start, head.next).forEach(line -> PageTurns.carry(line, rest));
    rest.addAll(lines.subList(head.next, lines.size()));
    return new Found(head.declared.done(), new Flow(rest, flow.notes(), flow.margins()));
  }

  /// Whether a line that stands alone beside the text is part of a head: `28 638`, `Nr. 201`.
  static boolean isPart(String line) {
    return line.length() < 40
        && (SESSION.matcher(line).matches()
            || DOSSIER_LINE.matcher(line).matches()
            || NUMBER.matcher(line).matches());
  }

  /// Where the head begins: at its first line that occurs nowhere else.
  private static int start(List<Element> lines) {
    for (int i = 0; i < Math.min(12, lines.size()); i++) {
      String words = lines.get(i).words();
      if (CHAMBER.matcher(words).matches()
          || SESSION.matcher(words).matches()
          || QUESTIONS.matcher(words).matches()
          || (DOSSIER_LINE.matcher(words).matches() && numberFollows(lines, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean numberFollows(List<Element> lines, int from) {
    return lines.subList(from, Math.min(lines.size(), from + 6)).stream()
        .anyMatch(line -> NUMBER.matcher(line.words()).matches());
  }

  private void take() {
    while (next < elements.size() && takeOne(elements.get(next))) {
      next++;
    }
  }

  private boolean takeOne(Element element) {
    String words = element.words().strip();
    Matcher m = CHAMBER.matcher(words);
    if (m.matches()) {
      declared.put(Field.CHAMBER, m.group(1));
      return true;
    }
    m = SESSION.matcher(words);
    if (m.matches()) {
      declared.put(Field.SESSION, m.group(1)).put(Field.KIND, m.group(2));
      return true;
    }
    if (SORT.matcher(words).matches()) {
      declared.put(Field.KIND, words);
      return true;
    }
    return dossier(words) || number(words) || line(words);
  }

  private boolean dossier(String words) {
    Matcher m = DOSSIER_LINE.matcher(words);
    if (numbered || !m.matches()) {
      return false;
    }
    declared.put(Field.DOSSIER, m.group(1).replace('–', '-'));
    if (m.group(2) != null) {
      declared.put(Field.DOSSIER_TITLE, m.group(2));
    }
    StringBuilder title = new StringBuilder();
    int i = next + 1;
    while (i < Math.min(elements.size(), next + 5) && !endsTitle(elements.get(i).words())) {
      title.append(title.isEmpty() ? "" : " ").append(elements.get(i).words());
      i++;
    }
    boolean ended = i < elements.size() && endsTitle(elements.get(i).words());
    if (ended && !title.isEmpty()) {
      declared.put(Field.DOSSIER_TITLE, title.toString());
      next = i - 1;
    }
    return true;
  }

  private static boolean endsTitle(String words) {
    return NUMBER.matcher(words).matches()
        || LETTER.matcher(words).matches()
        || DOSSIER_LINE.matcher(words).matches();
  }

  private boolean number(String words) {
    Matcher m = NUMBER.matcher(words);
    boolean letter =
        LETTER.matcher(words).matches() && !declared.done().all(Field.DOSSIER).isEmpty();
    if (numbered || (!m.matches() && !letter)) {
      return aanhangselNumber(words);
    }
    numbered = true;
    declared.put(Field.NUMBER, letter ? words : m.group(1));
    if (!letter && !m.group(2).isBlank()) {
      declared.put(Field.HEADING, m.group(2));
      return true;
    }
    StringBuilder heading = new StringBuilder();
    int i = next + 1;
    while (i < elements.size() && isCapitals(elements.get(i).words())) {
      heading.append(heading.isEmpty() ? "" : " ").append(elements.get(i).words());
      i++;
    }
    declared.put(Field.HEADING, heading.toString());
    next = i - 1;
    return true;
  }

  private boolean aanhangselNumber(String words) {
    if (!words.matches("\\d{1,4}") || next + 1 >= elements.size()) {
      return false;
    }
    declared.put(Field.AANHANGSEL_NUMBER, words);
    return true;
  }

  private boolean line(String words) {
    if (numbered && DATED.matcher(words).matches() && words.length() < 120) {
      declared.put(Field.DATE_TEXT, words);
      return true;
    }
    introduction();
    return false;
  }

  /// What stands over written questions stays in the body, as its headings.
  private void introduction() {
    for (int i = next; i < Math.min(elements.size(), next + 6); i++) {
      String words = elements.get(i).words();
      if (QUESTIONS.matcher(words).matches() || ANSWER.matcher(words).matches()) {
        declared.put(Field.HEADING, words);
        elements.set(i, Element.heading(1, elements.get(i).text()));
      }
    }
  }

  private static boolean isCapitals(String words) {
    long letters = words.chars().filter(Character::isLetter).count();
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return letters > 2 && capitals > 0.8 * letters;
  }

  private static List<Element> split(List<Element> elements) {
    List<Element> lines = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (i < REACH && element.words().matches("(?s).*[\\n\\t].*") && isHead(element)) {
        Text text = element.text();
        int from = 0;
        for (int at = 0; at <= text.words().length(); at++) {
          if (at == text.words().length() || "\n\t".indexOf(text.words().charAt(at)) >= 0) {
            Text part = text.part(from, at);
            if (!part.isBlank()) {
              lines.add(Element.paragraph(part));
            }
            from = at + 1;
          }
        }
      } else {
        lines.add(element);
      }
    }
    return lines;
  }

  private static boolean isHead(Element element) {
    return element.words().contains("Vergaderjaar")
        || element.words().startsWith("Tweede Kamer der");
  }
}
